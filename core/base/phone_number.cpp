// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace seraph {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestDigits = 5;
constexpr qsizetype kMostDigits = 20;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString tidiedPhone(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

bool looksLikePhone(const QString& text)
{
    static const QRegularExpression kShape(uR"(^\+?[0-9 ().\-/]+((转|ext\.?|x|#) ?[0-9 ]+)?$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype digits = phoneDigits(text).size();
    return digits >= kFewestDigits && digits <= kMostDigits && kShape.match(text).hasMatch();
}

QString phoneDigits(QStringView text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), &isDigit);
    return digits;
}

QString maskedPhone(const QString& phone)
{
    constexpr qsizetype kTail = 4;
    constexpr qsizetype kHidden = 4;
    constexpr qsizetype kMostHead = 5;
    const qsizetype digits = phoneDigits(phone).size();
    const bool longEnough = digits >= kTail + kHidden;
    const qsizetype head = longEnough ? std::min(digits - kTail - kHidden, kMostHead) : qsizetype(0);
    const qsizetype tail = longEnough ? kTail : digits / 3;
    QString masked = phone;
    qsizetype position = 0;
    for (QChar& c : masked) {
        if (!isDigit(c))
            continue;
        if (position >= head && position < digits - tail)
            c = u'*';
        ++position;
    }
    return masked;
}

} // namespace seraph
