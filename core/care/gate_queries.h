// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/consultations/consent_need_queries.h"

/// What stands before a treatment: who may do it, who answers for it, what the client has to have signed (L2, L22, C-114).
namespace seraph::care {

/// Somebody who works here on that day. Invalid at `field`: "left".
Status requireWorking(const char* field, PersonId person, LocalDate day, const session::ReadContext& context);
/// The same, with a role that the service asks for. Invalid at performer: "left", "may_not_perform".
Status requirePerformer(PersonId person,
                        const catalogue::ServiceContent& service,
                        LocalDate day,
                        const session::ReadContext& context);

/// The licence under which somebody answers for the service on that day.
Result<LicenceFinding> licenceFor(PersonId person,
                                  const catalogue::ServiceContent& service,
                                  LocalDate day,
                                  const session::ReadContext& context);

/// Everything that stands between a prepared record and its start.
struct StartCase {
    bool performer = false;
    LicenceFinding licence{};
    std::vector<consultations::ConsentNeed> consents{}; ///< of treatments alone
    bool physicianWord = true;
};
Result<StartCase> startCaseOf(const CareRecord& record,
                              const catalogue::ServiceContent& service,
                              LocalDate day,
                              const session::ReadContext& context);
/// "care.licence_missing", "care.licence_expired", "care.no_physician_word", "care.consents_missing", in this order.
QStringList obstaclesToStart(const StartCase& startCase);

} // namespace seraph::care
