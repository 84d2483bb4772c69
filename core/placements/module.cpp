// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/module.h"

#include "core/placements/chain_queries.h"
#include "core/placements/contract_commands.h"
#include "core/placements/log_commands.h"
#include "core/placements/missing.h"
#include "core/placements/need_approval_record.h"
#include "core/placements/need_commands.h"
#include "core/placements/placement_commands.h"
#include "core/placements/placement_queries.h"
#include "core/placements/placement_record.h"
#include "core/placements/timeline_repository.h"
#include "core/placements/worker_commands.h"
#include "core/placements/worker_queries.h"
#include "core/placements/worker_record.h"
#include "core/session/record_kind.h"

namespace seraph::placements {

using session::policyOf;

namespace {

std::vector<session::RecordKind> records()
{
    using session::RecycleBin;
    return {
        session::recordKind<WorkerProfile>(kSeeWorkers, kEditWorkers, "origin", RecycleBin::Hidden),
        session::recordKind<WorkerPaper>(kSeeWorkers, kEditWorkers, "issuer"),
        session::recordKind<PlacementNeed>(kSee, kWork, "place"),
        session::recordKind<NeedApproval>(kSee, kApprove, nullptr, RecycleBin::Hidden),
        session::recordKind<Candidate>(kSee, kWork, nullptr, RecycleBin::Hidden),
        session::recordKind<ServiceContract>(kSee, kWork, "place", RecycleBin::Hidden),
        session::recordKind<Placement>(kSee, kWork, nullptr, RecycleBin::Hidden),
        session::recordKind<LogDay>(kSee, kWork, "day", RecycleBin::Hidden),
        session::recordKind<JobSheet>(kSee, kWork, "from_day", RecycleBin::Hidden),
    };
}

std::vector<session::Policy> policies()
{
    return {
        policyOf<RegisterWorker>(),
        policyOf<EditWorker>(),
        policyOf<SetLeave>(),
        policyOf<AddPaper>(),
        policyOf<EditPaper>(),
        policyOf<ArchivePaper>(),
        policyOf<ExportCards>(),
        policyOf<RecordNeed>(),
        policyOf<EditNeed>(),
        policyOf<LoseNeed>(),
        policyOf<ReopenNeed>(),
        policyOf<ProposeCandidate>(),
        policyOf<ApproveFewCandidates>(),
        policyOf<AcceptOffer>(),
        policyOf<ArrangeInterview>(),
        policyOf<RecordInterview>(),
        policyOf<BeginTrial>(),
        policyOf<DecideTrial>(),
        policyOf<ChooseCandidate>(),
        policyOf<DropCandidate>(),
        policyOf<PickUpCandidate>(),
        policyOf<DraftContract>(),
        policyOf<EditContract>(),
        policyOf<PrepareContractPaper>(),
        policyOf<NoteWorkerSigned>(),
        policyOf<DraftRenewal>(),
        policyOf<CancelContract>(),
        policyOf<PlanPlacement>(),
        policyOf<ApproveStart>(),
        policyOf<StartPlacement>(),
        policyOf<CancelPlacement>(),
        policyOf<EndPlacement>(),
        policyOf<ReplaceWorker>(),
        policyOf<RenewPlacement>(),
        policyOf<SettlePlacement>(),
        policyOf<WriteLogDay>(),
        policyOf<EditLogDay>(),
        policyOf<PrintJobSheet>(),
        policyOf<FileJobSheet>(),
        policyOf<ListWorkers>(),
        policyOf<OpenWorker>(),
        policyOf<OpenPaper>(),
        policyOf<MatchWorkers>(),
        policyOf<WorkedInMonth>(),
        policyOf<Worklist>(),
        policyOf<OpenCase>(),
        policyOf<CasesOf>(),
        policyOf<ProposeTerms>(),
    };
}

} // namespace

session::Module module()
{
    return {
        .name = "placements",
        .records = records(),
        .policies = policies(),
        .permissions = {kSeeWorkers, kEditWorkers, kExportCards, kSee, kWork, kApprove},
        .reactions = {},
        .install = {},
        .missing = &missingFromPlacements,
        .timeline = timeline(),
        .chain = &addToChains,
    };
}

} // namespace seraph::placements
