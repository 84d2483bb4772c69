// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/outcome_form.h"
#include "core/followups/permissions.h"
#include "core/session/command.h"

namespace seraph::followups {

/// What was measured and what the client says. Invalid: what checkAnswers() says; note "too_long". Conflict
/// "outcome.filled".
struct FillOutcome {
    using Output = void;
    static constexpr const char* kName = "FillOutcome";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"outcome.filled"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OutcomeFormId form;
    storage::Revision revision;
    std::vector<MeasuredValue> answers{};
    QString note{};
};
Result<void> handle(const FillOutcome& command, session::WriteContext& context);

/// It cannot be measured. Invalid: reason "required", "too_long". Conflict "outcome.filled".
struct SkipOutcome {
    using Output = void;
    static constexpr const char* kName = "SkipOutcome";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"outcome.skipped"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    OutcomeFormId form;
    storage::Revision revision;
    QString reason;
};
Result<void> handle(const SkipOutcome& command, session::WriteContext& context);

/// A measurement that no plan asked for: before a treatment (the baseline), or in between. The same rules; service
/// "not_on_sale" where no version of it is in force.
struct RecordOutcome {
    using Output = OutcomeFormId;
    static constexpr const char* kName = "RecordOutcome";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"outcome.recorded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    clients::ClientId client;
    BranchId branch;
    catalogue::ServiceId service;
    int day = kBaselineDay;
    std::optional<consultations::OrderId> order{};
    std::vector<MeasuredValue> answers{};
    QString note{};
};
Result<OutcomeFormId> handle(const RecordOutcome& command, session::WriteContext& context);

} // namespace seraph::followups
