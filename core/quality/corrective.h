// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/json_fields.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph::quality {

using CorrectiveId = Id<struct CorrectiveTag>;
using EffectCheckId = Id<struct EffectCheckTag>;

/// From what it was learnt that something has to change (C-225, ISO 9001 10.2).
enum class Origin { Complaint, Incident, Deviation, Complication, Audit, Other };
/// Open, cause found, being done, done and being watched, proved.
enum class CorrectiveState { Open, Analysed, Acting, Checking, Closed };
/// What is counted to see whether it helped: over thirty days, in the branch. ByHand: a figure that somebody takes.
enum class Metric { Complaints, Deviations, Complications, LowAnswers, ByHand };
enum class Verdict { Effective, Partly, Ineffective };

/// One corrective or preventive action: what was wrong, why, what is done about it, and whether that helped.
struct Corrective {
    CorrectiveId id;
    storage::Revision revision;
    QString number{}; ///< CA261006-01
    BranchId branch;
    Origin origin;
    std::optional<qint64> originId{};
    QString title{};
    QString problem{};
    QString reaction{};      ///< what was done at once
    QString causeCategory{}; ///< code of the shipped list
    QStringList whys{};      ///< each answers why the one before; at most five
    QString similar{};       ///< where else it could happen, and what was looked at
    QString action{};
    std::optional<PersonId> owner{};
    std::optional<LocalDate> dueDay{};
    std::optional<Metric> metric{};
    QString metricCode{}; ///< which category is counted; empty: all. By hand: what is measured
    std::optional<qint64> baseline{}; ///< in the thirty days up to
    std::optional<LocalDate> baselineUntil{};
    std::optional<qint64> target{}; ///< at most so many
    CorrectiveState state;
    int round; ///< one more each time a check found that it did not help
    std::optional<LocalDate> doneDay{};
    std::optional<PersonId> doneBy{};
    QString evidence{}; ///< that it was done
    QString closingNote{};
    std::optional<PersonId> closedBy{};
    std::optional<Instant> closedAt{};
    PersonId openedBy;
    Instant openedAt;
    LocalDate openedDay;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Corrective&, const Corrective&) = default;
};

/// A look, thirty or ninety days after it was done, at whether it helped. Never rewritten.
struct EffectCheck {
    EffectCheckId id;
    storage::Revision revision;
    CorrectiveId corrective;
    int round;
    int days; ///< kCheckDays
    LocalDate dueDay;
    std::optional<qint64> value{};
    std::optional<Verdict> verdict{};
    QString evidence{};
    std::optional<PersonId> checkedBy{};
    std::optional<Instant> checkedAt{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const EffectCheck&, const EffectCheck&) = default;
};

inline constexpr std::array kCheckDays{30, 90};
inline constexpr int kWindowDays = 30; ///< over which baseline and checks count

// What people enter, step by step.

struct CorrectiveStart {
    Origin origin = Origin::Other;
    std::optional<qint64> originId{};
    QString title{};
    QString problem{};
    QString reaction{};
};
struct CauseFound {
    QString category{};
    QStringList whys{};
    QString similar{};
};
struct ActionPlan {
    QString action{};
    std::optional<PersonId> owner{};
    std::optional<LocalDate> dueDay{};
    Metric metric = Metric::ByHand;
    QString metricCode{};
    std::optional<qint64> baseline{}; ///< by hand alone; counted otherwise
    std::optional<qint64> target{};
};
struct EffectFound {
    Verdict verdict = Verdict::Effective;
    std::optional<qint64> value{}; ///< by hand alone; counted otherwise
    QString evidence{};
};

/// A category of causes, from resources/content/causes.json: people, method, material, device, surroundings, rule.
struct CauseCategory {
    QString code{};
    LocalizedText name{};
    LocalizedText hint{}; ///< what to ask
    friend bool operator==(const CauseCategory&, const CauseCategory&) = default;
};
const std::vector<CauseCategory>& causeCategories();

CorrectiveStart tidied(CorrectiveStart start);
CauseFound tidied(CauseFound cause);
/// Invalid: title, problem "required", "too_long"; reaction "too_long"; origin "required" where an id was given for Other.
Status checkStart(const CorrectiveStart& start);
/// Invalid: category "required", "unknown"; whys "required", "too_long" (five at most); similar "required" ("none found" is an
/// answer), "too_long". Expects tidied input.
Status checkCause(const CauseFound& cause);
/// Invalid: action "required", "too_long"; owner "required"; due_day "required", "bad_date", "in_past"; metric_code "required"
/// of a figure taken by hand; baseline "required" of one, "negative"; target "negative".
Status checkPlan(const ActionPlan& plan, LocalDate today);
/// Invalid: value "required" of a figure taken by hand, "negative"; evidence "required", "too_long".
Status checkEffect(const EffectFound& effect, Metric metric);

/// What stands against closing it: "corrective.checks_open" (not all looks were taken), "corrective.ineffective" (the last did
/// not find it effective); empty: nothing. Checks are those of its round.
QString obstacleToClose(const Corrective& corrective, const std::vector<EffectCheck>& checks);
/// CA261006-01.
QString correctiveNumber(LocalDate day, qint64 device, int ofTheDay);
QString correctivePrefix(LocalDate day, qint64 device);

} // namespace seraph::quality

namespace seraph {

template <> struct Codes<quality::Origin> {
    using Origin = quality::Origin;
    static constexpr std::array kAll{std::pair{Origin::Complaint, "complaint"},
                                     std::pair{Origin::Incident, "incident"},
                                     std::pair{Origin::Deviation, "deviation"},
                                     std::pair{Origin::Complication, "complication"},
                                     std::pair{Origin::Audit, "audit"},
                                     std::pair{Origin::Other, "other"}};
};
template <> struct Codes<quality::CorrectiveState> {
    using State = quality::CorrectiveState;
    static constexpr std::array kAll{std::pair{State::Open, "open"},
                                     std::pair{State::Analysed, "analysed"},
                                     std::pair{State::Acting, "acting"},
                                     std::pair{State::Checking, "checking"},
                                     std::pair{State::Closed, "closed"}};
};
template <> struct Codes<quality::Metric> {
    using Metric = quality::Metric;
    static constexpr std::array kAll{std::pair{Metric::Complaints, "complaints"},
                                     std::pair{Metric::Deviations, "deviations"},
                                     std::pair{Metric::Complications, "complications"},
                                     std::pair{Metric::LowAnswers, "low_answers"},
                                     std::pair{Metric::ByHand, "by_hand"}};
};
template <> struct Codes<quality::Verdict> {
    using Verdict = quality::Verdict;
    static constexpr std::array kAll{std::pair{Verdict::Effective, "effective"},
                                     std::pair{Verdict::Partly, "partly"},
                                     std::pair{Verdict::Ineffective, "ineffective"}};
};
template <> struct JsonFields<quality::CauseCategory> {
    using T = quality::CauseCategory;
    static constexpr std::tuple kAll{
        jsonField<&T::code>("code"), jsonField<&T::name>("name"), jsonField<&T::hint>("hint")};
};

} // namespace seraph
