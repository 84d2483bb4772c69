// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/enquiry_repository.h"
#include "core/consultations/permissions.h"
#include "core/consultations/phrase_note.h"
#include "core/consultations/plan.h"
#include "core/session/registry.h"

namespace seraph::consultations {

/// The inbox: what waits, most urgent first.
struct ListOpenEnquiries {
    using Output = std::vector<EnquiryRow>;
    static constexpr const char* kName = "ListOpenEnquiries";
    static constexpr session::Permission kPermission = kSeeEnquiries;
};
Result<std::vector<EnquiryRow>> handle(const ListOpenEnquiries& query,
                                       const session::ReadContext& context);

/// What came in, latest first, whatever became of it.
struct ListEnquiries {
    using Output = std::vector<EnquiryRow>;
    static constexpr const char* kName = "ListEnquiries";
    static constexpr session::Permission kPermission = kSeeEnquiries;
    LocalDate from;
    LocalDate until;
};
Result<std::vector<EnquiryRow>> handle(const ListEnquiries& query, const session::ReadContext& context);

/// For the one quiet badge: how many wait longer than they should.
struct CountLateEnquiries {
    using Output = int;
    static constexpr const char* kName = "CountLateEnquiries";
    static constexpr session::Permission kPermission = kSeeEnquiries;
};
Result<int> handle(const CountLateEnquiries& query, const session::ReadContext& context);

/// The arrivals board of one day. Of the right only the branches count: who works there sees who comes.
struct ArrivalsBoard {
    using Output = std::vector<VisitRow>;
    static constexpr const char* kName = "ArrivalsBoard";
    static constexpr session::Permission kPermission = kSeeVisits;
    LocalDate day;
};
Result<std::vector<VisitRow>> handle(const ArrivalsBoard& query, const session::ReadContext& context);

/// How many reached each touchpoint in those days.
struct Funnel {
    using Output = std::vector<FunnelStep>;
    static constexpr const char* kName = "Funnel";
    static constexpr session::Permission kPermission = kSeeEnquiries;
    LocalDate from;
    LocalDate until;
};
Result<std::vector<FunnelStep>> handle(const Funnel& query, const session::ReadContext& context);

/// A consultation with who took part and what was told.
struct ConsultationPage {
    Consultation consultation;
    std::vector<Participant> participants;
    std::vector<DisclosureGiven> disclosures;
};
struct OpenConsultationPage {
    using Output = ConsultationPage;
    static constexpr const char* kName = "OpenConsultationPage";
    static constexpr session::Permission kPermission = kSeeConsultations;
    static constexpr session::Action kAccessAction{"consultation.opened"};
    ConsultationId consultation;
};
Result<ConsultationPage> handle(const OpenConsultationPage& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenConsultationPage& query, const ConsultationPage& answer);

/// All talks with a client, latest first. Findings and notes are sensitive, so who looked is noted.
struct ConsultationsOf {
    using Output = std::vector<Consultation>;
    static constexpr const char* kName = "ConsultationsOf";
    static constexpr session::Permission kPermission = kSeeConsultations;
    static constexpr session::Action kAccessAction{"consultation.listed"};
    clients::ClientId client;
};
Result<std::vector<Consultation>> handle(const ConsultationsOf& query,
                                         const session::ReadContext& context);
std::vector<session::Access> accesses(const ConsultationsOf& query,
                                      const std::vector<Consultation>& answer);

/// A plan with all that belongs to it, and what stands in the way of its next step.
struct PlanPage {
    Plan plan;
    QString clientName;
    std::vector<PlanOption> options;
    std::vector<PlanApproval> approvals;
    std::vector<DisclosureGiven> explanations;
    std::vector<OptionPicture> pictures; ///< that may be seen today
    Completeness explained;
    std::vector<session::Missing> missing;
};
struct OpenPlan {
    using Output = PlanPage;
    static constexpr const char* kName = "OpenPlan";
    static constexpr session::Permission kPermission = kSeeConsultations;
    static constexpr session::Action kAccessAction{"plan.opened"};
    PlanId plan;
};
Result<PlanPage> handle(const OpenPlan& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenPlan& query, const PlanPage& answer);

struct PlansOf {
    using Output = std::vector<Plan>;
    static constexpr const char* kName = "PlansOf";
    static constexpr session::Permission kPermission = kSeeConsultations;
    static constexpr session::Action kAccessAction{"plan.listed"};
    clients::ClientId client;
};
Result<std::vector<Plan>> handle(const PlansOf& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const PlansOf& query, const std::vector<Plan>& answer);

/// A plan without a decision, of whoever it is.
struct OpenPlanRow {
    Plan plan;
    QString clientName;
    QString clientNumber;
    int options = 0;
};
/// Oldest first; of one's own where the right reaches no further.
struct ListOpenPlans {
    using Output = std::vector<OpenPlanRow>;
    static constexpr const char* kName = "ListOpenPlans";
    static constexpr session::Permission kPermission = kSeeConsultations;
};
Result<std::vector<OpenPlanRow>> handle(const ListOpenPlans& query, const session::ReadContext& context);

/// What was said or written against the phrase rules in those days, latest first; of one's own where the right reaches no
/// further.
struct ListPhraseNotes {
    using Output = std::vector<PhraseNote>;
    static constexpr const char* kName = "ListPhraseNotes";
    static constexpr session::Permission kPermission = kSeeConsultations;
    LocalDate from;
    LocalDate until;
};
Result<std::vector<PhraseNote>> handle(const ListPhraseNotes& query,
                                       const session::ReadContext& context);

/// What an enquiry still needs, who can do it and until when.
struct WhatEnquiryNeeds {
    using Output = std::vector<session::Missing>;
    static constexpr const char* kName = "WhatEnquiryNeeds";
    static constexpr session::Permission kPermission = kSeeEnquiries;
    EnquiryId enquiry;
};
Result<std::vector<session::Missing>> handle(const WhatEnquiryNeeds& query,
                                             const session::ReadContext& context);

} // namespace seraph::consultations
