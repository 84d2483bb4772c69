// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/instant.h"
#include "core/base/localized_text.h"
#include "core/base/result.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

class QByteArray;

namespace seraph::organisation {

/// A day on which people work or rest against the weekday: a public holiday, or a workday moved to a weekend (调休上班).
enum class SpecialDayKind { Holiday, Workday };

} // namespace seraph::organisation

template <> struct seraph::Codes<seraph::organisation::SpecialDayKind> {
    static constexpr std::array kAll{
        std::pair{organisation::SpecialDayKind::Holiday, "holiday"},
        std::pair{organisation::SpecialDayKind::Workday, "workday"},
    };
};

namespace seraph::organisation {

struct SpecialDay {
    LocalDate day;
    SpecialDayKind kind = SpecialDayKind::Holiday;
    LocalizedText name;
    friend bool operator==(const SpecialDay&, const SpecialDay&) = default;
};

/// What one official notice says about one year: the year counts as known even where it names no day.
struct HolidayYear {
    int year = 0;
    LocalizedText notice; ///< title and number, shown as the source
    LocalDate published;
    std::vector<SpecialDay> days;
};

/// Reads the form of resources/content/holidays_cn.json, shipped or imported. ErrorCode::Invalid with field "holidays" and
/// the rule "json", "year", "day" or "kind" for anything else; a year is taken whole or not at all.
Result<std::vector<HolidayYear>> parseHolidayYears(const QByteArray& json);

/// Mainland China as announced by the General Office of the State Council (国务院办公厅), the years this version ships.
std::vector<HolidayYear> shippedHolidayYears();

/// Whether a calendar's answer rests on an announcement or on the weekday alone.
enum class Certainty { Announced, Assumed };

/// Which days are working days. Pure and immutable: build a new one when a year is imported.
class WorkCalendar {
public:
    explicit WorkCalendar(const std::vector<HolidayYear>& years);

    /// Monday to Friday unless a holiday, and make-up workdays. In a year that is not loaded only the weekday counts, and
    /// certaintyOf() says so.
    bool isWorkingDay(LocalDate day) const;
    Certainty certaintyOf(LocalDate day) const;
    /// The holiday or make-up workday on that day, if there is one.
    std::optional<SpecialDay> specialDay(LocalDate day) const;

    /// The first working day after this one.
    LocalDate nextWorkingDay(LocalDate day) const;
    /// The last working day before this one.
    LocalDate previousWorkingDay(LocalDate day) const;
    /// The working day that is `count` working days after this one (0: this day, or the next working day if it is none).
    /// EXPECTS count >= 0.
    LocalDate addWorkingDays(LocalDate day, int count) const;
    /// Working days after `from`, up to and including `to`; 0 where `to` is not later.
    int workingDaysBetween(LocalDate from, LocalDate to) const;

    /// The years that are loaded, ascending.
    std::vector<int> years() const { return {m_years.begin(), m_years.end()}; }

private:
    std::set<int> m_years;
    std::map<LocalDate, SpecialDay> m_days;
};

} // namespace seraph::organisation
