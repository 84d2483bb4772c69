// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/enquiry.h"

namespace seraph::consultations {

using ShiftId = Id<struct ShiftTag>;

/// One shift of the desk handed to the next: what is to be known, and who took it over. Never changed; a mistake is
/// handed over again.
struct ShiftHandOver {
    ShiftId id;
    storage::Revision revision;
    BranchId branch;
    LocalDate day;
    Instant from; ///< when this shift began: at the hand-over before it, or with the day
    QString note{};
    PersonId givenBy;
    Instant givenAt;
    std::optional<PersonId> takenBy{};
    std::optional<Instant> takenAt{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const ShiftHandOver&, const ShiftHandOver&) = default;
};

/// Invalid: note "required", "too_long". Expects a trimmed note.
Status checkShiftNote(const QString& note);

} // namespace seraph::consultations
