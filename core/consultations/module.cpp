// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/module.h"

#include "core/clients/client_reactions.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/consent_record.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/desk_queries.h"
#include "core/consultations/enquiry_commands.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/missing.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/order_queries.h"
#include "core/consultations/order_record.h"
#include "core/consultations/phrase_note_record.h"
#include "core/consultations/picture_commands.h"
#include "core/consultations/plan_commands.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/service_chain_queries.h"
#include "core/consultations/shift_commands.h"
#include "core/consultations/shift_queries.h"
#include "core/consultations/shift_record.h"
#include "core/consultations/timeline_repository.h"
#include "core/consultations/visit_commands.h"
#include "core/session/record_kind.h"

namespace seraph::consultations {
namespace {

using session::policyOf;
using session::RecycleBin;

std::vector<session::RecordKind> records()
{
    return {
        session::recordKind<Enquiry>(kSeeEnquiries, kWorkEnquiries, "handle"),
        session::recordKind<Visit>(kSeeVisits, kWorkVisits, "day"),
        session::recordKind<Consultation>(kSeeConsultations, kConsult, "day"),
        session::recordKind<Participant>(kSeeConsultations, kConsult, nullptr, RecycleBin::Hidden),
        session::recordKind<Plan>(kSeeConsultations, kConsult, "goal"),
        session::recordKind<DisclosureGiven>(kSeeConsultations, kConsult, "code", RecycleBin::Hidden),
        session::recordKind<PlanOption>(kSeeConsultations, kConsult, "title", RecycleBin::Hidden),
        session::recordKind<PlanApproval>(kSeeConsultations, kApprove, nullptr, RecycleBin::Hidden),
        session::recordKind<OptionPicture>(kSeeConsultations, kConsult, nullptr, RecycleBin::Hidden),
        session::recordKind<PhraseNote>(kSeeConsultations, kApprove, "text", RecycleBin::Hidden),
        session::recordKind<ServiceOrder>(kSeeOrders, kOrder, "day"),
        session::recordKind<SessionUse>(kSeeOrders, kUseSessions),
        session::recordKind<ChangeOrder>(kSeeOrders, kOrder, "reason", RecycleBin::Hidden),
        session::recordKind<PaymentNote>(kSeeOrders, kTakePayments),
        session::recordKind<Consent>(kSeeConsents, kTakeConsents, nullptr, RecycleBin::Hidden),
        session::recordKind<SameDayCheck>(kSeeConsents, kTakeConsents, "day", RecycleBin::Hidden),
        session::recordKind<ShiftHandOver>(kSeeVisits, kWorkVisits, "day", RecycleBin::Hidden),
        session::recordKind<TouchEvent>(kSeeEnquiries, kWorkVisits, nullptr, RecycleBin::Hidden),
    };
}

std::vector<session::Policy> policies()
{
    // A table, a row to a line.
    // clang-format off
    return {
        policyOf<RecordEnquiry>(),      policyOf<EditEnquiry>(),
        policyOf<AnswerEnquiry>(),      policyOf<ConvertEnquiry>(),
        policyOf<LoseEnquiry>(),        policyOf<ReopenEnquiry>(),
        policyOf<BookVisit>(),          policyOf<WalkIn>(),
        policyOf<EditVisit>(),          policyOf<MoveVisit>(),
        policyOf<StepVisitBack>(),      policyOf<OpenConsultation>(),
        policyOf<EditConsultation>(),   policyOf<JoinConsultation>(),
        policyOf<LeaveConsultation>(),  policyOf<RecordExamination>(),
        policyOf<GiveDisclosures>(),    policyOf<CloseConsultation>(),
        policyOf<DraftPlan>(),          policyOf<AddOption>(),
        policyOf<EditOption>(),         policyOf<RemoveOption>(),
        policyOf<ApproveException>(),   policyOf<ConfirmMedically>(),
        policyOf<PresentPlan>(),        policyOf<ExplainPlan>(),
        policyOf<ChooseOption>(),       policyOf<ConfirmPlan>(),
        policyOf<DeclinePlan>(),        policyOf<RevisePlan>(),
        policyOf<PlaceOrder>(),         policyOf<CancelOrder>(),
        policyOf<UseSession>(),         policyOf<VoidSessionUse>(),
        policyOf<ProposeChange>(),      policyOf<AgreeChange>(),
        policyOf<RejectChange>(),       policyOf<NotePayment>(),
        policyOf<VoidPayment>(),        policyOf<PrepareConsent>(),
        policyOf<SignOnScreen>(),       policyOf<FileSignedPaper>(),
        policyOf<RefuseConsent>(),      policyOf<WithdrawConsent>(),
        policyOf<CheckSameDay>(),       policyOf<ClearSameDayConcern>(),
        policyOf<ListOpenEnquiries>(),  policyOf<ListEnquiries>(),
        policyOf<CountLateEnquiries>(), policyOf<ArrivalsBoard>(),
        policyOf<Funnel>(),             policyOf<OpenConsultationPage>(),
        policyOf<ConsultationsOf>(),    policyOf<OpenPlan>(),
        policyOf<PlansOf>(),            policyOf<WhatEnquiryNeeds>(),
        policyOf<OrdersOf>(),           policyOf<OpenOrder>(),
        policyOf<ConsentsOf>(),         policyOf<OpenConsent>(),
        policyOf<ConsentsNeeded>(),     policyOf<WithdrawalEffects>(),
        policyOf<WhatConsentNeeds>(),   policyOf<ShowPicture>(),
        policyOf<HidePicture>(),        policyOf<ShowablePictures>(),
        policyOf<ListPhraseNotes>(),    policyOf<ListOpenPlans>(),
        policyOf<ListUnsigned>(),       policyOf<SameDayCheckOf>(),
        policyOf<GiveShift>(),          policyOf<TakeShift>(),
        policyOf<OpenShift>(),          policyOf<ListShifts>(),
        policyOf<ListWaitingPlans>(),   policyOf<ListUnresolvedVisits>(),
        policyOf<ListConsultations>(),  policyOf<WhatConsultationNeeds>(),
    };
    // clang-format on
}

Result<std::optional<LocalDate>> lastSeen(const session::ReadContext& context, qint64 subject)
{
    return EnquiryRepository(context.connection()).lastArrival(clients::ClientId(subject));
}

} // namespace

session::Module module()
{
    return {
        .name = "consultations",
        .records = records(),
        .policies = policies(),
        .permissions = {kSeeEnquiries,
                        kWorkEnquiries,
                        kSeeVisits,
                        kWorkVisits,
                        kSeeConsultations,
                        kConsult,
                        kExamine,
                        kApprove,
                        kSeeOrders,
                        kOrder,
                        kTakePayments,
                        kUseSessions,
                        kSeeConsents,
                        kTakeConsents},
        .reactions = {session::reaction<clients::ClientHandedOver>(&handOver)},
        .install = {},
        .missing = &missingFromConsultations,
        .tidy = nullptr,
        .derivations = {{"visit", &clients::refreshEntry}},
        .timeline = timeline(),
        .lastSeen = &lastSeen,
        .chain = chain(),
    };
}

} // namespace seraph::consultations
