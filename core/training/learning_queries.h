// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_queries.h"
#include "core/training/exam_queries.h"

namespace seraph::training {

/// A course and where somebody stands with it.
struct CourseStanding {
    CourseRow row; ///< with the version in force
    CourseCell cell{};
};
/// Everything about how one person learns: what they need, what they have, how they drill (C-188).
struct LearningPage {
    Learner learner;
    std::vector<CourseStanding> courses{}; ///< required of them or completed by them
    std::vector<NeedRow> needs{};
    std::vector<CompletionRow> completions{}; ///< latest first
    std::vector<AttemptRow> attempts{};       ///< of the last year, without papers
    std::vector<ObservationRow> observations{};
    std::vector<Question> missed{}; ///< last answered wrongly in a drill
    int streak = 0;
    int drills = 0;               ///< in kBoardDays
    std::vector<CaseRow> cases{}; ///< approved ones of the last year, to read
};
struct MyLearning {
    using Output = LearningPage;
    static constexpr const char* kName = "MyLearning";
    static constexpr session::Permission kPermission = session::kSelf;
};
Result<LearningPage> handle(const MyLearning& query, const session::ReadContext& context);

/// The same of somebody else. Denied "scope.outside".
struct LearningOf {
    using Output = LearningPage;
    static constexpr const char* kName = "LearningOf";
    static constexpr session::Permission kPermission = kView;
    PersonId person;
};
Result<LearningPage> handle(const LearningOf& query, const session::ReadContext& context);

} // namespace seraph::training
