// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/identity_number.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace seraph {

using namespace Qt::StringLiterals;

namespace {

bool hasResidentCheckDigit(const QString& text)
{
    constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::array kCheck{'1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'};
    std::size_t sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += std::size_t(text.at(qsizetype(i)).digitValue() * kWeights[i]);
    return text.back() == QLatin1Char(kCheck[sum % kCheck.size()]);
}

bool isResidentNumber(const QString& text)
{
    const QDate born = QDate::fromString(text.mid(6, 8), u"yyyyMMdd"_s);
    return born.isValid() && hasResidentCheckDigit(text);
}

} // namespace

QString tidiedIdentityNumber(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ').toUpper();
}

bool looksLikeIdentityNumber(const QString& text)
{
    static const QRegularExpression kResident(u"^[0-9]{17}[0-9X]$"_s);
    static const QRegularExpression kOther(u"^[A-Z0-9()\\-]{5,20}$"_s);
    if (kResident.match(text).hasMatch())
        return isResidentNumber(text);
    return kOther.match(text).hasMatch();
}

QString maskedIdentityNumber(const QString& number)
{
    constexpr qsizetype kLong = 15;
    constexpr qsizetype kShort = 6;
    const qsizetype length = number.size();
    const qsizetype head = length >= kLong ? 3 : length >= kShort ? 1 : 0;
    const qsizetype tail = length >= kLong ? 4 : length >= kShort ? 2 : 0;
    return number.left(head) + QString(length - head - tail, u'*') + number.right(tail);
}

} // namespace seraph
