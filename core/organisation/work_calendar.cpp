// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/work_calendar.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seraph::organisation {
namespace {

Result<SpecialDay> parseDay(const QJsonObject& object, int year)
{
    const LocalDate day = LocalDate::fromString(object["day"_L1].toString(), Qt::ISODate);
    if (!day.isValid() || day.year() != year)
        return fail(invalid(u"holidays"_s, u"day"_s));
    const auto kind = fromCode<SpecialDayKind>(object["kind"_L1].toString());
    if (!kind)
        return fail(invalid(u"holidays"_s, u"kind"_s));
    return SpecialDay{day, *kind, shippedText(object)};
}

Result<HolidayYear> parseYear(const QJsonObject& object)
{
    HolidayYear year{object["year"_L1].toInt(),
                     shippedText(object["notice"_L1].toObject()),
                     LocalDate::fromString(object["published"_L1].toString(), Qt::ISODate),
                     {}};
    if (year.year < 2000 || year.year > 2200)
        return fail(invalid(u"holidays"_s, u"year"_s));
    for (const QJsonValue day : object["days"_L1].toArray()) {
        TRY_ASSIGN(SpecialDay special, parseDay(day.toObject(), year.year));
        year.days.push_back(std::move(special));
    }
    return year;
}

} // namespace

Result<std::vector<HolidayYear>> parseHolidayYears(const QByteArray& json)
{
    const QJsonArray array = QJsonDocument::fromJson(json).object()["years"_L1].toArray();
    if (array.isEmpty())
        return fail(invalid(u"holidays"_s, u"json"_s));
    std::vector<HolidayYear> years;
    for (const QJsonValue value : array) {
        TRY_ASSIGN(HolidayYear year, parseYear(value.toObject()));
        years.push_back(std::move(year));
    }
    return years;
}

std::vector<HolidayYear> shippedHolidayYears()
{
    const auto years = parseHolidayYears(readShippedFile(u"content/holidays_cn.json"_s));
    ENSURES(years.has_value());
    return *years;
}

WorkCalendar::WorkCalendar(const std::vector<HolidayYear>& years)
{
    for (const HolidayYear& year : years) {
        m_years.insert(year.year);
        for (const SpecialDay& special : year.days)
            m_days.insert_or_assign(special.day, special);
    }
}

bool WorkCalendar::isWorkingDay(LocalDate day) const
{
    EXPECTS(day.isValid());
    const auto special = m_days.find(day);
    if (special != m_days.end())
        return special->second.kind == SpecialDayKind::Workday;
    return day.dayOfWeek() <= Qt::Friday;
}

Certainty WorkCalendar::certaintyOf(LocalDate day) const
{
    return m_years.contains(day.year()) ? Certainty::Announced : Certainty::Assumed;
}

std::optional<SpecialDay> WorkCalendar::specialDay(LocalDate day) const
{
    const auto special = m_days.find(day);
    return special == m_days.end() ? std::nullopt : std::optional(special->second);
}

LocalDate WorkCalendar::nextWorkingDay(LocalDate day) const
{
    do
        day = day.addDays(1);
    while (!isWorkingDay(day));
    return day;
}

LocalDate WorkCalendar::previousWorkingDay(LocalDate day) const
{
    do
        day = day.addDays(-1);
    while (!isWorkingDay(day));
    return day;
}

LocalDate WorkCalendar::addWorkingDays(LocalDate day, int count) const
{
    EXPECTS(count >= 0);
    if (count == 0 && !isWorkingDay(day))
        return nextWorkingDay(day);
    for (; count > 0; --count)
        day = nextWorkingDay(day);
    return day;
}

int WorkCalendar::workingDaysBetween(LocalDate from, LocalDate to) const
{
    int count = 0;
    for (LocalDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace seraph::organisation
