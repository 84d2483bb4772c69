// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <array>
#include <map>
#include <vector>

class QJsonObject;

namespace seraph::organisation {

/// A stretch of one day in minutes since local midnight, from (included) to (excluded). A lunch break is the gap between two.
struct OpenSpan {
    int from = 0;
    int to = 0;
    friend bool operator==(const OpenSpan&, const OpenSpan&) = default;
};
using DayHours = std::vector<OpenSpan>; ///< ascending, without overlap; empty: closed

inline constexpr int kMinutesPerDay = 24 * 60;

/// What a branch does on public holidays: many clinics of the trade are open when others rest.
enum class OnHolidays { Closed, OpenAsUsual };

} // namespace seraph::organisation

template <> struct seraph::Codes<seraph::organisation::OnHolidays> {
    static constexpr std::array kAll{
        std::pair{organisation::OnHolidays::Closed, "closed"},
        std::pair{organisation::OnHolidays::OpenAsUsual, "open"},
    };
};

namespace seraph::organisation {

class WorkCalendar;

/// When one branch is open, in its own local time.
struct OpeningHours {
    std::array<DayHours, 7> week; ///< Monday first
    OnHolidays onHolidays = OnHolidays::Closed;
    std::map<LocalDate, DayHours> except; ///< single days that differ; empty hours: closed that day

    friend bool operator==(const OpeningHours&, const OpeningHours&) = default;
};

/// Monday to Sunday 9:00 to 18:00 with an hour for lunch at 12:00: the start value of every branch.
OpeningHours usualOpeningHours();

/// ErrorCode::Invalid with field "opening_hours" and rule "span" (outside the day, or empty), "overlap" (or wrong order).
Status checkDayHours(const DayHours& hours);
Status checkOpeningHours(const OpeningHours& hours);

/// The hours of that day: an exception first; then none on a holiday unless the branch is open then; on a make-up workday
/// that falls on a closed weekend day the hours of Monday; else those of the weekday.
DayHours hoursOn(const OpeningHours& hours, const WorkCalendar& calendar, LocalDate day);

/// The stored form: {"week":[[["09:00","12:00"],…],…×7],"on_holidays":"closed","except":{"2026-08-01":[]}}.
QJsonObject toJson(const OpeningHours& hours);
Result<OpeningHours> openingHoursFromJson(const QJsonObject& json);

/// "09:00" and back; 24:00 is the end of the day. ErrorCode::Invalid, field "time", rule "format".
QString minuteText(int minute);
Result<int> parseMinute(QStringView text);

} // namespace seraph::organisation
