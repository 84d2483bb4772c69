// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"
#include "app/demo/journey.h"

#include <QTimeZone>

namespace seraph::demo {

/// The working half days of a demo, numbered from 0: mornings and afternoons from Monday to Saturday that are over before
/// its end. Each has three parts: the desk opens, the experts consult, the desk closes.
class HalfDays {
public:
    enum class Part { Opening, Consulting, Closing, End };

    HalfDays(Instant start, Instant end, const QTimeZone& zone);

    int count() const { return int(m_days.size()) * 2; }
    LocalDate dayOf(int slot) const { return m_days[std::size_t(slot / 2)]; }
    /// When that part of the half day begins.
    Instant begin(int slot, Part part) const;
    /// A half day so many days after another one, or on the first working day then. Past the end the slot is count().
    Appointment after(int slot, int daysOn, Dice& dice) const;

private:
    Instant at(LocalDate day, int minutes) const;

    QTimeZone m_zone;
    std::vector<LocalDate> m_days;
};

} // namespace seraph::demo
