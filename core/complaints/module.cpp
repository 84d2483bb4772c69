// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/module.h"

#include "core/complaints/complaint_queries.h"
#include "core/complaints/complaint_reactions.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/dispute_commands.h"
#include "core/complaints/dispute_queries.h"
#include "core/complaints/dispute_record.h"
#include "core/complaints/evidence_commands.h"
#include "core/complaints/evidence_queries.h"
#include "core/complaints/filing_commands.h"
#include "core/complaints/handling_commands.h"
#include "core/complaints/incident_commands.h"
#include "core/complaints/incident_queries.h"
#include "core/complaints/incident_record.h"
#include "core/complaints/letter_commands.h"
#include "core/complaints/missing.h"
#include "core/complaints/on_call_commands.h"
#include "core/complaints/on_call_queries.h"
#include "core/complaints/on_call_record.h"
#include "core/complaints/remedy_commands.h"
#include "core/complaints/sanction_commands.h"
#include "core/complaints/stage_commands.h"
#include "core/complaints/teaching_commands.h"
#include "core/complaints/timeline_repository.h"
#include "core/session/record_kind.h"

namespace seraph::complaints {
namespace {

using session::policyOf;
using session::reaction;
using session::RecycleBin;

// The journal shows whole records, also of cases with restricted sight: it asks for the right to those.
template <class R> session::RecordKind casePart(const char* label = nullptr)
{
    return session::recordKind<R>(kConfidential, kDecide, label, RecycleBin::Hidden);
}

template <class R> session::RecordKind disputePart(const char* label = nullptr)
{
    return session::recordKind<R>(kSeeDisputes, kWorkDisputes, label, RecycleBin::Hidden);
}

template <class R> session::RecordKind incidentPart(const char* label = nullptr)
{
    return session::recordKind<R>(kSeeIncidents, kWorkIncidents, label, RecycleBin::Hidden);
}

std::vector<session::RecordKind> records()
{
    return {casePart<Complaint>("number"),
            casePart<Step>(),
            casePart<Note>(),
            casePart<Wait>(),
            casePart<Link>(),
            casePart<Liability>(),
            casePart<Remedy>(),
            session::recordKind<Sanction>(kSanction, kSanction, nullptr, RecycleBin::Hidden),
            casePart<Letter>(),
            disputePart<Dispute>("body"),
            disputePart<DisputeEvent>(),
            disputePart<LegalHold>(),
            disputePart<PreservationItem>(),
            disputePart<EvidenceCopy>(),
            disputePart<SealedSet>(),
            incidentPart<Incident>("summary"),
            incidentPart<IncidentStep>(),
            incidentPart<IncidentPerson>(),
            incidentPart<IncidentNotice>(),
            incidentPart<OnCallDuty>("phone")};
}

std::vector<session::Policy> policies()
{
    // A table, a row to a line.
    // clang-format off
    return {
        policyOf<FileComplaint>(),        policyOf<SettleOnTheSpot>(),
        policyOf<AcknowledgeComplaint>(), policyOf<AssessComplaint>(),
        policyOf<InvestigateComplaint>(), policyOf<RespondToComplaint>(),
        policyOf<CommunicateAnswer>(),    policyOf<CloseComplaint>(),
        policyOf<ReviewComplaint>(),      policyOf<ReopenComplaint>(),
        policyOf<AppealComplaint>(),      policyOf<HandOverCase>(),
        policyOf<AnswerHandOver>(),       policyOf<WaitForComplainant>(),
        policyOf<GoOnWithCase>(),         policyOf<ReclassifyCase>(),
        policyOf<NoteOnCase>(),           policyOf<LinkToCase>(),
        policyOf<ProposeLiability>(),     policyOf<DecideLiability>(),
        policyOf<ProposeRemedy>(),        policyOf<DecideRemedy>(),
        policyOf<CarryOutRemedy>(),       policyOf<ProposeSanction>(),
        policyOf<HearWorker>(),           policyOf<DecideSanction>(),
        policyOf<AppealSanction>(),       policyOf<DecideSanctionAppeal>(),
        policyOf<WriteLetter>(),          policyOf<DraftLetter>(),
        policyOf<TeachFromCase>(),        policyOf<LessonOfCase>(),
        policyOf<ComplaintBoard>(),       policyOf<ListComplaints>(),
        policyOf<OverdueComplaints>(),    policyOf<ComplaintsOf>(),
        policyOf<SearchComplaints>(),     policyOf<FindComplaint>(),
        policyOf<OpenComplaint>(),        policyOf<DatesOfNewCase>(),
        policyOf<ComplaintFiguresOf>(),   policyOf<ComplaintClusters>(),
        policyOf<OpenDispute>(),          policyOf<EditDispute>(),
        policyOf<AddDisputeEvent>(),      policyOf<EndDispute>(),
        policyOf<PlaceHold>(),            policyOf<ReleaseHold>(),
        policyOf<AddPreservationItem>(),  policyOf<SettlePreservation>(),
        policyOf<ListDisputes>(),         policyOf<OpenDisputeFile>(),
        policyOf<IsClientHeld>(),         policyOf<RecordCopy>(),
        policyOf<NoteEvidenceExport>(),   policyOf<SealEvidence>(),
        policyOf<SealRecords>(),          policyOf<UnsealRecords>(),
        policyOf<CollectEvidence>(),      policyOf<ReportIncident>(),
        policyOf<EditIncident>(),         policyOf<TickIncidentStep>(),
        policyOf<FindAffected>(),         policyOf<AddAffected>(),
        policyOf<NoteTold>(),             policyOf<SendNotice>(),
        policyOf<WaiveNotice>(),          policyOf<CloseIncident>(),
        policyOf<ListIncidents>(),        policyOf<OpenIncident>(),
        policyOf<AddOnCall>(),            policyOf<EditOnCall>(),
        policyOf<DropOnCall>(),           policyOf<OnCallBetween>(),
    };
    // clang-format on
}

} // namespace

session::Module module()
{
    return {
        .name = "complaints",
        .records = records(),
        .policies = policies(),
        .permissions = {kFile,
                        kView,
                        kWork,
                        kDecide,
                        kConfidential,
                        kSanction,
                        kSeeDisputes,
                        kWorkDisputes,
                        kDecideDisputes,
                        kExportEvidence,
                        kSeeIncidents,
                        kReportIncidents,
                        kWorkIncidents,
                        kCloseIncidents},
        .reactions = {reaction<feedback::SurveyAnswered>(&onSurveyAnswered),
                      reaction<followups::ComplicationOpened>(&onComplicationOpened)},
        .install = {},
        .missing = &missingFromComplaints,
        .tidy = nullptr,
        .derivations = {},
        .timeline = timeline(),
        .lastSeen = {},
        .chain = {},
    };
}

} // namespace seraph::complaints
