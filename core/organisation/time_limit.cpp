// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/time_limit.h"

#include "core/base/contract.h"
#include "core/organisation/zone_name.h"

#include <algorithm>

namespace seraph::organisation {

namespace {

using std::chrono::seconds;

constexpr int kEndOfDay = kMinutesPerDay * 60;

DayHours wholeDayIfOpen(const DayHours& hours)
{
    return hours.empty() ? DayHours{} : DayHours{{0, kMinutesPerDay}};
}

/// The same days, open from midnight to midnight.
OpeningHours wholeDaysOf(const OpeningHours& hours)
{
    OpeningHours whole = hours;
    for (DayHours& day : whole.week)
        day = wholeDayIfOpen(day);
    for (auto& [day, open] : whole.except)
        open = wholeDayIfOpen(open);
    return whole;
}

seconds secondsOf(const TimeLimit& limit)
{
    return limit.unit == LimitUnit::OpenDayHours ? seconds(std::chrono::hours(limit.amount))
                                                 : seconds(std::chrono::minutes(limit.amount));
}

Instant later(Instant instant, seconds by)
{
    return instant + std::chrono::duration_cast<std::chrono::milliseconds>(by);
}

seconds between(Instant from, Instant until)
{
    return std::chrono::duration_cast<seconds>(std::max(until - from, std::chrono::milliseconds(0)));
}

} // namespace

LimitClock::LimitClock(OpeningHours hours, WorkCalendar calendar, const QString& timeZone)
    : m_hours(std::move(hours))
    , m_calendar(std::move(calendar))
    , m_zone(zoneNamed(timeZone))
{
}

LimitEnd LimitClock::end(const TimeLimit& limit, Instant from, const std::vector<Standstill>& stood) const
{
    EXPECTS(limit.amount >= 0);
    switch (limit.unit) {
    case LimitUnit::Minutes: return endOfMinutes(secondsOf(limit), from, stood);
    case LimitUnit::OpenMinutes: return endOfOpening(m_hours, secondsOf(limit), from, stood);
    case LimitUnit::OpenDayHours: {
        LimitEnd end = endOfOpening(wholeDaysOf(m_hours), secondsOf(limit), from, stood);
        end.due = nextOpening(end.due);
        return end;
    }
    case LimitUnit::WorkingDays:
    case LimitUnit::Days: return endOfDays(limit, from, stood);
    }
    UNREACHABLE();
}

Instant LimitClock::workingDaysBefore(Instant moment, int count) const
{
    EXPECTS(count >= 0);
    LocalDate day = dayOf(moment);
    for (int left = count; left > 0; --left)
        day = m_calendar.previousWorkingDay(day);
    return count == 0 ? moment : std::min(moment, closingOf(day));
}

LimitEnd LimitClock::endOfMinutes(seconds length, Instant from, const std::vector<Standstill>& stood) const
{
    LimitEnd end{later(from, length)};
    for (const Standstill& each : stood) {
        if (each.until <= from || each.from >= end.due)
            continue;
        const seconds pause = between(std::max(each.from, from), each.until);
        end.stood += pause;
        end.due = later(end.due, pause);
    }
    return end;
}

LimitEnd LimitClock::endOfOpening(const OpeningHours& counted,
                                  seconds length,
                                  Instant from,
                                  const std::vector<Standstill>& stood) const
{
    const BusinessTime time(counted, m_calendar);
    const auto opening = BusinessTime(m_hours, m_calendar).nextOpen(toLocal(from, m_zone));
    if (!opening)
        return endOfMinutes(length, from, stood);
    LocalMoment at = *opening;
    qint64 left = length.count();
    LimitEnd end{from};
    for (const Standstill& each : stood) {
        const LocalMoment stops = toLocal(each.from, m_zone);
        const LocalMoment goesOn = toLocal(each.until, m_zone);
        const qint64 ran = time.secondsBetween(at, stops);
        if (goesOn < at || (left <= ran && at < stops))
            continue;
        end.stood += seconds(time.secondsBetween(std::max(at, stops), goesOn));
        left -= ran;
        at = goesOn;
    }
    const auto counting = time.after(at, left);
    end.due = std::max(from, toInstant(counting ? counting->due : at, m_zone));
    end.certainty = counting ? counting->certainty : Certainty::Announced;
    end.skipped = time.skippedBetween(dayOf(from), dayOf(end.due));
    return end;
}

Instant LimitClock::nextOpening(Instant instant) const
{
    const BusinessTime time(m_hours, m_calendar);
    const LocalMoment local = toLocal(instant, m_zone);
    // What runs out when the house closes is over then, and not when it opens again.
    if (local.second > 0 && time.isOpen({local.day, local.second - 1}))
        return instant;
    const auto open = time.nextOpen(local);
    return open ? std::max(instant, toInstant(*open, m_zone)) : instant;
}

LimitEnd LimitClock::endOfDays(const TimeLimit& limit, Instant from, const std::vector<Standstill>& stood) const
{
    const LocalDate first = dayOf(from);
    LocalDate last = daysAfter(limit.unit, first, limit.amount);
    LimitEnd end{from};
    for (const Standstill& each : stood) {
        const LocalDate stops = std::max(dayOf(each.from), first);
        if (each.until <= from || stops > last)
            continue;
        const int days = daysBetween(limit.unit, stops, dayOf(each.until));
        end.stood += seconds(std::chrono::hours(24 * days));
        last = days > 0 ? daysAfter(limit.unit, last, days) : last;
    }
    end.due = closingOf(last);
    if (end.due <= from)
        end.due = nextOpening(from);
    explainDays(end, limit.unit, from);
    return end;
}

LocalDate LimitClock::daysAfter(LimitUnit unit, LocalDate day, int count) const
{
    return unit == LimitUnit::WorkingDays ? m_calendar.addWorkingDays(day, count) : day.addDays(count);
}

int LimitClock::daysBetween(LimitUnit unit, LocalDate from, LocalDate until) const
{
    return unit == LimitUnit::WorkingDays ? m_calendar.workingDaysBetween(from, until)
                                          : int(std::max<qint64>(0, from.daysTo(until)));
}

Instant LimitClock::closingOf(LocalDate day) const
{
    const LocalMoment end{day, kEndOfDay};
    const auto open = BusinessTime(m_hours, m_calendar).lastOpen(end);
    return toInstant(open.value_or(end), m_zone);
}

void LimitClock::explainDays(LimitEnd& end, LimitUnit unit, Instant from) const
{
    const LocalDate last = dayOf(end.due);
    for (LocalDate day = dayOf(from).addDays(1); day <= last; day = day.addDays(1)) {
        if (m_calendar.certaintyOf(day) == Certainty::Assumed)
            end.certainty = Certainty::Assumed;
        if (unit == LimitUnit::Days || m_calendar.isWorkingDay(day))
            continue;
        const auto special = m_calendar.specialDay(day);
        end.skipped.push_back(special ? SkippedDay{day, SkippedBecause::Holiday, special->name}
                                      : SkippedDay{day, SkippedBecause::ClosedWeekday, {}});
    }
}

} // namespace seraph::organisation
