// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/corrective.h"
#include "core/quality/permissions.h"
#include "core/session/command.h"

namespace seraph::quality {

/// Something has to change. Invalid: what checkStart() says. NotFound "<origin>.unknown".
struct OpenCorrective {
    using Output = CorrectiveId;
    static constexpr const char* kName = "OpenCorrective";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"corrective.begun"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    BranchId branch;
    CorrectiveStart start{};
};
Result<CorrectiveId> handle(const OpenCorrective& command, session::WriteContext& context);

/// Why it happened; may be said again until the action is planned. Invalid: what checkCause() says. Conflict
/// "corrective.wrong_state".
struct FindCause {
    using Output = void;
    static constexpr const char* kName = "FindCause";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"corrective.analysed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CorrectiveId corrective;
    storage::Revision revision;
    CauseFound cause{};
};
Result<void> handle(const FindCause& command, session::WriteContext& context);

/// What is done about it, by whom, until when, and by which figure it will be judged: that figure is taken now and kept as the
/// baseline. Invalid: what checkPlan() says; owner "left". Conflict "corrective.wrong_state".
struct PlanAction {
    using Output = void;
    static constexpr const char* kName = "PlanAction";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"corrective.planned"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CorrectiveId corrective;
    storage::Revision revision;
    ActionPlan plan{};
};
Result<void> handle(const PlanAction& command, session::WriteContext& context);

/// It is done; two looks at it are owed, thirty and ninety days from today. Invalid: evidence "required", "too_long". Conflict
/// "corrective.wrong_state".
struct ReportDone {
    using Output = void;
    static constexpr const char* kName = "ReportDone";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"corrective.done"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CorrectiveId corrective;
    storage::Revision revision;
    QString evidence{};
};
Result<void> handle(const ReportDone& command, session::WriteContext& context);

/// Whether it helped, against the baseline. Ineffective: it goes back to the search for the cause, in a new round. By somebody
/// else than who did it. Invalid: what checkEffect() says. Denied "corrective.own". Conflict "corrective.wrong_state",
/// "corrective.too_early", "corrective.checked".
struct CheckEffect {
    using Output = void;
    static constexpr const char* kName = "CheckEffect";
    static constexpr session::Permission kPermission = kVerify;
    static constexpr session::Action kAction{"corrective.checked"};
    static constexpr session::Undo kUndo = session::Undo::No;
    EffectCheckId check;
    storage::Revision revision;
    EffectFound found{};
};
Result<void> handle(const CheckEffect& command, session::WriteContext& context);

/// Proved. By somebody else than who opened, owned or did it. Invalid: closing_note "required", "too_long". Denied
/// "corrective.own". Conflict: what obstacleToClose() says.
struct CloseCorrective {
    using Output = void;
    static constexpr const char* kName = "CloseCorrective";
    static constexpr session::Permission kPermission = kVerify;
    static constexpr session::Action kAction{"corrective.closed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CorrectiveId corrective;
    storage::Revision revision;
    QString note{};
};
Result<void> handle(const CloseCorrective& command, session::WriteContext& context);

} // namespace seraph::quality
