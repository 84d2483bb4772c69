// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/module.h"

#include "core/followups/aftercare_chain_queries.h"
#include "core/followups/complication_commands.h"
#include "core/followups/follow_up_commands.h"
#include "core/followups/follow_up_queries.h"
#include "core/followups/follow_up_reactions.h"
#include "core/followups/follow_up_record.h"
#include "core/followups/missing.h"
#include "core/followups/outcome_commands.h"
#include "core/followups/placement_reactions.h"
#include "core/followups/timeline_repository.h"
#include "core/session/record_kind.h"

namespace seraph::followups {
namespace {

using session::policyOf;
using session::reaction;
using session::RecycleBin;

std::vector<session::RecordKind> records()
{
    return {
        session::recordKind<FollowUp>(kSee, kWork, "due_day", RecycleBin::Hidden),
        session::recordKind<Attempt>(kSee, kWork, nullptr, RecycleBin::Hidden),
        session::recordKind<Complication>(kSeeComplications, kRecordComplications, "found_day"),
        session::recordKind<ComplicationStep>(
            kSeeComplications, kRecordComplications, nullptr, RecycleBin::Hidden),
        session::recordKind<ComplicationNote>(
            kSeeComplications, kRecordComplications, nullptr, RecycleBin::Hidden),
        session::recordKind<OutcomeForm>(kSee, kWork, "due_day", RecycleBin::Hidden),
    };
}

std::vector<session::Policy> policies()
{
    return {
        policyOf<AddFollowUp>(),
        policyOf<RecordAttempt>(),
        policyOf<SnoozeFollowUp>(),
        policyOf<AssignFollowUp>(),
        policyOf<GiveUpFollowUp>(),
        policyOf<CancelFollowUp>(),
        policyOf<OpenComplication>(),
        policyOf<EditComplication>(),
        policyOf<TickStep>(),
        policyOf<NoteCourse>(),
        policyOf<CloseComplication>(),
        policyOf<ReopenComplication>(),
        policyOf<FillOutcome>(),
        policyOf<SkipOutcome>(),
        policyOf<RecordOutcome>(),
        policyOf<Worklist>(),
        policyOf<OpenFollowUp>(),
        policyOf<FollowUpsOf>(),
        policyOf<ListComplications>(),
        policyOf<ComplicationsOf>(),
        policyOf<OpenComplicationPage>(),
        policyOf<OutcomesDue>(),
        policyOf<OutcomesOf>(),
        policyOf<OpenOutcome>(),
        policyOf<FollowUpFigures>(),
    };
}

} // namespace

session::Module module()
{
    return {
        .name = "followups",
        .records = records(),
        .policies = policies(),
        .permissions = {kSee, kWork, kManage, kSeeComplications, kRecordComplications, kTreatComplications},
        .reactions = {reaction<care::RecordClosed>(&onRecordClosed),
                      reaction<care::RecordStarted>(&onRecordStarted),
                      reaction<placements::PlacementStarted>(&onPlacementStarted),
                      reaction<placements::PlacementDue>(&onPlacementDue),
                      reaction<placements::PlacementEnded>(&onPlacementEnded),
                      reaction<consultations::VisitNoShow>(&onNoShow),
                      reaction<consultations::VisitBooked>(&onVisitBooked),
                      reaction<consultations::VisitSettled>(&onVisitSettled),
                      reaction<consultations::ConsentSigned>(&onConsentSigned),
                      reaction<consultations::EnquiryLost>(&onEnquiryLost),
                      reaction<consultations::PlanDeclined>(&onPlanDeclined),
                      reaction<consultations::OrderPlaced>(&onOrderPlaced),
                      reaction<consultations::OrderCancelled>(&onOrderCancelled),
                      reaction<consultations::SessionUsed>(&onSessionUsed),
                      reaction<clients::ClientHandedOver>(&onClientHandedOver),
                      reaction<organisation::EmploymentEnded>(&onEmploymentEnded)},
        .install = {},
        .missing = &missingFromFollowups,
        .tidy = nullptr,
        .derivations = {},
        .timeline = timeline(),
        .lastSeen = {},
        .chain = chain(),
    };
}

} // namespace seraph::followups
