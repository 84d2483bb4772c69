// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/follow_up.h"

namespace seraph::followups {

using OutcomeFormId = Id<struct OutcomeFormTag>;

enum class OutcomeState { Due, Filled, Skipped };

/// One measure as it was found. Numbers are plain decimals ("3.5"), the rest "yes" or "no"; empty: not measured.
struct MeasuredValue {
    QString code{};
    QString value{};
    friend bool operator==(const MeasuredValue&, const MeasuredValue&) = default;
};

/// What is measured on one set day after a service, or before it as the baseline (C-86): an objective measure beside what the
/// client says.
struct OutcomeForm {
    OutcomeFormId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    catalogue::ServiceId service;
    catalogue::ServiceVersionId serviceVersion;
    std::optional<consultations::OrderId> order{};
    QString originKind{};
    std::optional<qint64> origin{};
    int day; ///< of the plan; kBaselineDay: before the first session
    LocalDate dueDay;
    OutcomeState state;
    std::vector<MeasuredValue> answers{};
    QString note{};
    std::optional<LocalDate> filledDay{};
    std::optional<Instant> filledAt{};
    std::optional<PersonId> filledBy{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const OutcomeForm&, const OutcomeForm&) = default;
};

inline constexpr int kBaselineDay = -1;
/// The top of every scale that a service may ask for.
inline constexpr int kScaleTop = 10;

/// The days on which something is measured, each once, in order.
std::vector<int> outcomeDays(const std::vector<catalogue::OutcomeMeasure>& measures);
/// What is measured on that day; as baseline everything that can be said before the service: numbers and scales that are
/// not the client's own view of a change.
std::vector<catalogue::OutcomeMeasure> measuresOn(const std::vector<catalogue::OutcomeMeasure>& measures,
                                                  int day);
/// Invalid at the code of the measure: "unknown", "not_a_number", "out_of_scale", "not_yes_or_no"; at "answers" "required"
/// where nothing at all was measured.
Status checkAnswers(const std::vector<catalogue::OutcomeMeasure>& measures,
                    const std::vector<MeasuredValue>& answers);

/// One measure against its baseline.
struct Change {
    QString code;
    QString before; ///< empty: there is no baseline
    QString after;
    std::optional<double> difference; ///< of numbers and scales
};
std::vector<Change> changesAgainst(const std::vector<MeasuredValue>& baseline,
                                   const std::vector<MeasuredValue>& answers);

} // namespace seraph::followups

namespace seraph {
template <> struct Codes<followups::OutcomeState> {
    using State = followups::OutcomeState;
    static constexpr std::array kAll{std::pair{State::Due, "due"},
                                     std::pair{State::Filled, "filled"},
                                     std::pair{State::Skipped, "skipped"}};
};
template <> struct JsonFields<followups::MeasuredValue> {
    using T = followups::MeasuredValue;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"), jsonField<&T::value>("value")};
};
} // namespace seraph
