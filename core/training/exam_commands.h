// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/training/attempt.h"
#include "core/training/permissions.h"

/// Exams and drills. Whatever is answered is kept at once: a PC that stops in the middle of an exam loses nothing.
namespace seraph::training {

/// Begins one's own exam, or goes on with the one that runs. Conflict "course.not_in_force", "course.no_exam",
/// "exam.no_questions", "exam.no_attempts_left".
struct StartExam {
    using Output = AttemptId;
    static constexpr const char* kName = "StartExam";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"exam.started"};
    static constexpr session::Undo kUndo = session::Undo::No;
    CourseId course;
    BranchId branch;
};
Result<AttemptId> handle(const StartExam& command, session::WriteContext& context);

/// For people without an account: an oral exam, or one on paper. Denied "exam.not_yourself". Invalid: person "left"; kind
/// "value" for one that is taken at the PC. Conflict as StartExam.
struct OpenExamFor {
    using Output = AttemptId;
    static constexpr const char* kName = "OpenExamFor";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"exam.opened"};
    static constexpr session::Undo kUndo = session::Undo::No;
    AttemptKind kind = AttemptKind::Oral;
    PersonId person;
    CourseId course;
    BranchId branch;
};
Result<AttemptId> handle(const OpenExamFor& command, session::WriteContext& context);

/// The morning's five questions, for oneself. Conflict "exam.no_questions".
struct StartDrill {
    using Output = AttemptId;
    static constexpr const char* kName = "StartDrill";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"drill.started"};
    static constexpr session::Undo kUndo = session::Undo::No;
    BranchId branch;
};
Result<AttemptId> handle(const StartDrill& command, session::WriteContext& context);

/// The same for the team together, or for somebody without an account. Invalid: person "left".
struct StartTeamDrill {
    using Output = AttemptId;
    static constexpr const char* kName = "StartTeamDrill";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"drill.team_started"};
    static constexpr session::Undo kUndo = session::Undo::No;
    BranchId branch;
    std::optional<PersonId> person{}; ///< nobody: the team
};
Result<AttemptId> handle(const StartTeamDrill& command, session::WriteContext& context);

/// What stands at one place of the paper now. Denied "training.not_yours". Invalid: position "out_of_range"; what
/// checkGiven() says. Conflict "exam.over", "exam.time_over"; "exam.not_at_pc" for an oral exam or one on paper.
struct SaveAnswer {
    using Output = void;
    static constexpr const char* kName = "SaveAnswer";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"exam.answered"};
    static constexpr session::Undo kUndo = session::Undo::No;
    AttemptId attempt;
    int position = 0;
    Given given{};
};
Result<void> handle(const SaveAnswer& command, session::WriteContext& context);

/// Hands in; what the program can mark is marked. Whoever passes has completed the course. Denied "training.not_yours".
/// Conflict "exam.over", "exam.not_at_pc".
struct HandIn {
    using Output = AttemptState;
    static constexpr const char* kName = "HandIn";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"exam.handed_in"};
    static constexpr session::Undo kUndo = session::Undo::No;
    AttemptId attempt;
};
Result<AttemptState> handle(const HandIn& command, session::WriteContext& context);

/// What was said or written at one place of an oral exam or one on paper.
struct KeyedAnswer {
    Given given{};
    std::optional<int> points{}; ///< 0 to kFullPoints, by the examiner; needed where the program cannot mark it
};
/// An oral exam or one on paper, in one go: the examiner keys every answer and it is done. Denied "exam.not_yourself".
/// Invalid: answers "required" unless there is one for each question; answers[i] as checkGiven(), "out_of_range",
/// "required"; note "too_long". Conflict "exam.over", "exam.at_pc".
struct KeyInExam {
    using Output = void;
    static constexpr const char* kName = "KeyInExam";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"exam.keyed_in"};
    static constexpr session::Undo kUndo = session::Undo::No;
    AttemptId attempt;
    std::vector<KeyedAnswer> answers{};
    QString note{};
};
Result<void> handle(const KeyInExam& command, session::WriteContext& context);

/// An examiner's mark for words or a scenario. The last one gives the result. Denied "exam.not_yourself". Invalid: points,
/// position "out_of_range". Conflict "exam.not_handed_in"; "exam.marked" where the program marked it.
struct MarkAnswer {
    using Output = AttemptState;
    static constexpr const char* kName = "MarkAnswer";
    static constexpr session::Permission kPermission = kTeach;
    static constexpr session::Action kAction{"exam.marked"};
    static constexpr session::Undo kUndo = session::Undo::No;
    AttemptId attempt;
    int position = 0;
    int points = 0; ///< 0 to kFullPoints
};
Result<AttemptState> handle(const MarkAnswer& command, session::WriteContext& context);

} // namespace seraph::training
