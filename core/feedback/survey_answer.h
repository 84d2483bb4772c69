// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/feedback/survey.h"

namespace seraph::feedback {

using SurveyAnswerId = Id<struct SurveyAnswerTag>;

/// How the answer came in: by the client's own hand, or keyed in from paper or the telephone.
enum class AnswerChannel { Kiosk, Paper, Phone };

/// The four grades of a score from 1 to 10 (优秀、良好、一般、较差; C-129).
enum class QualityGrade { Excellent, Good, Fair, Poor };
QualityGrade gradeOf(int score);

struct GivenAnswer {
    QString code{};
    std::optional<int> value{};
    QString text{};
    friend bool operator==(const GivenAnswer&, const GivenAnswer&) = default;
};

/// One answered survey. What figures are made of stands in columns of its own; Answers holds all of it as it was given.
struct SurveyAnswer {
    SurveyAnswerId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{}; ///< nobody: anonymous
    BranchId branch;
    SurveyId survey;
    SurveyVersionId version;
    std::optional<catalogue::ServiceId> service{};
    std::optional<PersonId> person{}; ///< whom it is about: performer, consultant, worker
    AnswerChannel channel;
    std::vector<GivenAnswer> answers{};
    std::optional<int> csat{};
    std::optional<int> score{};
    std::optional<int> nps{};
    std::optional<int> trust{};
    std::optional<bool> hadToRepeat{};
    std::optional<int> fees{};
    QString comment{};
    Instant answeredAt;
    LocalDate day;
    PersonId takenBy; ///< whose session it was, not whose words
    bool low;         ///< below a mark of the survey
    std::optional<Instant> handledAt{};
    std::optional<PersonId> handledBy{};
    QString handledNote{};
    bool published = false; ///< may stand, without a name, in the review centre's print-out (C-136)
    std::optional<Instant> archivedAt{};

    friend bool operator==(const SurveyAnswer&, const SurveyAnswer&) = default;
};

/// Invalid at the question's code: "required", "out_of_range", "too_long"; at an unknown code "unknown"; at "answers"
/// "required" where nothing at all was answered.
Status checkAnswers(const SurveyContent& content, const std::vector<GivenAnswer>& answers);
/// The same with the columns that figures are made of, and whether somebody has to look into it.
SurveyAnswer withAnswers(SurveyAnswer blank, const SurveyContent& content, std::vector<GivenAnswer> answers);

/// Figures from a handful of answers say little: below this they are shown without a colour.
inline constexpr int kFewAnswers = 30;

/// What the answers of a period say, each with the number of answers it rests on.
struct FeedbackFigures {
    int answers = 0;
    int csatTop = 0; ///< answers of 4 and 5
    int csatCount = 0;
    int promoters = 0;  ///< 9 and 10
    int detractors = 0; ///< 0 to 6
    int npsCount = 0;
    int scoreSum = 0;
    int scoreCount = 0;
    std::array<int, 4> grades{}; ///< in the order of QualityGrade
    int trustSum = 0;
    int trustCount = 0;
    int repeated = 0;
    int repeatCount = 0;
    int feesSum = 0;
    int feesCount = 0;
    int low = 0;
    int lowHandled = 0;

    /// Percent; nothing without an answer.
    std::optional<double> csat() const;
    /// -100 to 100.
    std::optional<double> nps() const;
    std::optional<double> meanScore() const;
    std::optional<double> meanTrust() const;
    std::optional<double> meanFees() const;
    std::optional<double> repeatRate() const;
    friend bool operator==(const FeedbackFigures&, const FeedbackFigures&) = default;
};

} // namespace seraph::feedback

namespace seraph {
template <> struct Codes<feedback::AnswerChannel> {
    using Channel = feedback::AnswerChannel;
    static constexpr std::array kAll{std::pair{Channel::Kiosk, "kiosk"},
                                     std::pair{Channel::Paper, "paper"},
                                     std::pair{Channel::Phone, "phone"}};
};
template <> struct Codes<feedback::QualityGrade> {
    using Grade = feedback::QualityGrade;
    static constexpr std::array kAll{std::pair{Grade::Excellent, "excellent"},
                                     std::pair{Grade::Good, "good"},
                                     std::pair{Grade::Fair, "fair"},
                                     std::pair{Grade::Poor, "poor"}};
};
template <> struct JsonFields<feedback::GivenAnswer> {
    using T = feedback::GivenAnswer;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::value>("value", InJson::May),
                                     jsonField<&T::text>("text", InJson::May)};
};
} // namespace seraph
