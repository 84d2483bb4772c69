// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/hours_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesPerHour = 60;

QString timeText(int minutes)
{
    return QString::number(minutes / kMinutesPerHour) + u':' + QString::number(minutes % kMinutesPerHour).rightJustified(2, u'0');
}

int minutesOf(const QString& hours, const QString& minutes)
{
    return hours.toInt() * kMinutesPerHour + minutes.toInt();
}

} // namespace

QString hoursText(const organisation::DayHours& hours)
{
    QStringList spans;
    for (const organisation::OpenSpan& span : hours)
        spans << timeText(span.from) + u'-' + timeText(span.to);
    return spans.join(u", "_s);
}

std::optional<organisation::DayHours> parseHours(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).simplified().toLower();
    if (plain.isEmpty() || plain == u"closed"_s || plain == u"休息"_s || plain == u"-"_s)
        return organisation::DayHours{};
    static const QRegularExpression span(u"^(\\d{1,2})(?::(\\d{2}))?\\s*[-–—~至到]\\s*(\\d{1,2})(?::(\\d{2}))?$"_s);
    static const QRegularExpression between(u"[,;、]\\s*|\\s+(?=\\d)"_s);
    organisation::DayHours hours;
    for (const QString& part : plain.split(between, Qt::SkipEmptyParts)) {
        const auto match = span.match(part.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        hours.push_back({minutesOf(match.captured(1), match.captured(2)), minutesOf(match.captured(3), match.captured(4))});
    }
    return hours;
}

} // namespace seraph::ui
