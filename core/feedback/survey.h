// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/base/profile.h"
#include "core/catalogue/version_state.h"
#include "core/clients/client.h"

namespace seraph::feedback {

using SurveyId = Id<struct SurveyTag>;
using SurveyVersionId = Id<struct SurveyVersionTag>;

/// When it is asked: after a visit, after a plan was explained, in the middle of a placement, at the end of one.
enum class Moment { AfterVisit, AfterPlan, DuringPlacement, AfterPlacement };

/// What an answer counts towards. Each but Other may be asked at most once in a survey.
enum class Measure {
    Csat,    ///< 1 to 5; the top two boxes count (C-133)
    Score,   ///< 1 to 10 with four grades (C-128, C-129)
    Nps,     ///< 0 to 10 (C-134)
    Trust,   ///< 0 to 10 (C-149)
    Repeat,  ///< yes: they had to say the same thing twice
    Time,    ///< 1 to 5; with Quality and Fees the three indicators of C-130
    Quality, ///< 1 to 5
    Fees,    ///< 1 to 5: was it clear what had to be paid
    Comment, ///< in their own words
    Other    ///< 1 to 5
};

struct Question {
    QString code{};
    Measure measure = Measure::Other;
    LocalizedText text{};
    LocalizedText low{};  ///< what the lowest answer means
    LocalizedText high{}; ///< what the highest answer means
    bool required = false;
    friend bool operator==(const Question&, const Question&) = default;
};

/// From which answer on somebody has to look into it; nothing: this measure never calls anybody (C-142).
struct LowMarks {
    std::optional<int> csat{};
    std::optional<int> score{};
    std::optional<int> nps{};
    std::optional<int> trust{};
    friend bool operator==(const LowMarks&, const LowMarks&) = default;
};

/// What a version of a survey says.
struct SurveyContent {
    LocalizedText intro{};
    LocalizedText thanks{};
    std::vector<Question> questions{};
    LowMarks low{};
    LocalizedText lowTask{}; ///< what the manager has to do about a low answer
    friend bool operator==(const SurveyContent&, const SurveyContent&) = default;
};

struct Survey {
    SurveyId id;
    storage::Revision revision;
    QString code; ///< stable, unique
    QString nameZh;
    QString nameEn;
    Moment moment;
    std::optional<Instant> archivedAt;

    LocalizedText name() const { return {nameZh, nameEn}; }
    friend bool operator==(const Survey&, const Survey&) = default;
};

struct SurveyVersion {
    SurveyVersionId id;
    storage::Revision revision;
    SurveyId survey;
    int number;
    catalogue::VersionState state;
    SurveyContent content;
    QString changeNote;
    std::optional<Instant> releasedAt;
    std::optional<PersonId> releasedBy; ///< nobody: it came with the program
    std::optional<Instant> archivedAt;
    friend bool operator==(const SurveyVersion&, const SurveyVersion&) = default;
};

/// The answers that a question takes.
struct AnswerRange {
    int lowest = 1;
    int highest = 5;
    friend bool operator==(const AnswerRange&, const AnswerRange&) = default;
};
/// Of Repeat 0 (no) and 1 (yes); EXPECTS not Comment.
AnswerRange rangeOf(Measure measure);

/// What must hold before a version can be asked. Invalid: questions "required", "too_many"; questions[i].code "required",
/// "twice"; questions[i].text "required", "too_long"; questions[i].measure "twice"; low_task
/// "required" where a low answer calls somebody.
Status checkReleasable(const SurveyContent& content);
/// What even a draft must hold to: texts no longer than a line or a paragraph.
Status checkDraft(const SurveyContent& content);

/// A survey as its file says it.
struct ShippedSurvey {
    QString code{};
    std::vector<Profile> profiles{};
    Moment moment = Moment::AfterVisit;
    LocalizedText name{};
    SurveyContent content{};
};
/// Those of one trade, from resources/content/surveys. Invalid where a file is not in its form.
Result<std::vector<ShippedSurvey>> readShippedSurveys(Profile profile);

} // namespace seraph::feedback

namespace seraph {

template <> struct Codes<feedback::Moment> {
    using Moment = feedback::Moment;
    static constexpr std::array kAll{std::pair{Moment::AfterVisit, "after_visit"},
                                     std::pair{Moment::AfterPlan, "after_plan"},
                                     std::pair{Moment::DuringPlacement, "during_placement"},
                                     std::pair{Moment::AfterPlacement, "after_placement"}};
};
template <> struct Codes<feedback::Measure> {
    using Measure = feedback::Measure;
    static constexpr std::array kAll{std::pair{Measure::Csat, "csat"},
                                     std::pair{Measure::Score, "score"},
                                     std::pair{Measure::Nps, "nps"},
                                     std::pair{Measure::Trust, "trust"},
                                     std::pair{Measure::Repeat, "repeat"},
                                     std::pair{Measure::Time, "time"},
                                     std::pair{Measure::Quality, "quality"},
                                     std::pair{Measure::Fees, "fees"},
                                     std::pair{Measure::Comment, "comment"},
                                     std::pair{Measure::Other, "other"}};
};
template <> struct JsonFields<feedback::Question> {
    using T = feedback::Question;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::measure>("measure"),
                                     jsonField<&T::text>("text"),
                                     jsonField<&T::low>("low", InJson::May),
                                     jsonField<&T::high>("high", InJson::May),
                                     jsonField<&T::required>("required", InJson::May)};
};
template <> struct JsonFields<feedback::LowMarks> {
    using T = feedback::LowMarks;
    static constexpr std::tuple kAll{jsonField<&T::csat>("csat", InJson::May),
                                     jsonField<&T::score>("score", InJson::May),
                                     jsonField<&T::nps>("nps", InJson::May),
                                     jsonField<&T::trust>("trust", InJson::May)};
};
template <> struct JsonFields<feedback::SurveyContent> {
    using T = feedback::SurveyContent;
    static constexpr std::tuple kAll{jsonField<&T::intro>("intro"),
                                     jsonField<&T::thanks>("thanks"),
                                     jsonField<&T::questions>("questions"),
                                     jsonField<&T::low>("low"),
                                     jsonField<&T::lowTask>("low_task")};
};
template <> struct JsonFields<feedback::ShippedSurvey> {
    using T = feedback::ShippedSurvey;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::profiles>("profiles"),
                                     jsonField<&T::moment>("moment"),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::content>("content")};
};

} // namespace seraph
