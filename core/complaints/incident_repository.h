// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/incident.h"
#include "core/session/actor.h"
#include "core/storage/connection.h"

namespace seraph::complaints {

struct IncidentRow {
    Incident incident;
    QString responsibleName;          ///< empty: nobody yet
    std::optional<Instant> nextDue{}; ///< of the first step or notice that is open
    int openSteps = 0;
    int openNotices = 0;
    int people = 0;
    int told = 0;
};

struct AffectedRow {
    IncidentPerson person;
    QString clientName;
    QString clientNumber;
};

/// SQL of incidents. Finds and lists; WriteContext writes.
class IncidentRepository {
public:
    explicit IncidentRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Open ones first, most urgent on top; then those closed that were found since that day.
    Result<std::vector<IncidentRow>> list(const session::Scope& scope, LocalDate closedSince) const;
    Result<std::vector<IncidentStep>> stepsOf(IncidentId id) const;
    Result<std::vector<IncidentNotice>> noticesOf(IncidentId id) const;
    Result<std::vector<IncidentPerson>> peopleOf(IncidentId id) const;
    Result<std::vector<AffectedRow>> affectedOf(IncidentId id) const; ///< those nobody told yet first, by name

    struct Found {
        clients::ClientId client;
        int entries;
    };
    /// Clients about whom the journal has an entry of that account (of anybody where none is given) between two instants:
    /// whose data was looked at, exported, printed or changed.
    Result<std::vector<Found>> inJournal(std::optional<AccountId> account, Instant from, Instant until) const;
    /// Clients booked in the branch between two instants.
    Result<std::vector<Found>> booked(BranchId branch, Instant from, Instant until) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::complaints
