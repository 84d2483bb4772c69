// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_list_repository.h"
#include "core/complaints/dispute.h"
#include "core/complaints/evidence.h"
#include "core/session/actor.h"
#include "core/storage/connection.h"

namespace seraph::complaints {

/// A dispute in the list of those that are fought out.
struct DisputeRow {
    Dispute dispute;
    QString complaintNumber;
    QString clientName; ///< empty: the complainant is no client
    QString spokespersonName;
    std::optional<Instant> nextDate; ///< hearing or submission still to come
    Money costs;
};

/// The complaint that a dispute, a hold or a copy belongs to, as far as they need it.
struct DisputedCase {
    ComplaintId complaint;
    QString number;
    std::optional<clients::ClientId> client;
    BranchId branch;
};

/// SQL of disputes, holds and evidence. Finds and lists; WriteContext writes.
class DisputeRepository {
public:
    explicit DisputeRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Over the cases that are seen: open ones first, the nearest date on top; then those that ended since that day.
    Result<std::vector<DisputeRow>> list(const Sight& sight, LocalDate endedSince, Instant now) const;
    /// Latest first.
    Result<std::vector<Dispute>> disputesOf(ComplaintId complaint) const;
    Result<bool> hasOpen(ComplaintId complaint) const;
    /// Of all disputes of the complaint, in the order of their dates.
    Result<std::vector<DisputeEvent>> eventsOf(ComplaintId complaint) const;

    /// Latest first.
    Result<std::vector<LegalHold>> holdsOf(ComplaintId complaint) const;
    Result<std::optional<LegalHold>> holdInForce(ComplaintId complaint) const;
    Result<bool> isHeld(clients::ClientId client) const;

    Result<std::vector<PreservationItem>> preservationOf(ComplaintId complaint) const;
    Result<std::vector<EvidenceCopy>> copiesOf(ComplaintId complaint) const;
    Result<std::vector<SealedSet>> sealedSetsOf(ComplaintId complaint) const;
    Result<bool> isSealed(ComplaintId complaint) const;

    /// What is still to be secured before it is gone, of the cases that are seen, most urgent first.
    struct DueItem {
        PreservationItem item;
        QString complaintNumber;
    };
    Result<std::vector<DueItem>> itemsDue(const Sight& sight) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::complaints
