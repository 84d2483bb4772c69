// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/clients/client_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/exchange/import_commands.h"
#include "core/exchange/import_lookup_queries.h"
#include "core/organisation/staff_repository.h"
#include "core/placements/contract_commands.h"
#include "core/placements/need_commands.h"
#include "core/placements/placement_commands.h"
#include "core/placements/placement_queries.h"
#include "core/placements/placement_record.h"
#include "core/placements/worker_commands.h"
#include "core/placements/worker_repository.h"
#include "core/session/context.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;
using namespace placements;

namespace {

const auto kContractForm = u"agency_contract_intermediary"_s;

/// As lists say it; a code of ours too.
Result<WorkMode> readMode(const QString& text)
{
    static const QMap<QString, WorkMode> kWords{{u"住家"_s, WorkMode::LiveIn},
                                                {u"是"_s, WorkMode::LiveIn}, // 是否住家
                                                {u"否"_s, WorkMode::Daytime},
                                                {u"live in"_s, WorkMode::LiveIn},
                                                {u"live-in"_s, WorkMode::LiveIn},
                                                {u"不住家"_s, WorkMode::Daytime},
                                                {u"白班"_s, WorkMode::Daytime},
                                                {u"日间"_s, WorkMode::Daytime},
                                                {u"全日"_s, WorkMode::Daytime},
                                                {u"钟点"_s, WorkMode::Hourly},
                                                {u"钟点工"_s, WorkMode::Hourly},
                                                {u"小时工"_s, WorkMode::Hourly},
                                                {u"hourly"_s, WorkMode::Hourly}};
    const QString word = text.trimmed().toLower();
    if (word.isEmpty())
        return WorkMode::LiveIn;
    if (kWords.contains(word))
        return kWords[word];
    const auto code = fromCode<WorkMode>(word);
    return code ? Result<WorkMode>(*code) : fail(invalid(u"mode"_s, u"unknown"_s));
}

/// Who it is among those who work here, by name and, where it is given, by phone.
Result<PersonId> workerMeant(const RowValues& values, LocalDate today, const session::ReadContext& context)
{
    const QString name = foldForSearch(values[u"worker"_s]);
    const QString phone = clients::matchKeyOf(clients::ContactKind::Phone, values[u"worker_phone"_s]);
    const organisation::StaffRepository staff(context.connection());
    TRY_ASSIGN(const auto colleagues, staff.listColleagues(context.scope(), today));
    std::vector<PersonId> found;
    for (const organisation::Colleague& colleague : colleagues) {
        if (foldForSearch(colleague.name) != name)
            continue;
        TRY_ASSIGN(const auto person, staff.get(colleague.id));
        if (phone.isEmpty() || clients::matchKeyOf(clients::ContactKind::Phone, person.phone) == phone)
            found.push_back(colleague.id);
    }
    if (found.size() == 1)
        return found.front();
    return fail(invalid(u"worker"_s, found.empty() ? u"unknown"_s : u"ambiguous"_s));
}

/// What the row says, read before anything is written.
struct Running {
    clients::ClientId client;
    BranchId branch;
    catalogue::ServiceId service;
    PersonId worker;
    WorkMode mode;
    QString place;
    LocalDate startsOn;
    LocalDate endsOn;
    Money wage;
    std::optional<Money> fee;
};

Result<QString> placeFrom(const RowValues& values,
                          clients::ClientId client,
                          const session::ReadContext& context)
{
    if (!values[u"place"_s].isEmpty())
        return values[u"place"_s];
    TRY_ASSIGN(const auto addresses,
               clients::ClientRepository(context.connection()).addressesOf(client));
    return addresses.empty() ? Result<QString>(fail(invalid(u"place"_s, u"required"_s)))
                             : Result<QString>(addresses.front().text);
}

struct Term {
    LocalDate from;
    LocalDate until;
};
Result<Term> termFrom(const RowValues& values, LocalDate today)
{
    TRY_ASSIGN(const auto from, readDay(u"starts_on"_s, values[u"starts_on"_s]));
    TRY_ASSIGN(const auto until, readDay(u"ends_on"_s, values[u"ends_on"_s]));
    if (!from)
        return fail(invalid(u"starts_on"_s, u"required"_s));
    if (!until)
        return fail(invalid(u"ends_on"_s, u"required"_s));
    if (*until < today)
        return fail(invalid(u"ends_on"_s, u"in_past"_s));
    return Term{*from, *until};
}

Result<Running> runningFrom(const RowValues& values, session::WriteContext& context)
{
    TRY_ASSIGN(const auto client, clientMeant(values, context));
    TRY_ASSIGN(const BranchId branch, branchMeant(values, client, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(branch, context));
    TRY_ASSIGN(const auto service, serviceNamed(values[u"service"_s], context));
    TRY_ASSIGN(const PersonId worker, workerMeant(values, ground.today, context));
    TRY_ASSIGN(const WorkMode mode, readMode(values[u"mode"_s]));
    TRY_ASSIGN(const QString place, placeFrom(values, client, context));
    TRY_ASSIGN(const Term term, termFrom(values, ground.today));
    TRY_ASSIGN(const auto wage, readAmount(u"wage"_s, values[u"wage"_s]));
    TRY_ASSIGN(const auto fee, readAmount(u"fee"_s, values[u"fee"_s]));
    if (!wage)
        return fail(invalid(u"wage"_s, u"required"_s));
    return Running{client, branch, service.id, worker, mode, place, term.from, term.until, *wage, fee};
}

Result<CandidateId> chosenFor(const Running& running, session::WriteContext& context)
{
    const WorkerRepository workers(context.connection());
    TRY_ASSIGN(const auto ground, consultations::groundOf(running.branch, context));
    TRY_ASSIGN(const auto profile, workers.findProfile(running.worker));
    if (!profile)
        TRY_STATUS(placements::handle(RegisterWorker{.worker = running.worker}, context));
    const RecordNeed need{.client = running.client,
                          .branch = running.branch,
                          .service = running.service,
                          .details = {.mode = running.mode,
                                      .place = running.place,
                                      .startsOn = running.startsOn,
                                      .endsOn = running.endsOn}};
    TRY_ASSIGN(const NeedId id, placements::handle(need, context));
    TRY_ASSIGN(const CandidateId candidate,
               placements::handle(ProposeCandidate{id, running.worker}, context));
    const QString reason =
        LocalizedText{u"期初导入：已在户"_s, u"Brought forward: already there"_s}.in(ground.language);
    TRY_STATUS(placements::handle(ApproveFewCandidates{id, reason}, context));
    TRY_STATUS(placements::handle(RecordInterview{candidate, storage::kFirstRevision}, context));
    TRY_STATUS(placements::handle(ChooseCandidate{candidate, storage::Revision{2}}, context));
    return candidate;
}

Result<ContractId> contractFor(const Running& running, CandidateId candidate, session::WriteContext& context)
{
    TRY_ASSIGN(Terms terms, placements::handle(ProposeTerms{candidate}, context));
    terms.mode = running.mode;
    terms.startsOn = running.startsOn;
    terms.endsOn = running.endsOn;
    terms.wage = running.wage;
    terms.fee = running.fee.value_or(terms.fee);
    return placements::handle(DraftContract{candidate, kContractForm, terms}, context);
}

/// The contract is signed on paper and the papers were seen elsewhere: that stands as the reason why nothing is asked for.
Status begin(PlacementId id, const Running& running, session::WriteContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(running.branch, context));
    if (running.startsOn > ground.today)
        return {};
    const LocalizedText reason{u"期初导入：合同与证件以纸质为准"_s,
                               u"Brought forward: contract and papers are on paper"_s};
    storage::Revision seen{1};
    const auto waived = placements::handle(ApproveStart{id, seen, reason.in(ground.language)}, context);
    if (waived)
        ++seen;
    else if (waived.error().reason != u"placement.nothing_to_waive"_s)
        return fail(waived.error());
    return placements::handle(StartPlacement{id, seen, running.startsOn}, context);
}

} // namespace

Result<ImportedRow> handle(const ImportPlacement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Running running, runningFrom(command.values, context));
    TRY_ASSIGN(const CandidateId candidate, chosenFor(running, context));
    TRY_ASSIGN(const ContractId contract, contractFor(running, candidate, context));
    TRY_ASSIGN(const PlacementId placement,
               placements::handle(PlanPlacement{contract, candidate, running.startsOn}, context));
    TRY_STATUS(begin(placement, running, context));
    return ImportedRow{ImportedRow::Outcome::Added, placement.value(), 0};
}

} // namespace seraph::exchange
