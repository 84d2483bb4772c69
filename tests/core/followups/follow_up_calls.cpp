// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/complication_commands.h"
#include "core/followups/follow_up_commands.h"
#include "core/followups/follow_up_queries.h"
#include "core/followups/outcome_commands.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::followups;

namespace {

const clients::ClientId kClient(5);
const FollowUpId kFollowUp(5);
const ComplicationId kComplication(5);
const LocalDate kDay(2026, 10, 6);

} // namespace

std::vector<Call> followUpCalls(TestOffice& office)
{
    const BranchId branch = office.branch();
    return {
        call(AddFollowUp{kClient, branch, {.day = kDay}}),
        call(RecordAttempt{kFollowUp, storage::kFirstRevision}),
        call(SnoozeFollowUp{kFollowUp, storage::kFirstRevision, {}}),
        call(AssignFollowUp{kFollowUp, storage::kFirstRevision}),
        call(GiveUpFollowUp{kFollowUp, storage::kFirstRevision, {}}),
        call(CancelFollowUp{kFollowUp, storage::kFirstRevision, {}}),
        call(OpenComplication{kClient, branch}),
        call(EditComplication{kComplication, storage::kFirstRevision}),
        call(TickStep{ComplicationStepId(5)}),
        call(NoteCourse{kComplication, {}}),
        call(CloseComplication{kComplication, storage::kFirstRevision}),
        call(ReopenComplication{kComplication, storage::kFirstRevision, {}}),
        call(FillOutcome{OutcomeFormId(5), storage::kFirstRevision}),
        call(SkipOutcome{OutcomeFormId(5), storage::kFirstRevision, {}}),
        call(RecordOutcome{.client = kClient, .branch = branch, .service = catalogue::ServiceId(5)}),
        call(Worklist{{.until = kDay}}),
        call(OpenFollowUp{kFollowUp}),
        call(FollowUpsOf{kClient}),
        call(ListComplications{kDay}),
        call(ComplicationsOf{kClient}),
        call(OpenComplicationPage{kComplication}),
        call(OutcomesDue{kDay}),
        call(OutcomesOf{kClient}),
        call(OpenOutcome{OutcomeFormId(5)}),
        call(FollowUpFigures{kDay, kDay}),
    };
}

} // namespace seraph::tests
