// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/permissions.h"
#include "core/feedback/survey_answer.h"
#include "core/session/command.h"

namespace seraph::feedback {

/// A client answered, at the kiosk or on paper. A low answer gives a manager of the branch a task. Invalid: what
/// checkAnswers() says; answered_at "in_future". Conflict "survey.not_in_force".
struct AnswerSurvey {
    using Output = SurveyAnswerId;
    static constexpr const char* kName = "AnswerSurvey";
    static constexpr session::Permission kPermission = kCollect;
    static constexpr session::Action kAction{"survey.answered"};
    static constexpr session::Undo kUndo = session::Undo::No;
    SurveyVersionId version;
    BranchId branch;
    std::optional<clients::ClientId> client{}; ///< nobody: anonymous
    std::optional<catalogue::ServiceId> service{};
    std::optional<PersonId> person{}; ///< whom it is about
    AnswerChannel channel = AnswerChannel::Kiosk;
    std::vector<GivenAnswer> answers{};
    std::optional<Instant> answeredAt{}; ///< nothing: now
};
Result<SurveyAnswerId> handle(const AnswerSurvey& command, session::WriteContext& context);

/// Somebody talked to the client about a low answer, or looked into an anonymous one. Invalid: note "required", "too_long".
/// Conflict "feedback.not_low", "feedback.handled".
struct HandleLowAnswer {
    using Output = void;
    static constexpr const char* kName = "HandleLowAnswer";
    static constexpr session::Permission kPermission = kHandle;
    static constexpr session::Action kAction{"survey.low_handled"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SurveyAnswerId answer;
    storage::Revision revision;
    QString note;
};
Result<void> handle(const HandleLowAnswer& command, session::WriteContext& context);

enum class Publication { Internal, Published };
/// Whether the comment may stand, without a name, where others read it (C-136). Conflict "feedback.no_comment".
struct PublishAnswer {
    using Output = void;
    static constexpr const char* kName = "PublishAnswer";
    static constexpr session::Permission kPermission = kHandle;
    static constexpr session::Action kAction{"survey.published"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SurveyAnswerId answer;
    storage::Revision revision;
    Publication publication = Publication::Published;
};
Result<void> handle(const PublishAnswer& command, session::WriteContext& context);

} // namespace seraph::feedback
