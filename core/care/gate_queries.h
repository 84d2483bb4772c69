// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/consultations/consent_need_queries.h"
#include "core/qualifications/gate_queries.h"

/// What stands before a treatment: who may do it, who answers for it, what the client has to have signed (L2, L22, C-114).
namespace seraph::care {

/// Somebody who works here on that day. Invalid at `field`: "left".
Status requireWorking(const char* field, PersonId person, LocalDate day, const session::ReadContext& context);
/// The same, with a role that the service asks for. Invalid at performer: "left", "may_not_perform".
Status requirePerformer(PersonId person,
                        const catalogue::ServiceContent& service,
                        LocalDate day,
                        const session::ReadContext& context);

/// What the archive is asked before a record begins: may the performer work here and carry this out, may the responsible
/// person answer for it, at the moment it begins.
std::vector<qualifications::GateQuestion> gateQuestionsOf(const CareRecord& record);

/// Everything that stands between a prepared record and its start.
struct StartCase {
    bool performer = false;
    std::vector<qualifications::GateDecision> gates{};  ///< one for each of gateQuestionsOf()
    std::vector<consultations::ConsentNeed> consents{}; ///< see asksForConsents()
    bool physicianWord = true;
};
/// Whether nobody begins before the client has signed what the service asks for: in medicine whatever it is, even a visit to
/// take stitches out; in a household only where it is a treatment.
bool asksForConsents(const catalogue::ServiceContent& service, Profile profile);
Result<StartCase> startCaseOf(const CareRecord& record,
                              const catalogue::ServiceContent& service,
                              LocalDate day,
                              const session::ReadContext& context);
/// "gate.work", "gate.perform", "gate.answer", "gate.clock_in_doubt", "care.no_physician_word", "care.consents_missing",
/// in this order.
QStringList obstaclesToStart(const StartCase& startCase);

} // namespace seraph::care
