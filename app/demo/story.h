// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/stage.h"

namespace seraph::demo {

/// A part of a half day as it is played.
struct Moment {
    int slot;
    HalfDays::Part part;
    LocalDate day;
    Instant begin;
    Instant end;

    bool isMorning() const { return slot % 2 == 0; }
    bool is(HalfDays::Part which) const { return part == which; }
};

/// What one module has to tell in a demo: one file for each. It writes through the sessions of the house's people
/// (House::as), so that the journal names who did what, and reads what happened from the stage and by queries. The clock
/// of the stage stands at the moment's begin or later, and may be moved up to its end.
class Story {
public:
    virtual ~Story() = default;

    /// Before the first client: what the house has and hires.
    virtual Status prepare() { return {}; }
    /// One part of a half day, after the stories before this one in the list.
    virtual Status play(const Moment&) { return {}; }
    /// Now, with the clock at the demo's end: what lies on the desks today.
    virtual Status leave(LocalDate) { return {}; }
};

/// The action under which a story's batches stand in the journal.
inline constexpr session::Action kPlayed{"demo.played"};

} // namespace seraph::demo
