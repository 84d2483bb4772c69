// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/opening_hours.h"

#include "core/base/contract.h"
#include "core/organisation/work_calendar.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::organisation {
namespace {

Error badHours(QString rule)
{
    return invalid(u"opening_hours"_s, std::move(rule));
}

QJsonArray spansToJson(const DayHours& hours)
{
    QJsonArray spans;
    for (const OpenSpan& span : hours)
        spans << QJsonArray{minuteText(span.from), minuteText(span.to)};
    return spans;
}

Result<DayHours> spansFromJson(const QJsonArray& spans)
{
    DayHours hours;
    for (const QJsonValue value : spans) {
        const QJsonArray pair = value.toArray();
        TRY_ASSIGN(const int from, parseMinute(pair.at(0).toString()));
        TRY_ASSIGN(const int to, parseMinute(pair.at(1).toString()));
        hours.push_back({from, to});
    }
    TRY_STATUS(checkDayHours(hours));
    return hours;
}

} // namespace

OpeningHours usualOpeningHours()
{
    OpeningHours hours;
    hours.week.fill({{9 * 60, 12 * 60}, {13 * 60, 18 * 60}});
    return hours;
}

Status checkDayHours(const DayHours& hours)
{
    int last = 0;
    for (const OpenSpan& span : hours) {
        if (span.from < 0 || span.to > kMinutesPerDay || span.from >= span.to)
            return fail(badHours(u"span"_s));
        if (span.from < last)
            return fail(badHours(u"overlap"_s));
        last = span.to;
    }
    return {};
}

Status checkOpeningHours(const OpeningHours& hours)
{
    for (const DayHours& day : hours.week)
        TRY_STATUS(checkDayHours(day));
    for (const auto& [day, exception] : hours.except)
        TRY_STATUS(checkDayHours(exception));
    return {};
}

DayHours hoursOn(const OpeningHours& hours, const WorkCalendar& calendar, LocalDate day)
{
    EXPECTS(day.isValid());
    if (const auto exception = hours.except.find(day); exception != hours.except.end())
        return exception->second;
    const DayHours& usual = hours.week[static_cast<std::size_t>(day.dayOfWeek() - 1)];
    const auto special = calendar.specialDay(day);
    if (!special)
        return usual;
    if (special->kind == SpecialDayKind::Holiday)
        return hours.onHolidays == OnHolidays::OpenAsUsual ? usual : DayHours{};
    return usual.empty() ? hours.week.front() : usual;
}

QJsonObject toJson(const OpeningHours& hours)
{
    QJsonArray week;
    for (const DayHours& day : hours.week)
        week << spansToJson(day);
    QJsonObject except;
    for (const auto& [day, exception] : hours.except)
        except.insert(day.toString(Qt::ISODate), spansToJson(exception));
    return {{"week"_L1, week}, {"on_holidays"_L1, toCode(hours.onHolidays)}, {"except"_L1, except}};
}

Result<OpeningHours> openingHoursFromJson(const QJsonObject& json)
{
    OpeningHours hours;
    const QJsonArray week = json["week"_L1].toArray();
    if (week.size() != 7)
        return fail(badHours(u"week"_s));
    for (qsizetype day = 0; day < week.size(); ++day) {
        TRY_ASSIGN(hours.week[static_cast<std::size_t>(day)], spansFromJson(week.at(day).toArray()));
    }
    const auto onHolidays = fromCode<OnHolidays>(json["on_holidays"_L1].toString());
    if (!onHolidays)
        return fail(badHours(u"on_holidays"_s));
    hours.onHolidays = *onHolidays;
    const QJsonObject except = json["except"_L1].toObject();
    for (auto entry = except.begin(); entry != except.end(); ++entry) {
        const LocalDate day = LocalDate::fromString(entry.key(), Qt::ISODate);
        if (!day.isValid())
            return fail(badHours(u"day"_s));
        TRY_ASSIGN(hours.except[day], spansFromJson(entry.value().toArray()));
    }
    return hours;
}

QString minuteText(int minute)
{
    EXPECTS(minute >= 0 && minute <= kMinutesPerDay);
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

Result<int> parseMinute(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    bool hourOk = false;
    bool minuteOk = false;
    const int hour = text.left(colon).toInt(&hourOk);
    const int minute = text.mid(colon + 1).toInt(&minuteOk);
    const bool inRange = hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= kMinutesPerDay;
    if (colon < 1 || text.size() != colon + 3 || !hourOk || !minuteOk || hour > 24 || !inRange)
        return fail(invalid(u"time"_s, u"format"_s));
    return hour * 60 + minute;
}

} // namespace seraph::organisation
