// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/training/permissions.h"
#include "core/training/question.h"

namespace seraph::training {

/// A question of one's own. Invalid: what checkQuestion() says; services, sop "unknown"; code "taken".
struct AddQuestion {
    using Output = QuestionId;
    static constexpr const char* kName = "AddQuestion";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"question.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QuestionDetails details;
    QString code{}; ///< empty: the program gives one
    QuestionOrigin origin = QuestionOrigin::Own;
};
Result<QuestionId> handle(const AddQuestion& command, session::WriteContext& context);

/// Papers that were drawn before keep it as it was. Whoever saves it has seen that it is right under the SOP in force.
struct EditQuestion {
    using Output = void;
    static constexpr const char* kName = "EditQuestion";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"question.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QuestionId question;
    storage::Revision revision;
    QuestionDetails details;
};
Result<void> handle(const EditQuestion& command, session::WriteContext& context);

/// Still right under the SOP's new version. Conflict "question.no_sop" where it is drawn from none.
struct ConfirmQuestion {
    using Output = void;
    static constexpr const char* kName = "ConfirmQuestion";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"question.confirmed"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QuestionId question;
    storage::Revision revision;
};
Result<void> handle(const ConfirmQuestion& command, session::WriteContext& context);

/// Not asked any more.
struct ArchiveQuestion {
    using Output = void;
    static constexpr const char* kName = "ArchiveQuestion";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"question.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QuestionId question;
    storage::Revision revision;
};
Result<void> handle(const ArchiveQuestion& command, session::WriteContext& context);

/// How many courses and questions came in.
struct TakenTraining {
    int courses = 0;
    int questions = 0;
};
/// Brings in what this version of the program ships and the workspace has not seen: by code, put away ones count as seen.
struct TakeShippedTraining {
    using Output = TakenTraining;
    static constexpr const char* kName = "TakeShippedTraining";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"training.shipped_taken"};
    static constexpr session::Undo kUndo = session::Undo::No;
};
Result<TakenTraining> handle(const TakeShippedTraining& command, session::WriteContext& context);

/// The version in force of the SOP of that code; nothing for no code. Invalid: sop "unknown".
Result<std::optional<catalogue::SopVersionId>> sopInForce(const QString& code,
                                                          const session::ReadContext& context);

} // namespace seraph::training
