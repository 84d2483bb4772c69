// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/business_time.h"

#include "core/base/contract.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::organisation {
namespace {

constexpr int kSecondsPerDay = kMinutesPerDay * 60;
/// A branch that is closed for longer than this has no next opening.
constexpr int kLongestClosureDays = 366;

Error neverOpen()
{
    return invalid(u"opening_hours"_s, u"never_open"_s);
}

} // namespace

LocalMoment toLocal(Instant instant, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone);
    return {local.date(), local.time().msecsSinceStartOfDay() / 1000};
}

Instant toInstant(LocalMoment moment, const QTimeZone& zone)
{
    EXPECTS(moment.second >= 0 && moment.second <= kSecondsPerDay);
    const LocalDate day = moment.day.addDays(moment.second / kSecondsPerDay);
    const QTime time = QTime::fromMSecsSinceStartOfDay(moment.second % kSecondsPerDay * 1000);
    return fromMilliseconds(QDateTime(day, time, zone).toMSecsSinceEpoch());
}

BusinessTime::BusinessTime(const OpeningHours& hours, const WorkCalendar& calendar)
    : m_hours(hours)
    , m_calendar(calendar)
{
}

bool BusinessTime::isOpen(LocalMoment moment) const
{
    const DayHours hours = hoursOn(moment.day);
    return std::any_of(hours.begin(), hours.end(), [&](const OpenSpan& span) {
        return moment.second >= span.from * 60 && moment.second < span.to * 60;
    });
}

Result<LocalMoment> BusinessTime::nextOpen(LocalMoment from) const
{
    for (int day = 0; day <= kLongestClosureDays; ++day) {
        for (const OpenSpan& span : hoursOn(from.day)) {
            if (from.second < span.to * 60)
                return LocalMoment{from.day, std::max(from.second, span.from * 60)};
        }
        from = {from.day.addDays(1), 0};
    }
    return fail(neverOpen());
}

Result<LocalMoment> BusinessTime::lastOpen(LocalMoment before) const
{
    for (int day = 0; day <= kLongestClosureDays; ++day) {
        const DayHours hours = hoursOn(before.day);
        for (auto span = hours.rbegin(); span != hours.rend(); ++span) {
            if (before.second >= span->from * 60)
                return LocalMoment{before.day, std::min(before.second, span->to * 60)};
        }
        before = {before.day.addDays(-1), kSecondsPerDay};
    }
    return fail(neverOpen());
}

Result<Deadline> BusinessTime::after(LocalMoment from, qint64 seconds) const
{
    EXPECTS(seconds >= 0);
    Deadline deadline{from, Certainty::Announced, {}};
    int closedDays = 0;
    for (LocalMoment at = from; closedDays <= kLongestClosureDays; at = {at.day.addDays(1), 0}) {
        if (m_calendar.certaintyOf(at.day) == Certainty::Assumed)
            deadline.certainty = Certainty::Assumed;
        const DayHours hours = hoursOn(at.day);
        for (const OpenSpan& span : hours) {
            const int start = std::max(at.second, span.from * 60);
            const qint64 available = span.to * 60 - start;
            if (available > 0 && seconds <= available) {
                deadline.due = {at.day, start + static_cast<int>(seconds)};
                return deadline;
            }
            seconds -= std::max<qint64>(available, 0);
        }
        closedDays = hours.empty() ? closedDays + 1 : 0;
        if (hours.empty())
            deadline.skipped.push_back(skipped(at.day));
    }
    return fail(neverOpen());
}

qint64 BusinessTime::secondsBetween(LocalMoment from, LocalMoment to) const
{
    qint64 seconds = 0;
    for (LocalDate day = from.day; day <= to.day; day = day.addDays(1)) {
        const int first = day == from.day ? from.second : 0;
        const int last = day == to.day ? to.second : kSecondsPerDay;
        for (const OpenSpan& span : hoursOn(day))
            seconds += std::max(0, std::min(last, span.to * 60) - std::max(first, span.from * 60));
    }
    return seconds;
}

std::vector<SkippedDay> BusinessTime::skippedBetween(LocalDate first, LocalDate last) const
{
    std::vector<SkippedDay> days;
    for (LocalDate day = first.addDays(1); day <= last; day = day.addDays(1)) {
        if (hoursOn(day).empty())
            days.push_back(skipped(day));
    }
    return days;
}

SkippedDay BusinessTime::skipped(LocalDate day) const
{
    if (m_hours.except.contains(day))
        return {day, SkippedBecause::Exception, {}};
    const auto special = m_calendar.specialDay(day);
    if (special && special->kind == SpecialDayKind::Holiday)
        return {day, SkippedBecause::Holiday, special->name};
    return {day, SkippedBecause::ClosedWeekday, {}};
}

} // namespace seraph::organisation
