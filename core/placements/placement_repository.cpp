// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement_repository.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/clients/client_record.h"
#include "core/consultations/consent_record.h"
#include "core/placements/need_approval_record.h"
#include "core/placements/placement_record.h"
#include "core/placements/worker_repository.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::placements {

namespace {

/// Those whose client a scope reaches. What is open at an agency are hundreds, so that this is no matter for SQL.
template <class R> Result<std::vector<R>> reachedOnes(storage::Connection& connection,
                                                      const char* tail,
                                                      const session::Scope& scope)
{
    TRY_ASSIGN(const auto all, storage::listRecords<R>(connection, tail));
    std::vector<R> reached;
    for (const R& record : all) {
        TRY_ASSIGN(const auto client, storage::getRecord<clients::Client>(connection, record.client));
        if (clients::reaches(scope, client.advisor, client.homeBranch))
            reached.push_back(record);
    }
    return reached;
}

std::optional<Stay> trialStay(const Candidate& trial, WorkMode mode)
{
    const auto last = lastTrialDay(trial);
    if (!last)
        return std::nullopt;
    return Stay{mode, *trial.trialFrom, *last};
}

} // namespace

Result<std::vector<PlacementNeed>> PlacementRepository::listOpenNeeds(const session::Scope& scope) const
{
    return reachedOnes<PlacementNeed>(
        m_connection, "WHERE state = 'searching' AND archived_at IS NULL ORDER BY starts_on, id", scope);
}

Result<std::vector<PlacementNeed>> PlacementRepository::listNeedsUnderContract(const session::Scope& scope) const
{
    constexpr const char* kUnder = R"sql(
        WHERE id IN (SELECT need_id FROM service_contract LEFT JOIN placement ON contract_id = service_contract.id
               WHERE service_contract.archived_at IS NULL AND (service_contract.state = 'drawn_up' OR
                   (placement.state = 'ended' AND NOT placement.settled AND placement.archived_at IS NULL))) AND archived_at IS NULL
        ORDER BY starts_on, id)sql";
    return reachedOnes<PlacementNeed>(m_connection, kUnder, scope);
}

Result<std::vector<PlacementNeed>> PlacementRepository::needsOf(clients::ClientId client) const
{
    return storage::listRecords<PlacementNeed>(
        m_connection, "WHERE client_id = ? AND archived_at IS NULL ORDER BY id DESC", client);
}

Result<std::vector<Candidate>> PlacementRepository::candidatesOf(NeedId need) const
{
    return storage::listRecords<Candidate>(
        m_connection, "WHERE need_id = ? AND archived_at IS NULL ORDER BY id", need);
}

Result<std::optional<NeedApproval>> PlacementRepository::findApproval(NeedId need) const
{
    return storage::findRecord<NeedApproval>(
        m_connection, "WHERE need_id = ? AND archived_at IS NULL", need);
}

Result<std::optional<Candidate>> PlacementRepository::findCandidate(NeedId need, PersonId worker) const
{
    return storage::findRecord<Candidate>(
        m_connection, "WHERE need_id = ? AND worker_id = ? AND archived_at IS NULL", need, worker);
}

Result<std::vector<Candidate>> PlacementRepository::candidacies(PersonId worker) const
{
    return storage::listRecords<Candidate>(
        m_connection, "WHERE worker_id = ? AND archived_at IS NULL ORDER BY id DESC", worker);
}

Result<std::vector<Candidate>> PlacementRepository::listTrials(const session::Scope& scope) const
{
    return reachedOnes<Candidate>(
        m_connection, "WHERE state = 'trial' AND archived_at IS NULL ORDER BY trial_from, id", scope);
}

Result<std::vector<ServiceContract>> PlacementRepository::contractsOf(NeedId need) const
{
    return storage::listRecords<ServiceContract>(
        m_connection, "WHERE need_id = ? AND archived_at IS NULL ORDER BY id", need);
}

Result<std::vector<ServiceContract>> PlacementRepository::listOpenContracts(const session::Scope& scope) const
{
    return reachedOnes<ServiceContract>(
        m_connection, "WHERE state = 'drawn_up' AND archived_at IS NULL ORDER BY starts_on, id", scope);
}

Result<std::optional<ServiceContract>> PlacementRepository::findRenewal(ContractId contract) const
{
    return storage::findRecord<ServiceContract>(
        m_connection, "WHERE previous_id = ? AND state = 'drawn_up' AND archived_at IS NULL", contract);
}

Result<std::vector<Placement>> PlacementRepository::placementsOf(NeedId need) const
{
    return storage::listRecords<Placement>(m_connection,
                                           R"sql(
        WHERE contract_id IN (SELECT id FROM service_contract WHERE need_id = ?) AND archived_at IS NULL ORDER BY id)sql",
                                           need);
}

Result<std::vector<Placement>> PlacementRepository::placementsUnder(ContractId contract) const
{
    return storage::listRecords<Placement>(
        m_connection, "WHERE contract_id = ? AND archived_at IS NULL ORDER BY id", contract);
}

Result<std::vector<Placement>> PlacementRepository::placementsWith(PersonId worker) const
{
    return storage::listRecords<Placement>(
        m_connection, "WHERE worker_id = ? AND archived_at IS NULL ORDER BY id DESC", worker);
}

Result<std::vector<Placement>> PlacementRepository::listLive(const session::Scope& scope) const
{
    return reachedOnes<Placement>(
        m_connection,
        "WHERE state IN ('planned', 'running') AND archived_at IS NULL ORDER BY ends_on, id",
        scope);
}

Result<Stays> PlacementRepository::listStays() const
{
    Stays stays;
    TRY_ASSIGN(const auto placements,
               storage::listRecords<Placement>(
                   m_connection, "WHERE state IN ('planned', 'running') AND archived_at IS NULL"));
    for (const Placement& placement : placements)
        stays[placement.worker].push_back(stayOf(placement));
    TRY_ASSIGN(const auto trials,
               storage::listRecords<Candidate>(m_connection,
                                               "WHERE state = 'trial' AND archived_at IS NULL"));
    for (const Candidate& trial : trials) {
        TRY_ASSIGN(const auto need, storage::getRecord<PlacementNeed>(m_connection, trial.need));
        if (const auto stay = trialStay(trial, need.mode))
            stays[trial.worker].push_back(*stay);
    }
    return stays;
}

Result<std::vector<Stay>> PlacementRepository::staysOf(PersonId worker, std::optional<PlacementId> but) const
{
    std::vector<Stay> stays;
    TRY_ASSIGN(const auto placements, placementsWith(worker));
    for (const Placement& placement : placements) {
        const bool live = placement.state == PlacementState::Planned ||
                          placement.state == PlacementState::Running;
        if (live && placement.id != but)
            stays.push_back(stayOf(placement));
    }
    TRY_ASSIGN(const auto candidacies, this->candidacies(worker));
    for (const Candidate& candidate : candidacies) {
        if (candidate.state != CandidateState::Trial)
            continue;
        TRY_ASSIGN(const auto need, storage::getRecord<PlacementNeed>(m_connection, candidate.need));
        if (const auto stay = trialStay(candidate, need.mode))
            stays.push_back(*stay);
    }
    return stays;
}

Result<std::vector<LogDay>> PlacementRepository::logOf(NeedId need) const
{
    return storage::listRecords<LogDay>(m_connection,
                                        R"sql(
        WHERE placement_id IN (SELECT placement.id FROM placement JOIN service_contract ON service_contract.id = contract_id
                               WHERE need_id = ?) AND archived_at IS NULL
        ORDER BY day DESC, id DESC)sql",
                                        need);
}

Result<std::optional<LogDay>> PlacementRepository::findLogDay(PlacementId placement, LocalDate day) const
{
    return storage::findRecord<LogDay>(
        m_connection, "WHERE placement_id = ? AND day = ? AND archived_at IS NULL", placement, day);
}

Result<std::vector<JobSheet>> PlacementRepository::sheetsOf(NeedId need) const
{
    return storage::listRecords<JobSheet>(m_connection,
                                          R"sql(
        WHERE placement_id IN (SELECT placement.id FROM placement JOIN service_contract ON service_contract.id = contract_id
                               WHERE need_id = ?) AND archived_at IS NULL
        ORDER BY id DESC)sql",
                                          need);
}

Result<int> PlacementRepository::countSheetsOut(const session::Scope& scope, Instant before) const
{
    TRY_ASSIGN(const auto sheets,
               reachedOnes<JobSheet>(
                   m_connection, "WHERE filed_at IS NULL AND archived_at IS NULL ORDER BY id", scope));
    return int(std::count_if(sheets.begin(), sheets.end(), [&](const JobSheet& sheet) {
        return sheet.printedAt < before;
    }));
}

Result<std::vector<WorkedTime>> PlacementRepository::workedIn(LocalDate firstDay, LocalDate lastDay) const
{
    constexpr const char* kWorked = R"sql(
        SELECT worker_id, count(DISTINCT day), sum(minutes), count(DISTINCT placement_id) FROM placement_day
        WHERE day BETWEEN ? AND ? AND archived_at IS NULL AND minutes > 0
        GROUP BY worker_id ORDER BY worker_id)sql";
    return storage::collectRows<WorkedTime>(
        m_connection,
        kWorked,
        [](const storage::Statement& row) {
            return WorkedTime{
                PersonId(row.int64(0)), int(row.int64(1)), int(row.int64(2)), int(row.int64(3))};
        },
        firstDay,
        lastDay);
}

Result<bool> PlacementRepository::isSigned(const ServiceContract& contract) const
{
    if (!contract.paper)
        return false;
    TRY_ASSIGN(const auto paper,
               storage::getRecord<consultations::Consent>(m_connection, *contract.paper));
    return paper.state == consultations::ConsentState::Signed;
}

Result<bool> PlacementRepository::asksForHealth(catalogue::ServiceId service) const
{
    TRY_ASSIGN(const auto version, catalogue::CatalogueRepository(m_connection).findInForce(service));
    return !version || version->content.licence == catalogue::Licence::HealthCertificate;
}

Result<std::vector<PaperState>> PlacementRepository::requiredStates(PersonId worker,
                                                                    catalogue::ServiceId service,
                                                                    LocalDate day) const
{
    TRY_ASSIGN(const bool health, asksForHealth(service));
    TRY_ASSIGN(const auto papers, WorkerRepository(m_connection).papersOf(worker));
    std::vector<PaperState> states;
    for (const PaperKind kind : requiredPapers(health))
        states.push_back(standingOf(papers, kind, day, day));
    return states;
}

Result<StartCase> PlacementRepository::startCase(const Placement& placement, LocalDate day) const
{
    TRY_ASSIGN(const auto contract,
               storage::getRecord<ServiceContract>(m_connection, placement.contract));
    TRY_ASSIGN(const auto worker, WorkerRepository(m_connection).get(placement.worker));
    StartCase start;
    TRY_ASSIGN(start.clientSigned, isSigned(contract));
    start.workerSigned = contract.workerSignedOn.has_value();
    TRY_ASSIGN(start.papers, requiredStates(placement.worker, placement.service, day));
    start.onLeave = isOnLeave(worker.profile, day, day);
    start.waived = placement.waived;
    return start;
}

} // namespace seraph::placements
