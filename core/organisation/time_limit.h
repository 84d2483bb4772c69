// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/organisation/business_time.h"

#include <QTimeZone>

namespace seraph::organisation {

/// In what a time limit is counted.
enum class LimitUnit {
    Minutes,      ///< on the clock, day and night
    OpenMinutes,  ///< while the branch is open: lunch, nights and closed days do not count
    OpenDayHours, ///< on the clock, on days on which the branch opens at all: "24 hours" is the same time of the next one
    WorkingDays, ///< days that the official calendar works, until the house closes on the last; the first does not count
    Days,        ///< days of the calendar, until the house closes on or before the last
};

struct TimeLimit {
    LimitUnit unit = LimitUnit::OpenMinutes;
    int amount = 0;
    friend bool operator==(const TimeLimit&, const TimeLimit&) = default;
};

/// A time in which a clock stood still, because somebody else had to act.
struct Standstill {
    Instant from;
    Instant until;
    friend bool operator==(const Standstill&, const Standstill&) = default;
};

/// When a limit ends and why: the answer to "why this deadline".
struct LimitEnd {
    Instant due;
    Certainty certainty =
        Certainty::Announced; ///< Assumed: a year without an announcement was counted by weekdays
    std::vector<SkippedDay> skipped{}; ///< days between that did not count
    std::chrono::seconds stood{0};     ///< how long the clock stood still, of the time that counts
    friend bool operator==(const LimitEnd&, const LimitEnd&) = default;
};

/// The clock of one branch: opening hours with lunch and exceptions, weekends, holidays and make-up workdays.
/// Pure. A branch that never opens counts every minute.
class LimitClock {
public:
    LimitClock(OpeningHours hours, WorkCalendar calendar, const QString& timeZone);

    /// A limit of 0 open minutes or hours ends at the next opening. Never before `from`; never earlier for a
    /// longer limit, a later beginning or one more standstill. EXPECTS amount >= 0 and standstills in order
    /// without overlap.
    LimitEnd end(const TimeLimit& limit, Instant from, const std::vector<Standstill>& stood = {}) const;
    /// `count` working days before that moment, when the house closes, for what somebody else has set a date.
    Instant workingDaysBefore(Instant moment, int count) const;

    LocalDate dayOf(Instant instant) const { return toLocal(instant, m_zone).day; }
    const OpeningHours& hours() const { return m_hours; }
    const WorkCalendar& calendar() const { return m_calendar; }
    const QTimeZone& zone() const { return m_zone; }

private:
    LimitEnd endOfMinutes(std::chrono::seconds length,
                          Instant from,
                          const std::vector<Standstill>& stood) const;
    LimitEnd endOfOpening(const OpeningHours& counted,
                          std::chrono::seconds length,
                          Instant from,
                          const std::vector<Standstill>& stood) const;
    LimitEnd endOfDays(const TimeLimit& limit, Instant from, const std::vector<Standstill>& stood) const;
    LocalDate daysAfter(LimitUnit unit, LocalDate day, int count) const;
    int daysBetween(LimitUnit unit, LocalDate from, LocalDate until) const;
    Instant closingOf(LocalDate day) const;
    /// The moment itself while open or at the end of an open stretch, else the next opening.
    Instant nextOpening(Instant instant) const;
    void explainDays(LimitEnd& end, LimitUnit unit, Instant from) const;

    OpeningHours m_hours;
    WorkCalendar m_calendar;
    QTimeZone m_zone;
};

} // namespace seraph::organisation

template <> struct seraph::Codes<seraph::organisation::LimitUnit> {
    using Unit = seraph::organisation::LimitUnit;
    static constexpr std::array kAll{std::pair{Unit::Minutes, "minutes"},
                                     std::pair{Unit::OpenMinutes, "open_minutes"},
                                     std::pair{Unit::OpenDayHours, "open_day_hours"},
                                     std::pair{Unit::WorkingDays, "working_days"},
                                     std::pair{Unit::Days, "days"}};
};
template <> struct seraph::JsonFields<seraph::organisation::TimeLimit> {
    using T = seraph::organisation::TimeLimit;
    static constexpr std::tuple kAll{jsonField<&T::unit>("unit"), jsonField<&T::amount>("amount")};
};
