// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"

/// What this module tells later ones, inside its own transaction.
namespace seraph::care {

/// A service is done and its record closed: follow-ups, outcomes and surveys begin to count.
struct RecordClosed {
    CareRecordId record;
    clients::ClientId client;
    consultations::OrderId order;
    catalogue::ServiceId service;
    catalogue::ServiceVersionId version; ///< under whose follow-up plan it was done
    BranchId branch;
    RecordKind kind;
    LocalDate day;   ///< on which it began
    Instant endedAt; ///< from when the days of contacts are counted
    PersonId performer;
    std::optional<PersonId> responsible;
    int sessionNumber;
    bool late;
};

/// A service begins. The emergency's reason is on its record.
struct RecordStarted {
    CareRecordId record;
    clients::ClientId client;
    consultations::OrderId order;
    catalogue::ServiceId service;
    BranchId branch;
    RecordKind kind;
    LocalDate day;
    PersonId performer;
    bool emergency;
};

} // namespace seraph::care
