// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/contract_commands.h"
#include "core/placements/log_commands.h"
#include "core/placements/need_commands.h"
#include "core/placements/placement_commands.h"
#include "core/placements/placement_queries.h"
#include "core/placements/worker_commands.h"
#include "core/placements/worker_queries.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::placements;
using namespace Qt::StringLiterals;

namespace {

const clients::ClientId kClient(5);
const catalogue::ServiceId kService(5);
const LocalDate kDay(2026, 10, 6);

std::vector<Call> workerCalls(TestOffice& office)
{
    const PersonId person = office.ownerPerson();
    return {
        call(RegisterWorker{.worker = person}),
        call(EditWorker{WorkerProfileId(5), storage::kFirstRevision, {}}),
        call(SetLeave{WorkerProfileId(5), storage::kFirstRevision}),
        call(AddPaper{person}),
        call(EditPaper{PaperId(5), storage::kFirstRevision, {}}),
        call(ArchivePaper{PaperId(5), storage::kFirstRevision}),
        call(ExportCards{.workers = {person}}),
        call(ListWorkers{}),
        call(OpenWorker{person}),
        call(OpenPaper{PaperId(5)}),
        call(MatchWorkers{NeedId(5)}),
        call(WorkedInMonth{kDay}),
    };
}

std::vector<Call> needCalls(TestOffice& office)
{
    return {
        call(RecordNeed{kClient, office.branch(), kService}),
        call(EditNeed{NeedId(5), storage::kFirstRevision, {}}),
        call(LoseNeed{NeedId(5), storage::kFirstRevision, {}}),
        call(ReopenNeed{NeedId(5), storage::kFirstRevision}),
        call(ProposeCandidate{NeedId(5), office.ownerPerson()}),
        call(ApproveFewCandidates{NeedId(5), {}}),
        call(AcceptOffer{CandidateId(5), storage::kFirstRevision}),
        call(ArrangeInterview{CandidateId(5), storage::kFirstRevision, office.clock.now()}),
        call(RecordInterview{CandidateId(5), storage::kFirstRevision}),
        call(BeginTrial{CandidateId(5), storage::kFirstRevision}),
        call(DecideTrial{CandidateId(5), storage::kFirstRevision}),
        call(ChooseCandidate{CandidateId(5), storage::kFirstRevision}),
        call(DropCandidate{CandidateId(5), storage::kFirstRevision, Party::Client, {}}),
        call(PickUpCandidate{CandidateId(5), storage::kFirstRevision}),
    };
}

std::vector<Call> placedCalls()
{
    const auto scan = orFail(attachments::PreparedFile::prepare("%PDF-1.4"));
    return {
        call(DraftContract{CandidateId(5), {}}),
        call(EditContract{ContractId(5), storage::kFirstRevision, {}}),
        call(PrepareContractPaper{ContractId(5), storage::kFirstRevision}),
        call(NoteWorkerSigned{ContractId(5), storage::kFirstRevision, kDay}),
        call(DraftRenewal{ContractId(5)}),
        call(CancelContract{ContractId(5), storage::kFirstRevision, {}}),
        call(PlanPlacement{ContractId(5), CandidateId(5)}),
        call(ApproveStart{PlacementId(5), storage::kFirstRevision, {}}),
        call(StartPlacement{PlacementId(5), storage::kFirstRevision}),
        call(CancelPlacement{PlacementId(5), storage::kFirstRevision, {}}),
        call(EndPlacement{PlacementId(5), storage::kFirstRevision}),
        call(ReplaceWorker{PlacementId(5), storage::kFirstRevision}),
        call(RenewPlacement{PlacementId(5), storage::kFirstRevision, ContractId(5)}),
        call(SettlePlacement{PlacementId(5), storage::kFirstRevision}),
        call(WriteLogDay{PlacementId(5)}),
        call(EditLogDay{LogDayId(5), storage::kFirstRevision, {}}),
        call(PrintJobSheet{PlacementId(5)}),
        call(FileJobSheet{u"5"_s, scan}),
        call(Worklist{}),
        call(OpenCase{NeedId(5)}),
        call(CasesOf{kClient}),
        call(ProposeTerms{CandidateId(5)}),
    };
}

} // namespace

std::vector<Call> placementCalls(TestOffice& office)
{
    std::vector<Call> calls;
    for (const auto& more : {workerCalls(office), needCalls(office), placedCalls()})
        calls.insert(calls.end(), more.begin(), more.end());
    return calls;
}

} // namespace seraph::tests
