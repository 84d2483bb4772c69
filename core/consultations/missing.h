// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent_need_queries.h"
#include "core/consultations/enquiry.h"
#include "core/session/registry.h"

namespace seraph::consultations {

/// For Today: enquiries that wait too long, visits nobody resolved, one's open plans, papers that did not come back.
Result<std::vector<session::Missing>> missingFromConsultations(const session::ReadContext& context);

std::vector<session::Missing> missingForEnquiry(const Enquiry& enquiry);
/// What stands between a plan and its next step.
Result<std::vector<session::Missing>> missingForPlan(const Plan& plan,
                                                     const session::ReadContext& context);
std::vector<session::Missing> missingForConsents(clients::ClientId client,
                                                 const std::vector<ConsentNeed>& needs);

} // namespace seraph::consultations
