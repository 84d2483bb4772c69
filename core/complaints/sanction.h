// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint.h"

namespace seraph::complaints {

using SanctionId = Id<struct SanctionTag>;

/// The ladder (C-165, C-197): one step at a time, unless the case was serious.
enum class SanctionLevel { Talk, Training, Warning, Suspension, Termination };
enum class SanctionState { Proposed, Heard, Imposed, Dropped, Appealed, Upheld, Lifted };
enum class SanctionMove { Hear, Impose, Drop, Appeal, Uphold, Lift };

/// Nothing where the move is not allowed: nobody is sanctioned unheard, and nobody is heard after the fact.
std::optional<SanctionState> sanctionAfter(SanctionState state, SanctionMove move);
/// Whether it holds against the worker.
bool isInForce(SanctionState state);

/// What follows for a worker. Subject is the worker: the journal keeps it under their key.
struct Sanction {
    SanctionId id;
    storage::Revision revision;
    PersonId person;
    ComplaintId complaint;
    SanctionLevel level;
    QString clause{}; ///< of the contract or the house rules
    QString reason{};
    SanctionState state;
    PersonId proposedBy;
    Instant proposedAt;
    QString statement{}; ///< what the worker says to it
    std::optional<Instant> heardAt{};
    std::optional<PersonId> decidedBy{};
    std::optional<Instant> decidedAt{};
    QString appeal{}; ///< why the worker does not accept it
    std::optional<Instant> appealedAt{};
    std::optional<PersonId> reviewedBy{};
    std::optional<Instant> reviewedAt{};
    QString reviewNote{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Sanction&, const Sanction&) = default;
};

/// The highest level that may follow now: one above the highest in force, or any where the case was serious.
SanctionLevel highestLevel(const std::vector<Sanction>& before, std::optional<Severity> severity);

} // namespace seraph::complaints

namespace seraph {

template <> struct Codes<complaints::SanctionLevel> {
    using Level = complaints::SanctionLevel;
    static constexpr std::array kAll{std::pair{Level::Talk, "talk"},
                                     std::pair{Level::Training, "training"},
                                     std::pair{Level::Warning, "warning"},
                                     std::pair{Level::Suspension, "suspension"},
                                     std::pair{Level::Termination, "termination"}};
};
template <> struct Codes<complaints::SanctionState> {
    using State = complaints::SanctionState;
    static constexpr std::array kAll{std::pair{State::Proposed, "proposed"},
                                     std::pair{State::Heard, "heard"},
                                     std::pair{State::Imposed, "imposed"},
                                     std::pair{State::Dropped, "dropped"},
                                     std::pair{State::Appealed, "appealed"},
                                     std::pair{State::Upheld, "upheld"},
                                     std::pair{State::Lifted, "lifted"}};
};

} // namespace seraph
