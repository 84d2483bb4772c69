// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/desk_repository.h"
#include "core/consultations/enquiry_repository.h"
#include "core/consultations/permissions.h"
#include "core/session/registry.h"

namespace seraph::consultations {

/// A plan without a decision, with what its next step still needs and who has to act; nothing: only the client's word.
struct WaitingPlan {
    PlanWorkRow row;
    std::vector<session::Missing> missing;
};
/// Oldest first; of one's own where the right reaches no further.
struct ListWaitingPlans {
    using Output = std::vector<WaitingPlan>;
    static constexpr const char* kName = "ListWaitingPlans";
    static constexpr session::Permission kPermission = kSeeConsultations;
};
Result<std::vector<WaitingPlan>> handle(const ListWaitingPlans& query,
                                        const session::ReadContext& context);

/// Clients who were expected on an earlier day and of whom nobody has said whether they came; earliest first.
struct ListUnresolvedVisits {
    using Output = std::vector<VisitRow>;
    static constexpr const char* kName = "ListUnresolvedVisits";
    static constexpr session::Permission kPermission = kSeeVisits;
};
Result<std::vector<VisitRow>> handle(const ListUnresolvedVisits& query,
                                     const session::ReadContext& context);

/// The talks of one day, latest first.
struct ListConsultations {
    using Output = std::vector<ConsultationRow>;
    static constexpr const char* kName = "ListConsultations";
    static constexpr session::Permission kPermission = kSeeConsultations;
    LocalDate day;
};
Result<std::vector<ConsultationRow>> handle(const ListConsultations& query,
                                            const session::ReadContext& context);

/// What an open consultation still needs before it can end well, who can do it.
struct WhatConsultationNeeds {
    using Output = std::vector<session::Missing>;
    static constexpr const char* kName = "WhatConsultationNeeds";
    static constexpr session::Permission kPermission = kSeeConsultations;
    ConsultationId consultation;
};
Result<std::vector<session::Missing>> handle(const WhatConsultationNeeds& query,
                                             const session::ReadContext& context);

} // namespace seraph::consultations
