// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint.h"
#include "core/complaints/permissions.h"
#include "core/session/command.h"
#include "core/training/training_case.h"

namespace seraph::complaints {

/// A closed case becomes one to learn from: what they said, what was found and done, without anybody's name. It waits in the
/// training for somebody who sees that nobody can be recognised. Conflict "complaint.not_closed", "training_case.proposed".
struct TeachFromCase {
    using Output = training::TrainingCaseId;
    static constexpr const char* kName = "TeachFromCase";
    static constexpr session::Permission kPermission = kWork;
    static constexpr session::Action kAction{"complaint.taught"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ComplaintId complaint;
    Language language = Language::Chinese;
};
Result<training::TrainingCaseId> handle(const TeachFromCase& command, session::WriteContext& context);

/// The training case that was made of this one.
struct LessonOfCase {
    using Output = std::optional<training::TrainingCase>;
    static constexpr const char* kName = "LessonOfCase";
    static constexpr session::Permission kPermission = kView;
    ComplaintId complaint;
};
Result<std::optional<training::TrainingCase>> handle(const LessonOfCase& query,
                                                     const session::ReadContext& context);

} // namespace seraph::complaints
