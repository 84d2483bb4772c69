// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/json_fields.h"
#include "core/base/profile.h"
#include "core/catalogue/sop.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"
#include "core/training/training_area.h"

namespace seraph::training {

using QuestionId = Id<struct QuestionTag>;

/// One right answer; several; a row to be put in order; words of one's own; a transcript or recording to judge.
enum class QuestionKind { Single, Multiple, Order, Text, Scenario };
/// Where it came from.
enum class QuestionOrigin { Shipped, Own, Imported, Case };

struct QuestionOption {
    QString zh{};
    QString en{};
    bool right = false; ///< meaningless where the options are to be put in order
    LocalizedText text() const { return {zh, en}; }
    friend bool operator==(const QuestionOption&, const QuestionOption&) = default;
};

/// What an examiner looks for, and what it is worth.
struct RubricLine {
    QString zh{};
    QString en{};
    int points = 1;
    LocalizedText text() const { return {zh, en}; }
    friend bool operator==(const RubricLine&, const RubricLine&) = default;
};

struct QuestionContent {
    LocalizedText text{};
    std::vector<QuestionOption> options{}; ///< of Order in the right order
    LocalizedText explain{};
    std::vector<RubricLine> rubric{}; ///< of Text and Scenario
    friend bool operator==(const QuestionContent&, const QuestionContent&) = default;
};

/// One question of the bank (C-173, C-176). Papers keep their own copy, so changing one changes no result.
struct Question {
    QuestionId id;
    storage::Revision revision;
    QString code; ///< stable, unique
    QuestionKind kind;
    Area area;
    QStringList services{}; ///< service codes; none: about no service in particular
    QString sop{};          ///< code of the SOP that it is drawn from
    std::optional<catalogue::SopVersionId> sopVersion{}; ///< under which somebody last saw that it is right
    QuestionContent content{};
    QuestionOrigin origin;
    std::optional<PersonId> addedBy{}; ///< nobody: it came with the program
    Instant addedAt;
    std::optional<Instant> archivedAt{};
    friend bool operator==(const Question&, const Question&) = default;
};

/// What people enter about one.
struct QuestionDetails {
    QuestionKind kind = QuestionKind::Single;
    Area area = Area::Service;
    QStringList services{};
    QString sop{};
    QuestionContent content{};
};

/// Whether the program itself can say what is right.
bool isMarkedByProgram(QuestionKind kind);
/// How many scenarios the bank is to have (C-173).
inline constexpr int kScenarioGoal = 200;

/// Invalid: text "required", "too_long"; options "required" (fewer than two), "too_many"; options[i] "required",
/// "too_long", "same_words"; right "one_right" (Single), "required" (Multiple); rubric "required" (Text, Scenario);
/// rubric[i] "required"; rubric[i].points "out_of_range"; explain "too_long".
Status checkQuestion(const QuestionDetails& details);

/// A question as its file says it.
struct ShippedQuestion {
    QString code{};
    QuestionKind kind = QuestionKind::Single;
    Area area = Area::Service;
    QStringList services{};
    QString sop{};
    LocalizedText text{};
    std::vector<QuestionOption> options{};
    LocalizedText explain{};
    std::vector<RubricLine> rubric{};

    QuestionDetails details() const
    {
        return {kind, area, services, sop, {text, options, explain, rubric}};
    }
};
/// Those of one trade, from resources/content/training/questions_<profile>.json. Invalid where the file is not in its form.
Result<std::vector<ShippedQuestion>> readShippedQuestions(Profile profile);

} // namespace seraph::training

namespace seraph {

template <> struct Codes<training::QuestionKind> {
    using Kind = training::QuestionKind;
    static constexpr std::array kAll{std::pair{Kind::Single, "single"},
                                     std::pair{Kind::Multiple, "multiple"},
                                     std::pair{Kind::Order, "order"},
                                     std::pair{Kind::Text, "text"},
                                     std::pair{Kind::Scenario, "scenario"}};
};
template <> struct Codes<training::QuestionOrigin> {
    using Origin = training::QuestionOrigin;
    static constexpr std::array kAll{std::pair{Origin::Shipped, "shipped"},
                                     std::pair{Origin::Own, "own"},
                                     std::pair{Origin::Imported, "imported"},
                                     std::pair{Origin::Case, "case"}};
};
template <> struct JsonFields<training::QuestionOption> {
    using T = training::QuestionOption;
    static constexpr std::tuple kAll{
        jsonField<&T::zh>("zh"), jsonField<&T::en>("en"), jsonField<&T::right>("right", InJson::May)};
};
template <> struct JsonFields<training::RubricLine> {
    using T = training::RubricLine;
    static constexpr std::tuple kAll{
        jsonField<&T::zh>("zh"), jsonField<&T::en>("en"), jsonField<&T::points>("points")};
};
template <> struct JsonFields<training::QuestionContent> {
    using T = training::QuestionContent;
    static constexpr std::tuple kAll{jsonField<&T::text>("text"),
                                     jsonField<&T::options>("options", InJson::May),
                                     jsonField<&T::explain>("explain", InJson::May),
                                     jsonField<&T::rubric>("rubric", InJson::May)};
};
template <> struct JsonFields<training::ShippedQuestion> {
    using T = training::ShippedQuestion;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::kind>("kind"),
                                     jsonField<&T::area>("area"),
                                     jsonField<&T::services>("services"),
                                     jsonField<&T::sop>("sop", InJson::May),
                                     jsonField<&T::text>("text"),
                                     jsonField<&T::options>("options", InJson::May),
                                     jsonField<&T::explain>("explain", InJson::May),
                                     jsonField<&T::rubric>("rubric", InJson::May)};
};

} // namespace seraph
