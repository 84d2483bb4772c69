// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"
#include "core/base/instant.h"

#include <QTimeZone>

#include <vector>

namespace seraph::demo {

/// When somebody is next due: a half day of the demo, and the moment for which it was agreed.
struct Appointment {
    int slot = 0;
    Instant at{};
    LocalDate day{};
};

/// The working half days of a demo, numbered from 0: mornings and afternoons from Monday to Saturday without holidays that are over before
/// its end. Each has six parts: the desk opens, the experts consult, the desk takes orders, sessions are carried out, the
/// desk sees people off, and at last it is quiet and there is time for calls and papers.
class HalfDays {
public:
    enum class Part { Opening, Consulting, Ordering, Serving, Closing, Quiet, End };

    HalfDays(Instant start, Instant end, const QTimeZone& zone);

    int count() const { return int(m_days.size()) * 2; }
    LocalDate dayOf(int slot) const { return m_days[std::size_t(slot / 2)]; }
    const QTimeZone& zone() const { return m_zone; }
    /// When that part of the half day begins.
    Instant begin(int slot, Part part) const;
    /// A half day so many days after another one, or on the first working day then. Past the end the slot is count().
    Appointment after(int slot, int daysOn, Dice& dice) const;
    /// A time of that day.
    Instant at(LocalDate day, int minutes) const;

private:
    QTimeZone m_zone;
    std::vector<LocalDate> m_days;
};

} // namespace seraph::demo
