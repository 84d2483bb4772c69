// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute_permissions.h"
#include "core/complaints/incident_repository.h"
#include "core/session/command.h"
#include "core/session/registry.h"

namespace seraph::complaints {

/// Open ones, and those closed that were found since that day.
struct ListIncidents {
    using Output = std::vector<IncidentRow>;
    static constexpr const char* kName = "ListIncidents";
    static constexpr session::Permission kPermission = kSeeIncidents;
    LocalDate closedSince;
};
Result<std::vector<IncidentRow>> handle(const ListIncidents& query, const session::ReadContext& context);

struct IncidentPage {
    Incident incident;
    std::vector<IncidentStep> steps{};
    std::vector<IncidentNotice> notices{};
    std::vector<AffectedRow> people{};
    QString foundByName{};
    QString responsibleName{};
    QString obstacle{}; ///< what keeps it from being closed
};
struct OpenIncident {
    using Output = IncidentPage;
    static constexpr const char* kName = "OpenIncident";
    static constexpr session::Permission kPermission = kSeeIncidents;
    static constexpr session::Action kAccessAction{"incident.opened"};
    IncidentId incident;
};
/// NotFound "incident.unknown"; Denied "scope.outside".
Result<IncidentPage> handle(const OpenIncident& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenIncident& query, const IncidentPage& answer);

/// "incident.step_due", "incident.notice_due", "incident.unattended".
Status addMissingIncidents(std::vector<session::Missing>& list, const session::ReadContext& context);

} // namespace seraph::complaints
