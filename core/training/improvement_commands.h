// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/training/course_repository.h"
#include "core/training/improvement.h"
#include "core/training/permissions.h"

namespace seraph::training {

/// Somebody takes a course because an axis of theirs is weak; they are told why, and what came of it is measured. Invalid:
/// due_day "bad_date", "due_in_past"; area "not_weak" where nothing weak is known of it. Conflict "course.not_in_force",
/// "improvement.running".
struct StartImprovement {
    using Output = ImprovementId;
    static constexpr const char* kName = "StartImprovement";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"improvement.started"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    Area area = Area::Service;
    SignalSource source = SignalSource::Survey;
    CourseId course;
    LocalDate dueDay{};
};
Result<ImprovementId> handle(const StartImprovement& command, session::WriteContext& context);

/// A weak axis that nobody works on yet, with the course that would be for it.
struct WeakRow {
    AxisSignal signal{.person = PersonId(1)};
    QString personName{};
    std::optional<CourseId> course{}; ///< in force, of this area, for the person's roles; nothing: there is none
    LocalizedText courseName{};
};
enum class LoopState { Learning, Waiting, Better, Same, Worse, Silent };
/// A course taken because of one, and what came of it.
struct ImprovementRow {
    Improvement improvement;
    QString personName{};
    LocalizedText courseName{};
    LoopState state = LoopState::Learning;
    std::optional<LocalDate> completedOn{};
};
/// What a course changed, over everybody who took it because of a weak axis (C-191).
struct CourseEffect {
    LocalizedText courseName{};
    int people = 0;
    int before = 0; ///< mean percent
    int after = 0;
};
struct LearningLoop {
    std::vector<WeakRow> weak{}; ///< the weakest first
    std::vector<ImprovementRow> running{};
    std::vector<CourseEffect> effects{};
};
struct OpenLearningLoop {
    using Output = LearningLoop;
    static constexpr const char* kName = "OpenLearningLoop";
    static constexpr session::Permission kPermission = kView;
};
Result<LearningLoop> handle(const OpenLearningLoop& query, const session::ReadContext& context);

/// A few points up or down are chance.
inline constexpr int kNoticeable = 3;
LoopState stateOf(const Improvement& improvement, const std::optional<LocalDate>& completedOn);

/// Measures what can be measured, and writes down what the ended months say about people. For tidying up.
Status catchUpLoop(session::WriteContext& context);

} // namespace seraph::training
