// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/half_days.h"

#include "core/organisation/work_calendar.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace seraph::demo {

namespace {

/// Minutes after midnight at which the parts of a morning and of an afternoon begin, and its end.
constexpr std::array kMorning{
    9 * 60, 9 * 60 + 40, 10 * 60 + 20, 10 * 60 + 35, 11 * 60 + 30, 11 * 60 + 40, 12 * 60};
constexpr std::array kAfternoon{
    13 * 60 + 30, 14 * 60 + 10, 15 * 60, 15 * 60 + 20, 16 * 60 + 40, 16 * 60 + 55, 17 * 60 + 55};

const std::array<int, 7>& partsOf(int slot)
{
    return slot % 2 == 0 ? kMorning : kAfternoon;
}

/// Monday to Saturday, but not on a public holiday, when the house is closed.
bool isWorkday(LocalDate day)
{
    static const organisation::WorkCalendar calendar(organisation::shippedHolidayYears());
    const auto special = calendar.specialDay(day);
    return special ? special->kind == organisation::SpecialDayKind::Workday
                   : day.dayOfWeek() != Qt::Sunday;
}

} // namespace

HalfDays::HalfDays(Instant start, Instant end, const QTimeZone& zone) : m_zone(zone)
{
    const auto localDay = [&](Instant when) {
        return QDateTime::fromMSecsSinceEpoch(toMilliseconds(when), zone).date();
    };
    for (LocalDate day = localDay(start).addDays(1); at(day, kAfternoon.back()) < end;
         day = day.addDays(1)) {
        if (isWorkday(day))
            m_days.push_back(day);
    }
}

Instant HalfDays::at(LocalDate day, int minutes) const
{
    const QDateTime local(day, QTime(0, 0).addSecs(minutes * 60), m_zone);
    return fromMilliseconds(local.toMSecsSinceEpoch());
}

Instant HalfDays::begin(int slot, Part part) const
{
    return at(dayOf(slot), partsOf(slot)[std::size_t(part)]);
}

Appointment HalfDays::after(int slot, int daysOn, Dice& dice) const
{
    constexpr int kQuarters = 6;
    LocalDate day = dayOf(std::min(slot, count() - 1)).addDays(daysOn);
    while (!isWorkday(day))
        day = day.addDays(1);
    const int half = dice.below(2);
    const Instant planned = at(day, partsOf(half).front() + 15 * dice.below(kQuarters));
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), day);
    if (found == m_days.end())
        return {count(), planned, day};
    return {int(found - m_days.begin()) * 2 + half, planned, day};
}

} // namespace seraph::demo
