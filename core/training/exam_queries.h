// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/training/course_repository.h"
#include "core/training/exam_repository.h"
#include "core/training/paper.h"
#include "core/training/permissions.h"

namespace seraph::training {

/// A question of the bank, with what answers say about it.
struct QuestionRow {
    Question question;
    ItemFigures figures{};
    bool stale = false; ///< its SOP has a newer version than the one under which it was last seen to be right
};
struct QuestionBank {
    std::vector<QuestionRow> rows{};
    int scenarios = 0; ///< towards kScenarioGoal
};
struct OpenQuestionBank {
    using Output = QuestionBank;
    static constexpr const char* kName = "OpenQuestionBank";
    static constexpr session::Permission kPermission = kView;
};
Result<QuestionBank> handle(const OpenQuestionBank& query, const session::ReadContext& context);

/// A sitting while it runs: nothing in it says what is right.
struct RunningPaper {
    AttemptId attempt;
    AttemptKind kind = AttemptKind::Exam;
    LocalizedText courseName{}; ///< empty: a drill
    std::vector<AskedItem> items{};
    std::vector<Given> given{}; ///< what stands at each place so far
    Instant startedAt{};
    std::optional<Instant> deadlineAt{};
};
/// One's own, or a drill that one opened for others. Denied "training.not_yours". Conflict "exam.over".
struct OpenRunningPaper {
    using Output = RunningPaper;
    static constexpr const char* kName = "OpenRunningPaper";
    static constexpr session::Permission kPermission = session::kSelf;
    AttemptId attempt;
};
Result<RunningPaper> handle(const OpenRunningPaper& query, const session::ReadContext& context);

/// A paper on which an examiner writes: with everything that is right. Denied "scope.outside".
struct ResultPage {
    AttemptRow row;
    std::vector<AttemptAnswer> answers{}; ///< by position; fewer than questions while it runs
    bool showsKey = true;                 ///< whether the paper says what is right
};
/// What came of it. One's own exam without the key, so that it can be taken again; drills with it, so that one learns. Denied
/// "training.not_yours".
struct OpenResult {
    using Output = ResultPage;
    static constexpr const char* kName = "OpenResult";
    static constexpr session::Permission kPermission = session::kSelf;
    AttemptId attempt;
};
Result<ResultPage> handle(const OpenResult& query, const session::ReadContext& context);

/// Exams and drills of a period, latest first.
struct ListAttempts {
    using Output = std::vector<AttemptRow>;
    static constexpr const char* kName = "ListAttempts";
    static constexpr session::Permission kPermission = kView;
    AttemptFilter filter;
};
Result<std::vector<AttemptRow>> handle(const ListAttempts& query, const session::ReadContext& context);

/// How one person of a branch drills.
struct DrillRow {
    PersonId person;
    QString name{};
    int drills = 0;
    std::optional<int> percent{}; ///< mean
    int streak = 0;
    bool today = false;
};
struct DrillBoard {
    std::vector<DrillRow> people{}; ///< longest streak first
    std::vector<Question> missed{}; ///< what somebody last answered wrongly
    QStringList services{};         ///< codes of today's
    int teamDrills = 0;             ///< of the team together, in kBoardDays
};
inline constexpr int kBoardDays = 30;
/// Denied "scope.outside".
struct OpenDrillBoard {
    using Output = DrillBoard;
    static constexpr const char* kName = "OpenDrillBoard";
    static constexpr session::Permission kPermission = kView;
    BranchId branch;
};
Result<DrillBoard> handle(const OpenDrillBoard& query, const session::ReadContext& context);

/// Five questions as they would be asked today, for the team's messenger group; nothing is kept of them.
struct DrawDrill {
    using Output = std::vector<PaperItem>;
    static constexpr const char* kName = "DrawDrill";
    static constexpr session::Permission kPermission = kTeach;
    BranchId branch;
};
Result<std::vector<PaperItem>> handle(const DrawDrill& query, const session::ReadContext& context);

/// Check-rides and scenes of a period, latest first.
struct ListObservations {
    using Output = std::vector<ObservationRow>;
    static constexpr const char* kName = "ListObservations";
    static constexpr session::Permission kPermission = kView;
    LocalDate from;
    LocalDate until;
};
Result<std::vector<ObservationRow>> handle(const ListObservations& query,
                                           const session::ReadContext& context);

/// Cases, those that wait for a decision first.
struct ListTrainingCases {
    using Output = std::vector<CaseRow>;
    static constexpr const char* kName = "ListTrainingCases";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<CaseRow>> handle(const ListTrainingCases& query, const session::ReadContext& context);

} // namespace seraph::training
