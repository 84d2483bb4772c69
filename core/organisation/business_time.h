// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/opening_hours.h"
#include "core/organisation/work_calendar.h"

#include <compare>
#include <vector>

class QTimeZone;

namespace seraph::organisation {

/// A moment on a branch's wall clock. `second` counts from midnight.
struct LocalMoment {
    LocalDate day;
    int second = 0;

    friend bool operator==(const LocalMoment&, const LocalMoment&) = default;
    friend bool operator<(const LocalMoment& a, const LocalMoment& b)
    {
        return a.day != b.day ? a.day < b.day : a.second < b.second;
    }
};

LocalMoment toLocal(Instant instant, const QTimeZone& zone);
Instant toInstant(LocalMoment moment, const QTimeZone& zone);

/// Why a whole day did not count towards a deadline.
enum class SkippedBecause { ClosedWeekday, Holiday, Exception };
struct SkippedDay {
    LocalDate day;
    SkippedBecause because = SkippedBecause::ClosedWeekday;
    LocalizedText holiday; ///< its name, for a holiday
    friend bool operator==(const SkippedDay&, const SkippedDay&) = default;
};

/// When something is due and why: the answer to "why this deadline".
struct Deadline {
    LocalMoment due;
    Certainty certainty =
        Certainty::Announced; ///< Assumed where a day of a year without announcement counted
    std::vector<SkippedDay> skipped;
};

/// Arithmetic in the opening hours of one branch. Pure; keeps references, so it lives no longer than both.
class BusinessTime {
public:
    BusinessTime(const OpeningHours& hours, const WorkCalendar& calendar);

    bool isOpen(LocalMoment moment) const;
    /// The moment itself if open, else the next opening. ErrorCode::Invalid, field "opening_hours", rule "never_open" where
    /// the branch stays closed for a year.
    Result<LocalMoment> nextOpen(LocalMoment from) const;
    /// The moment itself if open, else the end of the open stretch before it: for safety contacts, which move earlier and
    /// never later. Same error.
    Result<LocalMoment> lastOpen(LocalMoment before) const;
    /// `seconds` of opening time after `from`; lunch, nights, closed days and holidays do not count. EXPECTS seconds >= 0.
    Result<Deadline> after(LocalMoment from, qint64 seconds) const;
    /// Opening time between two moments in seconds; 0 where `to` is not later.
    qint64 secondsBetween(LocalMoment from, LocalMoment to) const;
    /// The days after `first` up to `last` on which the branch stays closed, and why.
    std::vector<SkippedDay> skippedBetween(LocalDate first, LocalDate last) const;

private:
    DayHours hoursOn(LocalDate day) const
    {
        return organisation::hoursOn(m_hours, m_calendar, day);
    }
    SkippedDay skipped(LocalDate day) const;

    const OpeningHours& m_hours;
    const WorkCalendar& m_calendar;
};

} // namespace seraph::organisation
