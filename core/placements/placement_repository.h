// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/need_approval.h"
#include "core/placements/placement.h"
#include "core/storage/connection.h"

#include <map>

namespace seraph::placements {

/// How many days and minutes a worker was with households in a month.
struct WorkedTime {
    PersonId worker;
    int days = 0;
    int minutes = 0;
    int placements = 0;
};

using Stays = std::map<PersonId, std::vector<Stay>>;

/// SQL of needs, candidates, contracts and placements. Finds and lists; WriteContext writes. Lists that take a scope show what
/// belongs to the clients whom it reaches (clients::reaches); all leave out the recycle bin.
class PlacementRepository {
public:
    explicit PlacementRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<PlacementNeed>> listOpenNeeds(const session::Scope& scope) const; ///< by start
    /// With an open contract, or with somebody who has left and is not settled with.
    Result<std::vector<PlacementNeed>> listNeedsUnderContract(const session::Scope& scope) const;
    Result<std::vector<PlacementNeed>> needsOf(clients::ClientId client) const; ///< latest first

    Result<std::vector<Candidate>> candidatesOf(NeedId need) const;
    Result<std::optional<NeedApproval>> findApproval(NeedId need) const;
    Result<std::optional<Candidate>> findCandidate(NeedId need, PersonId worker) const;
    Result<std::vector<Candidate>> candidacies(PersonId worker) const;
    Result<std::vector<Candidate>> listTrials(const session::Scope& scope) const;

    Result<std::vector<ServiceContract>> contractsOf(NeedId need) const; ///< oldest first
    Result<std::vector<ServiceContract>> listOpenContracts(const session::Scope& scope) const;
    Result<std::optional<ServiceContract>> findRenewal(ContractId contract) const; ///< open

    Result<std::vector<Placement>> placementsOf(NeedId need) const; ///< oldest first, whatever became of them
    Result<std::vector<Placement>> placementsUnder(ContractId contract) const;
    Result<std::vector<Placement>> placementsWith(PersonId worker) const; ///< latest first
    Result<std::vector<Placement>> listLive(const session::Scope& scope) const; ///< planned and running, by end

    /// Where workers are and will be: planned and running placements, and trials. Of one, or of all.
    Result<Stays> listStays() const;
    Result<std::vector<Stay>> staysOf(PersonId worker, std::optional<PlacementId> but = {}) const;

    Result<std::vector<LogDay>> logOf(NeedId need) const; ///< latest first
    Result<std::optional<LogDay>> findLogDay(PlacementId placement, LocalDate day) const;
    Result<std::vector<JobSheet>> sheetsOf(NeedId need) const;
    Result<int> countSheetsOut(const session::Scope& scope, Instant before) const;
    Result<std::vector<WorkedTime>> workedIn(LocalDate firstDay, LocalDate lastDay) const;

    Result<bool> isSigned(const ServiceContract& contract) const; ///< by the client
    /// Whether the service's licence is a health certificate.
    Result<bool> asksForHealth(catalogue::ServiceId service) const;
    Result<StartCase> startCase(const Placement& placement, LocalDate day) const;
    Result<std::vector<PaperState>> requiredStates(PersonId worker,
                                                   catalogue::ServiceId service,
                                                   LocalDate day) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::placements
