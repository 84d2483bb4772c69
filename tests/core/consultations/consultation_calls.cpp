// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consent_commands.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/desk_queries.h"
#include "core/consultations/enquiry_commands.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/order_queries.h"
#include "core/consultations/picture_commands.h"
#include "core/consultations/plan_commands.h"
#include "core/consultations/shift_commands.h"
#include "core/consultations/shift_queries.h"
#include "core/consultations/visit_commands.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::consultations;
using namespace Qt::StringLiterals;

namespace {

const clients::ClientId kClient(5);
const catalogue::ServiceId kService(5);
const LocalDate kDay(2026, 10, 6);

std::vector<Call> deskCalls(TestOffice& office)
{
    const BranchId branch = office.branch();
    return {
        call(RecordEnquiry{.branch = branch}),
        call(EditEnquiry{EnquiryId(5), storage::kFirstRevision, {}}),
        call(AnswerEnquiry{EnquiryId(5)}),
        call(ConvertEnquiry{EnquiryId(5), storage::kFirstRevision}),
        call(LoseEnquiry{EnquiryId(5), storage::kFirstRevision, {}, {}}),
        call(ReopenEnquiry{EnquiryId(5), storage::kFirstRevision}),
        call(BookVisit{kClient, branch, kDay}),
        call(WalkIn{kClient, branch}),
        call(EditVisit{VisitId(5), storage::kFirstRevision, kDay, {}}),
        call(MoveVisit{VisitId(5), storage::kFirstRevision}),
        call(StepVisitBack{VisitId(5), storage::kFirstRevision}),
        call(GiveShift{branch, {}}),
        call(TakeShift{ShiftId(5), storage::kFirstRevision}),
        call(OpenShift{branch}),
    };
}

std::vector<Call> consultingCalls(TestOffice& office)
{
    const BranchId branch = office.branch();
    const PersonId person = office.ownerPerson();
    return {
        call(OpenConsultation{kClient, branch}),
        call(EditConsultation{ConsultationId(5), storage::kFirstRevision, {}}),
        call(JoinConsultation{ConsultationId(5), person}),
        call(LeaveConsultation{ConsultationId(5), person}),
        call(RecordExamination{ConsultationId(5), storage::kFirstRevision, {}}),
        call(GiveDisclosures{ConsultationId(5), kService}),
        call(CloseConsultation{ConsultationId(5), storage::kFirstRevision}),
        call(DraftPlan{kClient, branch}),
        call(AddOption{PlanId(5)}),
        call(EditOption{OptionId(5), storage::kFirstRevision, {}}),
        call(RemoveOption{OptionId(5), storage::kFirstRevision}),
        call(ApproveException{PlanId(5), PlanException::FewerOptions, {}}),
        call(ConfirmMedically{PlanId(5), storage::kFirstRevision}),
        call(ShowPicture{OptionId(5), attachments::AttachmentId(5)}),
        call(HidePicture{PictureId(5), storage::kFirstRevision}),
        call(PresentPlan{PlanId(5), storage::kFirstRevision}),
        call(ExplainPlan{PlanId(5)}),
        call(ChooseOption{PlanId(5), storage::kFirstRevision, OptionId(5)}),
        call(ConfirmPlan{PlanId(5), storage::kFirstRevision}),
        call(DeclinePlan{PlanId(5), storage::kFirstRevision, {}}),
        call(RevisePlan{PlanId(5), storage::kFirstRevision}),
    };
}

std::vector<Call> orderCalls(TestOffice& office)
{
    return {
        call(PlaceOrder{kClient, office.branch(), kService}),
        call(CancelOrder{OrderId(5), storage::kFirstRevision, {}}),
        call(UseSession{OrderId(5)}),
        call(VoidSessionUse{SessionUseId(5), {}}),
        call(ProposeChange{OrderId(5)}),
        call(AgreeChange{ChangeOrderId(5), storage::kFirstRevision}),
        call(RejectChange{ChangeOrderId(5), storage::kFirstRevision}),
        call(NotePayment{OrderId(5)}),
        call(VoidPayment{PaymentId(5), storage::kFirstRevision, {}}),
    };
}

std::vector<Call> consentCalls(TestOffice& office)
{
    const BranchId branch = office.branch();
    const auto scan = orFail(attachments::PreparedFile::prepare("%PDF-1.4"));
    return {
        call(PrepareConsent{kClient, branch, {}}),
        call(SignOnScreen{ConsentId(5), storage::kFirstRevision, {}, {}}),
        call(FileSignedPaper{{}, scan}),
        call(RefuseConsent{ConsentId(5), storage::kFirstRevision}),
        call(WithdrawConsent{ConsentId(5), storage::kFirstRevision}),
        call(CheckSameDay{kClient, branch, kService}),
        call(ClearSameDayConcern{SameDayCheckId(5), storage::kFirstRevision, {}}),
    };
}

std::vector<Call> lookingCalls()
{
    return {
        call(ListOpenEnquiries{}),
        call(ListEnquiries{kDay, kDay}),
        call(CountLateEnquiries{}),
        call(ArrivalsBoard{kDay}),
        call(Funnel{kDay, kDay}),
        call(OpenConsultationPage{ConsultationId(5)}),
        call(ConsultationsOf{kClient}),
        call(OpenPlan{PlanId(5)}),
        call(PlansOf{kClient}),
        call(WhatEnquiryNeeds{EnquiryId(5)}),
        call(OrdersOf{kClient}),
        call(OpenOrder{OrderId(5)}),
        call(ConsentsOf{kClient}),
        call(OpenConsent{ConsentId(5)}),
        call(ConsentsNeeded{kClient, kService}),
        call(WithdrawalEffects{ConsentId(5)}),
        call(WhatConsentNeeds{kClient, kService}),
        call(ShowablePictures{PlanId(5)}),
        call(ListPhraseNotes{kDay, kDay}),
        call(ListOpenPlans{}),
        call(ListUnsigned{}),
        call(SameDayCheckOf{kClient, kService}),
        call(ListWaitingPlans{}),
        call(ListUnresolvedVisits{}),
        call(ListConsultations{kDay}),
        call(WhatConsultationNeeds{ConsultationId(5)}),
        call(ListShifts{}),
    };
}

} // namespace

std::vector<Call> consultationCalls(TestOffice& office)
{
    std::vector<Call> calls;
    for (const auto& more :
         {deskCalls(office), consultingCalls(office), orderCalls(office), consentCalls(office), lookingCalls()})
        calls.insert(calls.end(), more.begin(), more.end());
    return calls;
}

} // namespace seraph::tests
