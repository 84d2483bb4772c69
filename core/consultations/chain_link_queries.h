// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/consultations/chain_case_queries.h"
#include "core/consultations/consent_need_queries.h"
#include "core/consultations/desk_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/plan_repository.h"
#include "core/session/chain.h"

namespace seraph::consultations {

using session::Chain;
using session::ChainLink;
using session::LinkFigure;
using session::LinkState;

/// What may be done side by side is of one stage; only the first stage that is not whole is anybody's turn.
enum class Stage { Enquiry, Consultation, Groundwork, Decision, Commitment, Payment };

/// Writes the links of one case, in order; which, says chain.h.
class ChainWriter {
public:
    ChainWriter(const ChainCase& found, const Ground& ground, const session::ReadContext& context)
        : m_case(found)
        , m_ground(ground)
        , m_context(context)
        , m_desk(context.connection())
        , m_plans(context.connection())
    {
    }
    Result<Chain> write();

private:
    bool sees(session::Permission permission) const { return m_context.rights().allow(permission); }
    bool isMedical() const { return m_ground.profile != Profile::Agency; }
    /// Whether this service takes the whole way, or nobody knows yet which it will be.
    bool takesPlan() const;
    QString place(const char* tab) const;
    QString place(const char* tab, const QString& id) const { return place(tab) + u'/' + id; }
    void addDone(Stage stage, ChainLink link);
    void addOpen(Stage stage, ChainLink link);
    Status findService();
    Status addHead();
    QString endOf() const;
    Status addEnquiry();
    Status addConsultation();
    Status addGroundwork();
    Status addExamination();
    Status addDisclosures();
    Status addPlan();
    Status addDecision();
    QString planPlace() const;
    Status addExplained();
    Status addPhysician();
    Status addOrder();
    /// What was signed for one time and used since was there when it was needed. The check of the day is of the day.
    Status addConsents();
    Status noteSigner(ChainLink& link, const ConsentNeed& need);
    Status addPayment();
    void settleStates();
    const ChainCase& m_case;
    const Ground& m_ground;
    const session::ReadContext& m_context;
    DeskRepository m_desk;
    PlanRepository m_plans;
    std::optional<catalogue::ServiceId> m_service;
    std::optional<catalogue::ServiceVersion> m_version;
    Chain m_chain{};
    std::vector<Stage> m_stages;
};

} // namespace seraph::consultations
