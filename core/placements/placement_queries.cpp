// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/service_record.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_record.h"
#include "core/consultations/consent_record.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/staff_record.h"
#include "core/placements/case_queries.h"
#include "core/placements/placement_record.h"
#include "core/placements/placement_repository.h"
#include "core/placements/worker_queries.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

Result<QString> staffName(PersonId person, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto staff, storage::getRecord<organisation::Staff>(context.connection(), person));
    return staff.name;
}

Result<LocalizedText> serviceName(catalogue::ServiceId service, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto found, storage::getRecord<catalogue::Service>(context.connection(), service));
    return found.name();
}

Status addCandidates(CasePage& page, const session::ReadContext& context)
{
    const PlacementRepository placements(context.connection());
    TRY_ASSIGN(const auto candidates, placements.candidatesOf(page.need.id));
    const LocalDate day = std::max(page.today, page.need.startsOn);
    for (const Candidate& candidate : candidates) {
        CandidateRow row{.candidate = candidate};
        TRY_ASSIGN(row.workerName, staffName(candidate.worker, context));
        if (candidate.interviewedBy) {
            TRY_ASSIGN(row.interviewerName, staffName(*candidate.interviewedBy, context));
        }
        TRY_ASSIGN(row.papers, placements.requiredStates(candidate.worker, page.need.service, day));
        page.candidates.push_back(std::move(row));
    }
    TRY_ASSIGN(page.approval, placements.findApproval(page.need.id));
    if (page.approval) {
        TRY_ASSIGN(page.approverName, staffName(page.approval->approvedBy, context));
    }
    return {};
}

Status addPaper(ContractRow& row, const session::ReadContext& context)
{
    if (!row.contract.paper)
        return {};
    TRY_ASSIGN(const auto paper,
               storage::getRecord<consultations::Consent>(context.connection(), *row.contract.paper));
    using State = consultations::ConsentState;
    row.prepared = paper.state == State::Prepared || paper.state == State::Signed;
    row.paperNumber = consultations::paperNumber(paper.id);
    if (paper.state == State::Signed)
        row.clientSignedOn = paper.signedDay;
    return {};
}

Status addContracts(CasePage& page, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto contracts,
               PlacementRepository(context.connection()).contractsOf(page.need.id));
    for (const ServiceContract& contract : contracts) {
        ContractRow row{.contract = contract, .number = contractNumber(contract.id)};
        TRY_ASSIGN(row.workerName, staffName(contract.worker, context));
        TRY_STATUS(addPaper(row, context));
        page.contracts.push_back(std::move(row));
    }
    return {};
}

Status addPlacements(CasePage& page, const session::ReadContext& context)
{
    const PlacementRepository repository(context.connection());
    TRY_ASSIGN(const auto placements, repository.placementsOf(page.need.id));
    for (const Placement& placement : placements) {
        PlacementRow row{.placement = placement};
        TRY_ASSIGN(row.workerName, staffName(placement.worker, context));
        if (placement.state == PlacementState::Planned) {
            TRY_ASSIGN(const auto start,
                       repository.startCase(placement, std::max(page.today, placement.startsOn)));
            row.obstacles = startObstacles(start);
        }
        page.placements.push_back(std::move(row));
    }
    return {};
}

/// Whose turn it is with a need that is open.
std::vector<WorkRow> rowsOf(const CasePage& page)
{
    WorkRow row{.need = page.need.id,
                .clientName = page.clientName,
                .clientNumber = page.clientNumber,
                .service = page.service,
                .due = page.need.startsOn};
    std::vector<WorkRow> rows;
    bool chosen = false;
    for (const CandidateRow& each : page.candidates) {
        const Candidate& candidate = each.candidate;
        row.candidates += candidate.state == CandidateState::Dropped ? 0 : 1;
        chosen = chosen || candidate.state == CandidateState::Chosen;
        const bool trial = candidate.state == CandidateState::Trial;
        if (!trial && candidate.state != CandidateState::Interview &&
            candidate.state != CandidateState::Passed)
            continue;
        WorkRow mine = row;
        mine.stage = trial ? Stage::Trials : Stage::Interviews;
        mine.worker = candidate.worker;
        mine.workerName = each.workerName;
        mine.due = trial ? lastTrialDay(candidate) : row.due;
        rows.push_back(std::move(mine));
    }
    if (chosen && !page.openContract()) {
        row.stage = Stage::Contracts;
        return {row};
    }
    return chosen ? std::vector<WorkRow>() : rows.empty() ? std::vector{row} : rows;
}

/// Whose turn it is with a contract that is open.
WorkRow rowUnder(const CasePage& page)
{
    const ContractRow& contract = *page.openContract();
    const PlacementRow* current = page.current();
    WorkRow row{.stage = Stage::Contracts,
                .need = page.need.id,
                .clientName = page.clientName,
                .clientNumber = page.clientNumber,
                .worker = contract.contract.worker,
                .workerName = contract.workerName,
                .service = page.service,
                .due = contract.contract.startsOn};
    if (current) {
        const Placement& placement = current->placement;
        row.worker = placement.worker;
        row.workerName = current->workerName;
        const bool planned = placement.state == PlacementState::Planned;
        row.due = planned ? placement.startsOn : placement.endsOn;
        row.stage = planned                           ? Stage::Starting
                    : isEnding(placement, page.today) ? Stage::Ending
                                                      : Stage::Running;
    } else if (needsSuccessor(page)) {
        row.stage = Stage::Successor;
        row.due = page.placements.back().placement.lastDay;
    }
    return row;
}

Status addNeeds(std::vector<WorkRow>& rows, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto needs,
               PlacementRepository(context.connection()).listOpenNeeds(context.scope()));
    for (const PlacementNeed& need : needs) {
        TRY_ASSIGN(const CasePage page, caseOf(need, context));
        for (WorkRow& row : rowsOf(page))
            rows.push_back(std::move(row));
    }
    return {};
}

Status addOpenContracts(std::vector<WorkRow>& rows, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto contracts,
               PlacementRepository(context.connection()).listOpenContracts(context.scope()));
    std::vector<NeedId> seen;
    for (const ServiceContract& contract : contracts) {
        if (std::find(seen.begin(), seen.end(), contract.need) != seen.end())
            continue;
        seen.push_back(contract.need);
        TRY_ASSIGN(const auto need,
                   storage::getRecord<PlacementNeed>(context.connection(), contract.need));
        TRY_ASSIGN(const CasePage page, caseOf(need, context));
        rows.push_back(rowUnder(page));
    }
    return {};
}

Status addIdle(std::vector<WorkRow>& rows, const session::ReadContext& context)
{
    if (!context.rights().allow(kSeeWorkers))
        return {};
    TRY_ASSIGN(const auto workers, handle(ListWorkers{}, context));
    for (const WorkerRow& worker : workers) {
        if (worker.state == WorkerState::Idle)
            rows.push_back({.stage = Stage::Idle, .worker = worker.worker, .workerName = worker.name});
    }
    return {};
}

} // namespace

Result<CasePage> caseOf(const PlacementNeed& need, const session::ReadContext& context)
{
    CasePage page{.need = need};
    TRY_ASSIGN(const auto ground, consultations::groundOf(need.branch, context));
    page.today = ground.today;
    TRY_ASSIGN(const auto client,
               storage::getRecord<clients::Client>(context.connection(), need.client));
    page.clientName = client.name;
    page.clientNumber = client.number;
    TRY_ASSIGN(page.service, serviceName(need.service, context));
    TRY_STATUS(addCandidates(page, context));
    TRY_STATUS(addContracts(page, context));
    TRY_STATUS(addPlacements(page, context));
    const PlacementRepository placements(context.connection());
    TRY_ASSIGN(page.log, placements.logOf(need.id));
    TRY_ASSIGN(page.sheets, placements.sheetsOf(need.id));
    page.missing = missingFor(page);
    page.links = linksOf(page);
    return page;
}

bool CasePage::hadChoice() const
{
    return candidates.size() >= kFewestCandidates || approval;
}

const PlacementRow* CasePage::current() const
{
    const auto found =
        std::find_if(placements.rbegin(), placements.rend(), [](const PlacementRow& row) {
            return row.placement.state == PlacementState::Planned ||
                   row.placement.state == PlacementState::Running;
        });
    return found == placements.rend() ? nullptr : &*found;
}

const ContractRow* CasePage::openContract() const
{
    const auto found = std::find_if(contracts.rbegin(), contracts.rend(), [](const ContractRow& row) {
        return row.contract.state == ContractState::Open;
    });
    return found == contracts.rend() ? nullptr : &*found;
}

Result<std::vector<WorkRow>> handle(const Worklist&, const session::ReadContext& context)
{
    std::vector<WorkRow> rows;
    TRY_STATUS(addNeeds(rows, context));
    TRY_STATUS(addOpenContracts(rows, context));
    TRY_STATUS(addIdle(rows, context));
    std::stable_sort(rows.begin(), rows.end(), [](const WorkRow& one, const WorkRow& other) {
        const auto key = [](const WorkRow& row) {
            return std::pair(row.stage, row.due.value_or(LocalDate(9999, 12, 31)));
        };
        return key(one) < key(other);
    });
    return rows;
}

Result<CasePage> handle(const OpenCase& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto need, storage::getRecord<PlacementNeed>(context.connection(), query.need));
    TRY_STATUS(clients::reachedClient(need.client, context));
    return caseOf(need, context);
}

std::vector<session::Access> accesses(const OpenCase& query, const CasePage& answer)
{
    return {{"placement_need", query.need.value(), answer.need.client.value()}};
}

Result<std::vector<CaseRow>> handle(const CasesOf& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    TRY_ASSIGN(const auto needs, PlacementRepository(context.connection()).needsOf(query.client));
    std::vector<CaseRow> rows;
    for (const PlacementNeed& need : needs) {
        TRY_ASSIGN(const CasePage page, caseOf(need, context));
        CaseRow row{.need = need,
                    .service = page.service,
                    .state = toCode(need.state),
                    .from = need.startsOn,
                    .until = need.endsOn};
        if (!page.placements.empty()) {
            const PlacementRow& last = page.placements.back();
            const Stay stay = stayOf(last.placement);
            row.workerName = last.workerName;
            row.state = toCode(last.placement.state);
            row.from = stay.from;
            row.until = stay.until;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Terms> handle(const ProposeTerms& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto candidate,
               storage::getRecord<Candidate>(context.connection(), query.candidate));
    TRY_STATUS(clients::reachedClient(candidate.client, context));
    TRY_ASSIGN(const auto need, storage::getRecord<PlacementNeed>(context.connection(), candidate.need));
    TRY_ASSIGN(const auto ground, consultations::groundOf(need.branch, context));
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const auto price, catalogue.findPrice(need.service, ground.today));
    TRY_ASSIGN(const auto version, catalogue.findInForce(need.service));
    QStringList scope;
    if (version) {
        for (const LocalizedText& part : version->content.included)
            scope << part.in(ground.language);
    }
    return proposedTerms(
        need, price ? price->lines : std::vector<catalogue::PriceLine>(), scope.join(u'\n'));
}

} // namespace seraph::placements
