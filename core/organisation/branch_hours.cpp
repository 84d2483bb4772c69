// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/branch_hours.h"

#include "core/base/field_check.h"

namespace seraph::organisation {
namespace {

constexpr std::array kWeekdays{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

void checkHours(FieldCheck& check, const char* field, const DayHours& hours)
{
    const Status status = checkDayHours(hours);
    if (!status)
        check.require(false, field, status.error().fields.front().rule.toLatin1().constData());
}

Result<OpenSpan> parseSpan(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    TRY_ASSIGN(const int from, parseMinute(text.left(dash)));
    TRY_ASSIGN(const int to, parseMinute(text.mid(dash + 1)));
    return OpenSpan{from, to};
}

} // namespace

Week weekOf(const BranchHours& hours)
{
    return {hours.monday,
            hours.tuesday,
            hours.wednesday,
            hours.thursday,
            hours.friday,
            hours.saturday,
            hours.sunday};
}

BranchHours withWeek(BranchHours hours, const Week& week, OnHolidays onHolidays)
{
    hours.monday = week[0];
    hours.tuesday = week[1];
    hours.wednesday = week[2];
    hours.thursday = week[3];
    hours.friday = week[4];
    hours.saturday = week[5];
    hours.sunday = week[6];
    hours.onHolidays = onHolidays;
    return hours;
}

OpeningHours openingHours(const BranchHours& hours, const std::vector<HoursException>& exceptions)
{
    OpeningHours opening{weekOf(hours), hours.onHolidays, {}};
    for (const HoursException& exception : exceptions)
        opening.except.insert_or_assign(exception.day, exception.hours);
    return opening;
}

Status checkWeek(const Week& week)
{
    FieldCheck check;
    for (std::size_t day = 0; day < week.size(); ++day)
        checkHours(check, kWeekdays[day], week[day]);
    return check.result();
}

Status checkException(LocalDate day, const DayHours& hours, const QString& note)
{
    FieldCheck check;
    check.date("day", day);
    checkHours(check, "hours", hours);
    check.text("note", note, {200});
    return check.result();
}

OpeningHours foundingHours(Profile profile)
{
    const DayHours allDay{{9 * 60, 18 * 60}};
    OpeningHours hours = usualOpeningHours();
    if (profile != Profile::Clinic)
        hours.week.fill(allDay);
    else
        hours.week.back().clear();
    if (profile == Profile::Aesthetic)
        hours.onHolidays = OnHolidays::OpenAsUsual; // people come on their free days
    return hours;
}

QString dayHoursText(const DayHours& hours)
{
    QStringList spans;
    for (const OpenSpan& span : hours)
        spans << minuteText(span.from) + u'-' + minuteText(span.to);
    return spans.join(u' ');
}

std::optional<DayHours> parseDayHours(const QString& text)
{
    DayHours hours;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const Result<OpenSpan> span = parseSpan(part);
        if (!span)
            return std::nullopt;
        hours.push_back(*span);
    }
    return checkDayHours(hours) ? std::optional(hours) : std::nullopt;
}

} // namespace seraph::organisation
