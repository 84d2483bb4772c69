// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_queries.h"
#include "core/complaints/filing_commands.h"
#include "core/complaints/handling_commands.h"
#include "core/complaints/letter_commands.h"
#include "core/complaints/remedy_commands.h"
#include "core/complaints/sanction_commands.h"
#include "core/complaints/stage_commands.h"
#include "core/complaints/teaching_commands.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::complaints;

std::vector<Call> complaintCalls(TestOffice& office)
{
    const BranchId branch = office.branch();
    const storage::Revision first{1};
    const ComplaintId complaint(5);
    const SanctionId sanction(5);
    const LocalDate day(2026, 10, 6);
    return {
        call(FileComplaint{branch}),
        call(SettleOnTheSpot{.branch = branch}),
        call(AcknowledgeComplaint{complaint, first}),
        call(AssessComplaint{complaint, first}),
        call(InvestigateComplaint{complaint, first}),
        call(RespondToComplaint{complaint, first}),
        call(CommunicateAnswer{complaint, first}),
        call(CloseComplaint{complaint, first}),
        call(ReviewComplaint{complaint, first}),
        call(ReopenComplaint{complaint, first}),
        call(AppealComplaint{complaint, first, office.ownerPerson()}),
        call(HandOverCase{complaint, first, office.ownerPerson()}),
        call(AnswerHandOver{complaint, first}),
        call(WaitForComplainant{complaint, first}),
        call(GoOnWithCase{complaint, first}),
        call(ReclassifyCase{complaint, first}),
        call(NoteOnCase{complaint}),
        call(LinkToCase{complaint}),
        call(ProposeLiability{complaint}),
        call(DecideLiability{LiabilityId(5), first}),
        call(ProposeRemedy{complaint}),
        call(DecideRemedy{RemedyId(5), first}),
        call(CarryOutRemedy{RemedyId(5), first}),
        call(ProposeSanction{complaint, office.ownerPerson()}),
        call(HearWorker{sanction, first}),
        call(DecideSanction{sanction, first}),
        call(AppealSanction{sanction, first}),
        call(DecideSanctionAppeal{sanction, first}),
        call(WriteLetter{complaint}),
        call(DraftLetter{complaint}),
        call(TeachFromCase{complaint}),
        call(LessonOfCase{complaint}),
        call(ComplaintBoard{}),
        call(ListComplaints{}),
        call(OverdueComplaints{}),
        call(ComplaintsOf{clients::ClientId(5)}),
        call(SearchComplaints{}),
        call(FindComplaint{}),
        call(OpenComplaint{complaint}),
        call(DatesOfNewCase{branch}),
        call(ComplaintFiguresOf{day, day}),
        call(ComplaintClusters{}),
    };
}

} // namespace seraph::tests
