// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute_permissions.h"
#include "core/complaints/incident.h"
#include "core/session/command.h"

namespace seraph::complaints {

/// Something happened. Its checklist and its notices run from now. Invalid: what checkIncident() says; responsible "left".
struct ReportIncident {
    using Output = IncidentId;
    static constexpr const char* kName = "ReportIncident";
    static constexpr session::Permission kPermission = kReportIncidents;
    static constexpr session::Action kAction{"incident.reported"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    IncidentDetails details{};
};
Result<IncidentId> handle(const ReportIncident& command, session::WriteContext& context);

/// What is known of it by now. A higher level brings more steps and notices and takes none away; the kind stays. The same
/// rules. Conflict "incident.closed".
struct EditIncident {
    using Output = void;
    static constexpr const char* kName = "EditIncident";
    static constexpr session::Permission kPermission = kWorkIncidents;
    static constexpr session::Action kAction{"incident.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    IncidentId incident;
    storage::Revision revision;
    IncidentDetails details{};
};
Result<void> handle(const EditIncident& command, session::WriteContext& context);

/// Done already: it stays as it is. The last key step contains the incident. Invalid: note "too_long". Conflict
/// "incident.closed".
struct TickIncidentStep {
    using Output = void;
    static constexpr const char* kName = "TickIncidentStep";
    static constexpr session::Permission kPermission = kWorkIncidents;
    static constexpr session::Action kAction{"incident.step_done"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    IncidentStepId step;
    QString note{};
};
Result<void> handle(const TickIncidentStep& command, session::WriteContext& context);

/// Whom it concerns: from the journal of the time of the incident (privacy, safety), from the bookings after it (device,
/// interruption). Who is known already stays. Answers how many came. Invalid: began_at "required" of the journal. Conflict
/// "incident.closed".
struct FindAffected {
    using Output = int;
    static constexpr const char* kName = "FindAffected";
    static constexpr session::Permission kPermission = kWorkIncidents;
    static constexpr session::Action kAction{"incident.scope_found"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    IncidentId incident;
};
Result<int> handle(const FindAffected& command, session::WriteContext& context);

/// Somebody whom no search found. Known already: nothing happens. Conflict "incident.closed".
struct AddAffected {
    using Output = void;
    static constexpr const char* kName = "AddAffected";
    static constexpr session::Permission kPermission = kWorkIncidents;
    static constexpr session::Action kAction{"incident.person_added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    IncidentId incident;
    clients::ClientId client;
};
Result<void> handle(const AddAffected& command, session::WriteContext& context);

/// Somebody affected was told. Invalid: told_how "required", "too_long".
struct NoteTold {
    using Output = void;
    static constexpr const char* kName = "NoteTold";
    static constexpr session::Permission kPermission = kWorkIncidents;
    static constexpr session::Action kAction{"incident.person_told"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    IncidentPersonId person;
    storage::Revision revision;
    QString how{};
};
Result<void> handle(const NoteTold& command, session::WriteContext& context);

/// A notice went out, word for word. Invalid: text "required", "too_long", "still_open" (a bracket of the template is left);
/// reference "too_long". Conflict "incident.notice_settled".
struct SendNotice {
    using Output = void;
    static constexpr const char* kName = "SendNotice";
    static constexpr session::Permission kPermission = kWorkIncidents;
    static constexpr session::Action kAction{"incident.notice_sent"};
    static constexpr session::Undo kUndo = session::Undo::No;
    IncidentNoticeId notice;
    storage::Revision revision;
    QString text{};
    QString reference{};
};
Result<void> handle(const SendNotice& command, session::WriteContext& context);

/// A notice is not needed: the law lets individuals go untold where harm was averted. Invalid: waive_reason "required",
/// "too_long". Conflict "incident.notice_settled".
struct WaiveNotice {
    using Output = void;
    static constexpr const char* kName = "WaiveNotice";
    static constexpr session::Permission kPermission = kCloseIncidents;
    static constexpr session::Action kAction{"incident.notice_waived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    IncidentNoticeId notice;
    storage::Revision revision;
    QString reason{};
};
Result<void> handle(const WaiveNotice& command, session::WriteContext& context);

/// It is over. Invalid: cause, measures "required", "too_long". Conflict "incident.closed", and what obstacleToClose() says.
struct CloseIncident {
    using Output = void;
    static constexpr const char* kName = "CloseIncident";
    static constexpr session::Permission kPermission = kCloseIncidents;
    static constexpr session::Action kAction{"incident.ended"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    IncidentId incident;
    storage::Revision revision;
    QString cause{};
    QString measures{};
};
Result<void> handle(const CloseIncident& command, session::WriteContext& context);

} // namespace seraph::complaints
