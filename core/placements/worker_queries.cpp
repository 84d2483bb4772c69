// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/worker_queries.h"

#include "core/base/identity_number.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/service_record.h"
#include "core/clients/client_parts.h"
#include "core/clients/client_queries.h"
#include "core/clients/client_record.h"
#include "core/consultations/ground_queries.h"
#include "core/placements/placement_record.h"
#include "core/placements/placement_repository.h"
#include "core/placements/worker_record.h"
#include "core/placements/worker_repository.h"
#include "core/qualifications/certificate.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

/// What the rows of many workers are made from, read once.
struct Roster {
    LocalDate today;
    std::vector<catalogue::ServiceCategory> categories{};
    std::map<PersonId, std::vector<WorkerPaper>> papers{};
    Stays stays{};
    std::map<PersonId, Placement> running{};
};

Result<Roster> rosterOf(const session::ReadContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    Roster roster{.today = ground.today};
    TRY_ASSIGN(roster.categories,
               catalogue::CatalogueRepository(context.connection()).listCategories());
    TRY_ASSIGN(auto papers, WorkerRepository(context.connection()).allPapers());
    for (WorkerPaper& paper : papers)
        roster.papers[paper.worker].push_back(std::move(paper));
    const PlacementRepository placements(context.connection());
    TRY_ASSIGN(roster.stays, placements.listStays());
    const session::Scope everywhere{.allBranches = true,
                                    .branches = {},
                                    .reach = session::Reach::All,
                                    .person = context.actor().person};
    TRY_ASSIGN(const auto live, placements.listLive(everywhere));
    for (const Placement& placement : live) {
        if (placement.state == PlacementState::Running)
            roster.running.insert_or_assign(placement.worker, placement);
    }
    return roster;
}

std::vector<LocalizedText> skillNames(const QStringList& skills,
                                      const std::vector<catalogue::ServiceCategory>& categories)
{
    std::vector<LocalizedText> names;
    for (const catalogue::ServiceCategory& category : categories) {
        if (skills.contains(category.code))
            names.push_back({category.nameZh, category.nameEn});
    }
    return names;
}

/// The required paper that is missing, or else the one that runs out first within the longest warning.
void addPaper(WorkerRow& row, const std::vector<WorkerPaper>& papers, LocalDate today)
{
    for (const PaperKind kind : requiredPapers(true)) {
        const PaperState state = standingOf(papers, kind, today, today);
        if (state.standing == PaperStanding::Missing && row.paperStage != 0) {
            row.paper = kind;
            row.paperUntil.reset();
            row.paperStage = 0;
        }
        if (!state.validUntil)
            continue;
        const auto stage = qualifications::reminderStage(*state.validUntil, today);
        if (stage && (!row.paperStage || *stage < *row.paperStage)) {
            row.paper = kind;
            row.paperUntil = state.validUntil;
            row.paperStage = stage;
        }
    }
}

/// Empty where the right to see placements does not reach the client.
Result<QString> nameOf(clients::ClientId id, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto client, storage::getRecord<clients::Client>(context.connection(), id));
    const auto scope = context.rights().scopeFor(kSee, context.actor().person);
    const bool reached =
        context.rights().allow(kSee) && clients::reaches(scope, client.advisor, client.homeBranch);
    return reached ? client.name : QString();
}

template <class Map> typename Map::mapped_type valueOr(const Map& map, PersonId worker)
{
    const auto found = map.find(worker);
    return found == map.end() ? typename Map::mapped_type() : found->second;
}

Result<WorkerRow> rowOf(const Worker& worker, const Roster& roster, const session::ReadContext& context)
{
    const WorkerProfile& profile = worker.profile;
    const auto stays = valueOr(roster.stays, profile.worker);
    WorkerRow row{.worker = profile.worker,
                  .name = worker.staff.name,
                  .phone = clients::maskedContact(clients::ContactKind::Phone, worker.staff.phone),
                  .state =
                      stateOn(profile, isEmployedOn(worker.staff, roster.today), stays, roster.today),
                  .skills = skillNames(profile.skills, roster.categories),
                  .modes = profile.modes,
                  .expectedWage = profile.expectedWage};
    if (row.state == WorkerState::OnLeave)
        row.until = profile.leaveUntil;
    if (const auto found = roster.running.find(profile.worker); found != roster.running.end()) {
        TRY_ASSIGN(row.clientName, nameOf(found->second.client, context));
        if (row.state == WorkerState::Placed)
            row.until = found->second.endsOn;
    }
    addPaper(row, valueOr(roster.papers, profile.worker), roster.today);
    return row;
}

Result<std::vector<Worker>> reachedWorkers(const session::ReadContext& context)
{
    TRY_ASSIGN(auto workers, WorkerRepository(context.connection()).list());
    std::erase_if(workers, [&](const Worker& worker) {
        return !reachesWorker(context.scope(), worker.staff);
    });
    return workers;
}

Result<Worker> reachedWorker(PersonId person, const session::ReadContext& context)
{
    TRY_ASSIGN(auto worker, WorkerRepository(context.connection()).get(person));
    if (!reachesWorker(context.scope(), worker.staff))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    return worker;
}

std::vector<PaperRow> paperRows(std::vector<WorkerPaper> papers, LocalDate today)
{
    std::vector<PaperRow> rows;
    for (WorkerPaper& paper : papers) {
        PaperRow row{.paper = paper, .standing = standingOf({paper}, paper.kind, today, today).standing};
        row.paper.number = maskedIdentityNumber(paper.number);
        if (paper.validUntil)
            row.stage = qualifications::reminderStage(*paper.validUntil, today);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<StayRow>> stayRows(PersonId worker, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto placements, PlacementRepository(context.connection()).placementsWith(worker));
    std::vector<StayRow> rows;
    for (const Placement& placement : placements) {
        TRY_ASSIGN(const auto service,
                   storage::getRecord<catalogue::Service>(context.connection(), placement.service));
        TRY_ASSIGN(QString name, nameOf(placement.client, context));
        const Stay stay = stayOf(placement);
        rows.push_back({placement.id.value(),
                        std::move(name),
                        service.name(),
                        toCode(placement.state),
                        stay.from,
                        stay.until});
    }
    return rows;
}

Result<Wanted> wantedFor(const PlacementNeed& need, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto service,
               storage::getRecord<catalogue::Service>(context.connection(), need.service));
    TRY_ASSIGN(const auto category,
               storage::getRecord<catalogue::ServiceCategory>(context.connection(), service.category));
    TRY_ASSIGN(const bool health, PlacementRepository(context.connection()).asksForHealth(need.service));
    return Wanted{need, category.code, health};
}

Result<Match> matchOf(const Worker& worker,
                      const Wanted& wanted,
                      const Roster& roster,
                      const session::ReadContext& context)
{
    const PersonId person = worker.profile.worker;
    const PlacementRepository placements(context.connection());
    Fit fit{worker.profile, valueOr(roster.papers, person), valueOr(roster.stays, person)};
    TRY_ASSIGN(const auto past, placements.placementsWith(person));
    fit.servedBefore = std::any_of(past.begin(), past.end(), [&](const Placement& placement) {
        return placement.client == wanted.need.client && placement.startedOn;
    });
    for (const Placement& placement : past) {
        const bool here = placement.client == wanted.need.client;
        const bool own = placement.endedBy == Party::Worker ||
                         placement.replaceCause == ReplaceCause::WorkerMatters ||
                         placement.replaceCause == ReplaceCause::NeedChanged;
        if (here && placement.replaceCause && !own && !fit.returned)
            fit.returned = placement.replaceCause;
    }
    TRY_ASSIGN(const auto candidacies, placements.candidacies(person));
    std::optional<CandidateState> here;
    for (const Candidate& candidate : candidacies) {
        if (candidate.need == wanted.need.id)
            here = candidate.state;
        const bool refused =
            candidate.client == wanted.need.client && candidate.droppedBy == Party::Client;
        fit.droppedBefore = fit.droppedBefore || refused;
    }
    TRY_ASSIGN(WorkerRow row, rowOf(worker, roster, context));
    auto reasons = reasonsFor(fit, wanted);
    const bool suits = fits(reasons);
    return Match{std::move(row), worker.profile, std::move(reasons), suits, here};
}

} // namespace

Result<std::vector<WorkerRow>> handle(const ListWorkers&, const session::ReadContext& context)
{
    TRY_ASSIGN(const Roster roster, rosterOf(context));
    TRY_ASSIGN(const auto workers, reachedWorkers(context));
    std::vector<WorkerRow> rows;
    for (const Worker& worker : workers) {
        TRY_ASSIGN(auto row, rowOf(worker, roster, context));
        rows.push_back(std::move(row));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const WorkerRow& row) {
        return row.state != WorkerState::Left;
    });
    return rows;
}

Result<WorkerPage> handle(const OpenWorker& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto worker, reachedWorker(query.worker, context));
    TRY_ASSIGN(const Roster roster, rosterOf(context));
    TRY_ASSIGN(auto row, rowOf(worker, roster, context));
    TRY_ASSIGN(auto papers, WorkerRepository(context.connection()).papersOf(query.worker));
    TRY_ASSIGN(auto stays, stayRows(query.worker, context));
    WorkerPage page{
        std::move(row), worker.profile, paperRows(std::move(papers), roster.today), std::move(stays)};
    TRY_ASSIGN(const auto candidacies,
               PlacementRepository(context.connection()).candidacies(query.worker));
    page.proposed = int(candidacies.size());
    page.accepted =
        int(std::count_if(candidacies.begin(), candidacies.end(), [](const Candidate& candidate) {
            return candidate.acceptedAt.has_value();
        }));
    return page;
}

std::vector<session::Access> accesses(const OpenWorker& query, const WorkerPage& answer)
{
    return {{"worker_profile", answer.profile.id.value(), query.worker.value()}};
}

Result<WorkerPaper> handle(const OpenPaper& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto paper, storage::getRecord<WorkerPaper>(context.connection(), query.paper));
    TRY_STATUS(reachedWorker(paper.worker, context));
    return paper;
}

std::vector<session::Access> accesses(const OpenPaper& query, const WorkerPaper& answer)
{
    return {{"worker_paper", query.paper.value(), answer.worker.value()}};
}

Result<std::vector<Match>> handle(const MatchWorkers& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto need, storage::getRecord<PlacementNeed>(context.connection(), query.need));
    TRY_STATUS(clients::reachedClient(need.client, context));
    TRY_ASSIGN(const Wanted wanted, wantedFor(need, context));
    TRY_ASSIGN(const Roster roster, rosterOf(context));
    TRY_ASSIGN(const auto workers, reachedWorkers(context));
    std::vector<Match> matches;
    for (const Worker& worker : workers) {
        if (!isEmployedOn(worker.staff, roster.today))
            continue;
        TRY_ASSIGN(auto match, matchOf(worker, wanted, roster, context));
        matches.push_back(std::move(match));
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match& one, const Match& other) {
        return fitsBetter(one.reasons, other.reasons);
    });
    return matches;
}

Result<std::vector<WorkedRow>> handle(const WorkedInMonth& query, const session::ReadContext& context)
{
    const LocalDate first(query.month.year(), query.month.month(), 1);
    TRY_ASSIGN(
        const auto worked,
        PlacementRepository(context.connection()).workedIn(first, first.addMonths(1).addDays(-1)));
    TRY_ASSIGN(const auto workers, reachedWorkers(context));
    std::vector<WorkedRow> rows;
    for (const Worker& worker : workers) {
        const auto found = std::find_if(worked.begin(), worked.end(), [&](const WorkedTime& time) {
            return time.worker == worker.profile.worker;
        });
        if (found != worked.end())
            rows.push_back(
                {found->worker, worker.staff.name, found->days, found->minutes, found->placements});
    }
    return rows;
}

} // namespace seraph::placements
