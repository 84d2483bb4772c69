// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent.h"
#include "core/consultations/service_order.h"
#include "core/consultations/visit.h"

/// What this module tells later ones, inside the transaction in which it happened: they may write and may refuse. An undo
/// tells nothing; what a reaction wrote is undone with the command itself.
namespace seraph::consultations {

/// Nobody knows any more what became of somebody who asked (C-50).
struct EnquiryLost {
    EnquiryId enquiry;
    std::optional<clients::ClientId> client; ///< where it was known who it is
    BranchId branch;
    std::optional<PersonId> assignee;
    QString reason; ///< code of the trade's list "lost_reason"
};

/// A client who was expected did not come.
struct VisitNoShow {
    VisitId visit;
    clients::ClientId client;
    BranchId branch;
    std::optional<PersonId> person; ///< who was to see them
    LocalDate day;
};

/// A client who was expected is here, or is not expected any more.
struct VisitSettled {
    VisitId visit;
};

/// A document holds from now on. What runs out on a day is to be renewed before it.
struct ConsentSigned {
    Consent consent;
};

/// A client is booked for a day, or for another one or something else than before: what has to happen before it is counted
/// back from there.
struct VisitBooked {
    VisitId visit;
    clients::ClientId client;
    BranchId branch;
    std::optional<catalogue::ServiceId> service;
    std::optional<PersonId> person;
    LocalDate day;
};

struct PlanConfirmed {
    PlanId plan;
    clients::ClientId client;
    BranchId branch;
    PersonId advisor;
    std::optional<OrderId> order; ///< nothing: the client decided to wait
};

struct PlanDeclined {
    PlanId plan;
    clients::ClientId client;
    BranchId branch;
    PersonId advisor;
    QString reason; ///< code of the trade's list "lost_reason"
};

struct OrderPlaced {
    ServiceOrder order;
};

struct OrderCancelled {
    OrderId order;
    clients::ClientId client;
    BranchId branch;
    catalogue::ServiceId service;
};

struct SessionUsed {
    SessionUse use;
    catalogue::ServiceId service;
    BranchId branch;
    int left; ///< sessions that remain
};

} // namespace seraph::consultations
