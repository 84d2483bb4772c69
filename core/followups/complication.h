// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_parts.h"
#include "core/followups/follow_up.h"

namespace seraph::followups {

using ComplicationId = Id<struct ComplicationTag>;
using ComplicationStepId = Id<struct ComplicationStepTag>;
using ComplicationNoteId = Id<struct ComplicationNoteTag>;

/// How bad it is, from "will pass by itself" to "a life is at stake"; in a household likewise for what went wrong there.
enum class Grade { Mild, Moderate, Severe, LifeThreatening };
enum class ComplicationState { Open, Closed };
/// How it ended.
enum class ComplicationOutcome { Recovered, Improving, Lasting, Referred, Unfounded };

/// Something went wrong after a service: 并发症 and 不良反应 in medicine, 服务异常 in a household (C-107).
struct Complication {
    ComplicationId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    std::optional<catalogue::ServiceId> service{};
    std::optional<FollowUpId> followUp{}; ///< the contact in which it was found
    QString originKind{}; ///< the record of the service it followed, where that is known
    std::optional<qint64> origin{};
    QString type{}; ///< code of the shipped list of the trade
    Grade grade;
    QString redFlag{}; ///< code of the question whose answer opened it; empty: none
    QString description{};
    LocalDate onsetDay;
    Instant foundAt;
    LocalDate foundDay;
    PersonId foundBy;
    std::optional<PersonId> responsible{}; ///< a physician in medicine
    ComplicationState state;
    std::optional<ComplicationOutcome> outcome{};
    QString outcomeNote{};
    std::optional<PersonId> closedBy{};
    std::optional<Instant> closedAt{};
    std::optional<clients::AlertId> alert{}; ///< what the client's page shows while it is open
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Complication&, const Complication&) = default;
};

/// One step of the checklist, copied from the shipped SOP when the complication was opened or became worse.
struct ComplicationStep {
    ComplicationStepId id;
    storage::Revision revision;
    clients::ClientId client;
    ComplicationId complication;
    int position;
    QString code{};
    QString textZh{};
    QString textEn{};
    bool key; ///< must be done before it can be closed
    std::optional<Instant> dueAt{};
    std::optional<Instant> doneAt{};
    std::optional<PersonId> doneBy{};
    QString note{};
    std::optional<Instant> archivedAt{};

    LocalizedText text() const { return {textZh, textEn}; }
    friend bool operator==(const ComplicationStep&, const ComplicationStep&) = default;
};

/// How it went on. Written once and never changed.
struct ComplicationNote {
    ComplicationNoteId id;
    storage::Revision revision;
    clients::ClientId client;
    ComplicationId complication;
    QString text{};
    Instant at;
    bool keyedLater;
    PersonId by;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const ComplicationNote&, const ComplicationNote&) = default;
};

/// What people enter.
struct ComplicationDetails {
    QString type{};
    Grade grade = Grade::Mild;
    QString description{};
    std::optional<LocalDate> onsetDay{}; ///< nothing: the day it was found
    std::optional<catalogue::ServiceId> service{};
    std::optional<PersonId> responsible{};
};

// The shipped SOP of a trade, from resources/content/complications.

struct ComplicationType {
    QString code{};
    LocalizedText name{};
    friend bool operator==(const ComplicationType&, const ComplicationType&) = default;
};
struct GradeMeaning {
    Grade grade = Grade::Mild;
    LocalizedText name{};
    LocalizedText meaning{};
    friend bool operator==(const GradeMeaning&, const GradeMeaning&) = default;
};
struct ChecklistStep {
    QString code{};
    Grade from = Grade::Mild; ///< asked for from this grade on
    bool key = false;
    int minutes = 0; ///< within so many minutes after it was found; 0: without a clock
    LocalizedText text{};
    QStringList types{}; ///< for these types alone; empty: for all
    friend bool operator==(const ChecklistStep&, const ChecklistStep&) = default;
};
struct ComplicationSop {
    std::vector<ComplicationType> types{};
    std::vector<GradeMeaning> grades{};
    std::vector<ChecklistStep> steps{};
    LocalizedText alert{}; ///< what everybody reads on the client's page while one is open

    /// What has to be done about one of this type and grade, in order.
    std::vector<ChecklistStep> stepsFor(const QString& type, Grade grade) const;
    bool knows(const QString& type) const;
};

/// The type of what a red flag opens until somebody says more.
inline constexpr const char* kUnclearType = "unclear";

Result<ComplicationSop> readComplicationSop(Profile profile);
/// The same for what was tested before it shipped. Read once per trade; thread-safe.
const ComplicationSop& complicationSop(Profile profile);

/// Without stray spaces.
ComplicationDetails tidied(ComplicationDetails details);
/// Invalid: type "required", "unknown"; description "required", "too_long"; onset_day "bad_date", "in_future".
Status checkDetails(const ComplicationDetails& details, const ComplicationSop& sop, LocalDate today);
/// What keeps it from being closed: "complication.no_responsible", "complication.steps_open"; empty: nothing.
QString obstacleToClose(const Complication& complication, const std::vector<ComplicationStep>& steps);

} // namespace seraph::followups

namespace seraph {

template <> struct Codes<followups::Grade> {
    using Grade = followups::Grade;
    static constexpr std::array kAll{std::pair{Grade::Mild, "mild"},
                                     std::pair{Grade::Moderate, "moderate"},
                                     std::pair{Grade::Severe, "severe"},
                                     std::pair{Grade::LifeThreatening, "life_threatening"}};
};
template <> struct Codes<followups::ComplicationState> {
    using State = followups::ComplicationState;
    static constexpr std::array kAll{std::pair{State::Open, "open"}, std::pair{State::Closed, "closed"}};
};
template <> struct Codes<followups::ComplicationOutcome> {
    using Outcome = followups::ComplicationOutcome;
    static constexpr std::array kAll{std::pair{Outcome::Recovered, "recovered"},
                                     std::pair{Outcome::Improving, "improving"},
                                     std::pair{Outcome::Lasting, "lasting"},
                                     std::pair{Outcome::Referred, "referred"},
                                     std::pair{Outcome::Unfounded, "unfounded"}};
};
template <> struct JsonFields<followups::ComplicationType> {
    using T = followups::ComplicationType;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"), jsonField<&T::name>("name")};
};
template <> struct JsonFields<followups::GradeMeaning> {
    using T = followups::GradeMeaning;
    static constexpr std::tuple kAll{jsonField<&T::grade>("grade"),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::meaning>("meaning")};
};
template <> struct JsonFields<followups::ChecklistStep> {
    using T = followups::ChecklistStep;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::from>("from"),
                                     jsonField<&T::key>("key"),
                                     jsonField<&T::minutes>("minutes", InJson::May),
                                     jsonField<&T::text>("text"),
                                     jsonField<&T::types>("types", InJson::May)};
};
template <> struct JsonFields<followups::ComplicationSop> {
    using T = followups::ComplicationSop;
    static constexpr std::tuple kAll{jsonField<&T::types>("types"),
                                     jsonField<&T::grades>("grades"),
                                     jsonField<&T::steps>("steps"),
                                     jsonField<&T::alert>("alert")};
};

} // namespace seraph
