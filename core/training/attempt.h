// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course.h"
#include "core/training/question.h"

namespace seraph::training {

using AttemptId = Id<struct AttemptTag>;
using AnswerId = Id<struct AnswerTag>;

/// Taken at the PC by the person; the morning drill; asked and marked by an examiner; written on paper and keyed in.
enum class AttemptKind { Exam, Drill, Oral, Paper };
/// Submitted: something waits for an examiner's mark.
enum class AttemptState { Running, Submitted, Done };

/// An option where the shuffle put it, and where it stands in the question itself.
struct PaperOption {
    QString zh{};
    QString en{};
    bool right = false;
    int place = 0;
    LocalizedText text() const { return {zh, en}; }
    friend bool operator==(const PaperOption&, const PaperOption&) = default;
};

/// A question as this person got it: a copy, so that the result says for ever what was asked.
struct PaperItem {
    QString question{}; ///< its id
    QString code{};
    QuestionKind kind = QuestionKind::Single;
    Area area = Area::Service;
    LocalizedText text{};
    std::vector<PaperOption> options{};
    LocalizedText explain{};
    std::vector<RubricLine> rubric{};
    friend bool operator==(const PaperItem&, const PaperItem&) = default;
};

/// What was answered: the numbers of options as they stood on the paper, in the order chosen, or words.
struct Given {
    std::vector<int> chosen{};
    QString text{};
    friend bool operator==(const Given&, const Given&) = default;
};

/// One sitting: an exam, a drill.
struct Attempt {
    AttemptId id;
    storage::Revision revision;
    AttemptKind kind;
    std::optional<PersonId> person{}; ///< nobody: the team together
    BranchId branch;
    std::optional<CourseId> course{}; ///< of exams
    std::optional<CourseVersionId> courseVersion{};
    std::vector<PaperItem> paper{};
    Instant startedAt;
    LocalDate day;
    std::optional<Instant> deadlineAt{};
    AttemptState state;
    std::optional<int> passPercent{}; ///< of exams
    std::optional<int> percent{};     ///< once everything is marked
    std::optional<bool> passed{};
    std::optional<PersonId> examiner{}; ///< who marked what the program cannot
    std::optional<Instant> finishedAt{};
    QString note{};
    PersonId openedBy;
    std::optional<Instant> archivedAt{};
    friend bool operator==(const Attempt&, const Attempt&) = default;
};

/// What stands at one place of a paper: kept each time something is chosen, so that nothing is lost when the power goes.
struct AttemptAnswer {
    AnswerId id;
    storage::Revision revision;
    AttemptId attempt;
    std::optional<PersonId> person{};
    QuestionId question;
    int position; ///< on the paper, from 0
    Given given{};
    Instant answeredAt;
    std::optional<int> points{}; ///< 0 to kFullPoints; nothing: not marked yet
    std::optional<Instant> archivedAt{};
    friend bool operator==(const AttemptAnswer&, const AttemptAnswer&) = default;
};

/// What every question is worth, so that the result in percent is the mean.
inline constexpr int kFullPoints = 100;
inline constexpr int kDrillQuestions = 5;
inline constexpr std::chrono::minutes kDrillTime{2};
/// How late the last answers may come after the deadline: the clock on the page runs out first.
inline constexpr std::chrono::seconds kGrace{20};

/// Invalid: "chosen" "out_of_range", "twice"; "chosen" "too_many" (Single); "text" "too_long".
Status checkGiven(const PaperItem& item, const Given& given);
/// Nothing where an examiner has to say it. Multiple: right choices less wrong ones, never below nothing. Order: the share
/// that stands in its place. An empty answer is worth nothing.
std::optional<int> pointsOf(const PaperItem& item, const Given& given);
/// The mean, rounded down, so that nobody passes by rounding.
int percentOf(const std::vector<int>& points);
/// Whole points of a rubric as points of the question. @param earned 0 to their sum
int pointsOfRubric(const std::vector<RubricLine>& rubric, int earned);
int rubricSum(const std::vector<RubricLine>& rubric);

} // namespace seraph::training

namespace seraph {

template <> struct Codes<training::AttemptKind> {
    using Kind = training::AttemptKind;
    static constexpr std::array kAll{std::pair{Kind::Exam, "exam"},
                                     std::pair{Kind::Drill, "drill"},
                                     std::pair{Kind::Oral, "oral"},
                                     std::pair{Kind::Paper, "paper"}};
};
template <> struct Codes<training::AttemptState> {
    using State = training::AttemptState;
    static constexpr std::array kAll{std::pair{State::Running, "running"},
                                     std::pair{State::Submitted, "submitted"},
                                     std::pair{State::Done, "done"}};
};
template <> struct JsonFields<training::PaperOption> {
    using T = training::PaperOption;
    static constexpr std::tuple kAll{jsonField<&T::zh>("zh"),
                                     jsonField<&T::en>("en"),
                                     jsonField<&T::right>("right", InJson::May),
                                     jsonField<&T::place>("place")};
};
template <> struct JsonFields<training::PaperItem> {
    using T = training::PaperItem;
    static constexpr std::tuple kAll{jsonField<&T::question>("question"),
                                     jsonField<&T::code>("code"),
                                     jsonField<&T::kind>("kind"),
                                     jsonField<&T::area>("area"),
                                     jsonField<&T::text>("text"),
                                     jsonField<&T::options>("options", InJson::May),
                                     jsonField<&T::explain>("explain", InJson::May),
                                     jsonField<&T::rubric>("rubric", InJson::May)};
};
template <> struct JsonFields<training::Given> {
    using T = training::Given;
    static constexpr std::tuple kAll{jsonField<&T::chosen>("chosen", InJson::May),
                                     jsonField<&T::text>("text", InJson::May)};
};

} // namespace seraph
