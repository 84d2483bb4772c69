// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/service_order.h"
#include "core/consultations/shift.h"
#include "core/storage/connection.h"

namespace seraph::consultations {

/// A plan that is not decided, in a list of work.
struct PlanWorkRow {
    PlanId plan;
    clients::ClientId client;
    QString clientName;
    PlanState state = PlanState::Draft;
    LocalizedText serviceName; ///< what was chosen, else what the consultation is about
    PersonId advisor;
    QString advisorName;
    Instant createdAt;
};

/// A talk in a list: who, about what, since when. What was said stays on its page.
struct ConsultationRow {
    ConsultationId consultation;
    clients::ClientId client;
    QString clientName;
    QString clientNumber;
    LocalizedText serviceName;
    QString recordedByName;
    Instant startedAt;
    std::optional<Instant> endedAt;
    std::optional<Fitness> fitness;
    std::optional<ConsultationOutcome> outcome;
};

/// A hand-over with the names of both.
struct ShiftRow {
    ShiftHandOver shift;
    QString givenByName;
    QString takenByName;
};

/// How many times a touchpoint was reached.
struct TouchCount {
    QString touchpoint;
    int events = 0;
};

/// Money taken in one way of paying, voided notes left out.
struct TakenSum {
    PaymentMethod method = PaymentMethod::Cash;
    int notes = 0;
    Money amount;
};

/// SQL of what the desk works through: lists across clients, and the shift. Finds and lists; WriteContext writes.
class DeskRepository {
public:
    explicit DeskRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Oldest first.
    Result<std::vector<PlanWorkRow>> openPlans(const session::Scope& scope) const;
    Result<std::vector<ConsultationRow>> consultationsOn(const session::Scope& scope, LocalDate day) const;
    /// Latest first.
    Result<std::vector<ShiftRow>> shifts(const session::Scope& scope, int limit) const;
    Result<std::optional<ShiftHandOver>> lastShift(BranchId branch) const;
    Result<std::vector<TouchCount>> reachedSince(BranchId branch, Instant from) const;
    Result<std::vector<TakenSum>> takenSince(BranchId branch, Instant from) const;
    /// The name of a member of staff.
    Result<QString> nameOf(PersonId person) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::consultations
