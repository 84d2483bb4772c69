// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/ledger_queries.h"

#include "core/care/care_record.h"
#include "core/care/care_repository.h"
#include "core/care/round_queries.h"
#include "core/catalogue/sop_record.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/organisation_record.h"
#include "core/session/scope_check.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::care {

using namespace Qt::StringLiterals;

namespace {

LotDetails detailsOf(const ProductCode& code, const std::optional<MaterialLot>& like)
{
    LotDetails details{.gtin = code.gtin, .lot = code.lot, .expires = code.expires};
    if (like) {
        details.product = like->product;
        details.registration = like->registration;
    }
    return details;
}

std::vector<PersonId> peopleIn(const RunPage& page)
{
    std::vector<PersonId> people{page.run.startedBy};
    if (page.run.closedBy)
        people.push_back(*page.run.closedBy);
    for (const CareStep& step : page.steps) {
        for (const auto& person : {step.performer, step.second, step.recordedBy}) {
            if (person)
                people.push_back(*person);
        }
    }
    return people;
}

Result<RunPage> pageOf(const PremisesRun& run, const session::ReadContext& context)
{
    const CareRepository care(context.connection());
    TRY_ASSIGN(auto sop, storage::getRecord<catalogue::Sop>(context.connection(), run.sop));
    TRY_ASSIGN(const auto version,
               storage::getRecord<catalogue::SopVersion>(context.connection(), run.sopVersion));
    RunPage page{.run = run, .sop = std::move(sop), .sopNumber = version.number};
    TRY_ASSIGN(page.steps, care.stepsOf(run.id));
    TRY_ASSIGN(page.files, care.filesOf(page.steps));
    TRY_ASSIGN(page.deviations, care.deviationsOf(run.id));
    TRY_ASSIGN(page.names, care.namesOf(peopleIn(page)));
    page.obstacles = obstaclesToClose(page.steps, page.deviations);
    return page;
}

Status addUsual(RunPage& page, const session::ReadContext& context)
{
    for (const CareStep& step : page.steps) {
        std::vector<Reading> usual;
        if (step.evidence == catalogue::Evidence::Reading && step.state == StepState::Open) {
            TRY_ASSIGN(usual, CareRepository(context.connection()).usualReadings(step));
        }
        page.usual.push_back(std::move(usual));
    }
    return {};
}

/// Periods with their rounds, and rounds that were made on use.
Result<std::vector<RegisterRow>> registerRows(const PremisesRegister& query,
                                              const catalogue::Sop& sop,
                                              const session::ReadContext& context)
{
    const LocalDate first(query.month.year(), query.month.month(), 1);
    const LocalDate last = first.addMonths(1).addDays(-1);
    TRY_ASSIGN(const BranchDays days, branchDaysOf(query.branch, context));
    TRY_ASSIGN(const auto runs,
               LedgerRepository(context.connection()).runsOf(query.branch, sop.id, first, last));
    TRY_ASSIGN(const auto begun, firstDayOf(sop, query.branch, days.zone, context));
    const catalogue::Schedule schedule = *sop.schedule;
    std::vector<RegisterRow> rows;
    const LocalDate from =
        begun ? std::max(first, periodOf(schedule, *begun).value_or(*begun)) : last.addDays(1);
    for (const ExpectedRun& each :
         expectedRuns(schedule, from, std::min(last, days.today), [&](LocalDate day) {
             return days.isOpen(day);
         })) {
        const bool made = std::any_of(runs.begin(), runs.end(), [&](const PremisesRun& run) {
            return run.period == each.period;
        });
        if (!made)
            rows.push_back({each.period, standingOf(each, std::nullopt, schedule, days.today), {}});
    }
    for (const PremisesRun& run : runs) {
        TRY_ASSIGN(auto page, pageOf(run, context));
        const LocalDate day = run.period.value_or(run.day);
        rows.push_back({day, standingOf({day, day}, run, schedule, days.today), std::move(page)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RegisterRow& a, const RegisterRow& b) {
        return a.day < b.day;
    });
    return rows;
}

} // namespace

Result<std::vector<LotRow>> handle(const ListLots& query, const session::ReadContext& context)
{
    return LedgerRepository(context.connection()).listLots(query.text, query.limit);
}

Result<ScannedLot> handle(const ReadProductCode& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    TRY_ASSIGN(const ProductCode code, parseProductCode(query.code, ground.today));
    const LedgerRepository ledger(context.connection());
    TRY_ASSIGN(const auto lot, ledger.findLot(code.gtin, {}, code.lot));
    TRY_ASSIGN(const auto product, ledger.findProduct(code.gtin));
    ScannedLot scanned{
        .code = code, .details = detailsOf(code, lot ? lot : product), .known = lot.has_value()};
    if (lot && !scanned.details.expires)
        scanned.details.expires = lot->expires;
    MaterialLot asked{.id = LotId(1),
                      .revision = storage::Revision{1},
                      .addedBy = context.actor().person,
                      .addedAt = {}};
    if (lot)
        asked = *lot;
    asked.expires = scanned.details.expires;
    scanned.obstacle = obstacleToUse(asked, ground.today);
    scanned.nearExpiry = asked.expires && *asked.expires < ground.today.addDays(kNearExpiryDays);
    return scanned;
}

Result<std::vector<LotRecipient>> handle(const WhoReceivedLot& query, const session::ReadContext& context)
{
    return LedgerRepository(context.connection()).recipientsOf(query.lot, context.scope());
}

std::vector<session::Access> accesses(const WhoReceivedLot& query, const std::vector<LotRecipient>& answer)
{
    std::vector<session::Access> list;
    for (const LotRecipient& recipient : answer)
        list.push_back({"material_lot", query.lot.value(), recipient.client.value()});
    return list;
}

Result<std::vector<RoundRow>> handle(const PremisesRounds& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.branch));
    return roundsOf(query.branch, context);
}

Result<RunPage> handle(const OpenRun& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto run, storage::getRecord<PremisesRun>(context.connection(), query.run));
    TRY_STATUS(session::requireScope(context, run.branch));
    TRY_ASSIGN(auto page, pageOf(run, context));
    TRY_STATUS(addUsual(page, context));
    return page;
}

Result<RegisterPage> handle(const PremisesRegister& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.branch));
    TRY_ASSIGN(auto sop, storage::getRecord<catalogue::Sop>(context.connection(), query.sop));
    if (!sop.schedule)
        return fail(invalid(u"sop"_s, u"not_premises"_s));
    TRY_ASSIGN(const auto branch,
               storage::getRecord<organisation::Branch>(context.connection(), query.branch));
    TRY_ASSIGN(auto rows, registerRows(query, sop, context));
    RegisterPage page{.sop = std::move(sop),
                      .month = LocalDate(query.month.year(), query.month.month(), 1),
                      .branchName = branch.name,
                      .rows = std::move(rows)};
    for (const RegisterRow& row : page.rows) {
        const bool done = row.standing == RunStanding::Done || row.standing == RunStanding::DoneLate;
        page.expected += page.sop.schedule == catalogue::Schedule::OnUse ? 0 : 1;
        page.done += done ? 1 : 0;
        page.missed += row.standing == RunStanding::Missed ? 1 : 0;
    }
    return page;
}

} // namespace seraph::care
