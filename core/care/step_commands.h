// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/attachments/prepared_file.h"
#include "core/care/permissions.h"
#include "core/care/step.h"
#include "core/session/command.h"

/// Steps of service records and of rounds of the premises: the same ones with another right. Of all: Conflict "care.closed",
/// and "care.not_running" before the record has begun.
namespace seraph::care {

/// A photo, a scan or strokes that prove a step.
struct StepFile {
    attachments::AttachmentDetails details;
    attachments::PreparedFile file;
};

/// A step is done, or what was written about it is put right while the record is open. Invalid: what checkEntry() says;
/// done_at "in_future"; performer, second "left".
struct DoStep {
    using Output = void;
    static constexpr const char* kName = "DoStep";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.step_done"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    StepId step;
    storage::Revision revision;
    StepEntry entry{};
    std::vector<StepFile> files{};
};
Result<void> handle(const DoStep& command, session::WriteContext& context);

/// A step is left out. Invalid: reason "required" unless the standard calls it optional; "too_long".
struct SkipStep {
    using Output = void;
    static constexpr const char* kName = "SkipStep";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.step_skipped"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    StepId step;
    storage::Revision revision;
    QString reason{};
};
Result<void> handle(const SkipStep& command, session::WriteContext& context);

/// One confirmation for all ordinary steps that are still open (C-104). Conflict "care.nothing_open".
struct ConfirmSteps {
    using Output = void;
    static constexpr const char* kName = "ConfirmSteps";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.steps_confirmed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CareRecordId record;
    std::optional<PersonId> performer{}; ///< nothing: the record's
    std::optional<Instant> doneAt{};
};
Result<void> handle(const ConfirmSteps& command, session::WriteContext& context);

/// Something went otherwise. Invalid: what checkDeviation() says; step "other_record".
struct AddDeviation {
    using Output = DeviationId;
    static constexpr const char* kName = "AddDeviation";
    static constexpr session::Permission kPermission = kWorkCare;
    static constexpr session::Action kAction{"care.deviation_added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    CareRecordId record;
    DeviationDetails details{};
};
Result<DeviationId> handle(const AddDeviation& command, session::WriteContext& context);

} // namespace seraph::care
