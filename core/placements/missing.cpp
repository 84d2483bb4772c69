// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/missing.h"

#include "core/consultations/ground_queries.h"
#include "core/placements/case_queries.h"
#include "core/placements/placement_repository.h"
#include "core/placements/worker_repository.h"
#include "core/qualifications/certificate.h"

#include <algorithm>
#include <map>

namespace seraph::placements {

using namespace Qt::StringLiterals;
using session::Missing;

namespace {

/// One line for each stage: 0 is over or missing, then within 7, 30, 60, 90 days; each with the nearest date.
Status addPapers(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kEditWorkers))
        return {};
    const auto scope = context.rights().scopeFor(kEditWorkers, context.actor().person);
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    const WorkerRepository repository(context.connection());
    TRY_ASSIGN(const auto workers, repository.list());
    std::map<int, LocalDate> nearest;
    for (const Worker& worker : workers) {
        if (!reachesWorker(scope, worker.staff) || !isEmployedOn(worker.staff, ground.today))
            continue;
        TRY_ASSIGN(const auto papers, repository.papersOf(worker.profile.worker));
        for (const PaperKind kind : requiredPapers(true)) {
            const PaperState state = standingOf(papers, kind, ground.today, ground.today);
            if (!state.validUntil)
                continue;
            const auto stage = qualifications::reminderStage(*state.validUntil, ground.today);
            if (!stage)
                continue;
            const auto [at, added] = nearest.try_emplace(*stage, *state.validUntil);
            at->second = std::min(at->second, *state.validUntil);
        }
    }
    for (const auto& [stage, day] : nearest)
        list.push_back(
            {u"worker.papers_%1"_s.arg(stage), kEditWorkers, dueOn(day), u"placements/workers"_s});
    return {};
}

/// What a day's work begins with; a case says more about itself on its own page.
const QStringList& urgentOnes()
{
    static const QStringList codes{u"need.no_candidates"_s,
                                   u"trial.undecided"_s,
                                   u"placement.not_started"_s,
                                   u"placement.no_successor"_s,
                                   u"placement.ending"_s,
                                   u"job_sheet.out"_s,
                                   u"placement.unsettled"_s};
    return codes;
}

Result<std::vector<PlacementNeed>> liveNeeds(const session::Scope& scope,
                                             const session::ReadContext& context)
{
    const PlacementRepository placements(context.connection());
    TRY_ASSIGN(auto needs, placements.listOpenNeeds(scope));
    TRY_ASSIGN(auto running, placements.listNeedsUnderContract(scope));
    for (PlacementNeed& need : running) {
        const bool there = std::any_of(needs.begin(), needs.end(), [&](const PlacementNeed& other) {
            return other.id == need.id;
        });
        if (!there)
            needs.push_back(std::move(need));
    }
    return needs;
}

Status addCases(std::vector<Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWork))
        return {};
    TRY_ASSIGN(const auto needs,
               liveNeeds(context.rights().scopeFor(kWork, context.actor().person), context));
    std::map<QString, Missing> first;
    for (const PlacementNeed& need : needs) {
        TRY_ASSIGN(const CasePage page, caseOf(need, context));
        for (const Missing& missing : page.missing) {
            const auto [at, added] = first.try_emplace(missing.what, missing);
            if (!added && missing.due && (!at->second.due || *missing.due < *at->second.due))
                at->second = missing;
        }
    }
    for (const QString& code : urgentOnes()) {
        if (const auto found = first.find(code); found != first.end())
            list.push_back(found->second);
    }
    return {};
}

} // namespace

Result<std::vector<Missing>> missingFromPlacements(const session::ReadContext& context)
{
    std::vector<Missing> list;
    TRY_STATUS(addPapers(list, context));
    TRY_STATUS(addCases(list, context));
    return list;
}

} // namespace seraph::placements
