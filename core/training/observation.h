// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/training/course.h"

namespace seraph::training {

using ObservationId = Id<struct ObservationTag>;

/// An examiner goes along with a checklist (C-187); a scene is played with roles (C-175); something is shown by hand.
enum class ObservationKind { CheckRide, ScenarioDrill, Practical };

/// One line of the score sheet. A line that must be met fails everything where it is not.
struct SheetLine {
    QString text{};
    int most = 5;
    int points = 0;
    bool must = false; ///< met only with full points
    QString note{};
    friend bool operator==(const SheetLine&, const SheetLine&) = default;
};

/// Who played what.
struct Part {
    QString person{}; ///< id; empty: somebody from outside
    QString name{};
    QString role{};
    friend bool operator==(const Part&, const Part&) = default;
};

/// What an examiner saw and gave for it. Never changed; a mistake is put right by a new one.
struct Observation {
    ObservationId id;
    storage::Revision revision;
    ObservationKind kind;
    PersonId person; ///< who was examined
    PersonId examiner;
    BranchId branch;
    std::optional<catalogue::ServiceId> service{};
    std::optional<CourseId> course{};
    LocalDate day;
    QString title{};
    QString script{}; ///< the scene, where one was played
    std::vector<Part> parts{};
    std::vector<SheetLine> sheet{};
    int percent;
    bool passed;
    QString note{};
    Instant recordedAt;
    std::optional<Instant> archivedAt{};
    friend bool operator==(const Observation&, const Observation&) = default;
};

struct ObservationDetails {
    ObservationKind kind = ObservationKind::CheckRide;
    PersonId person;
    PersonId examiner;
    BranchId branch;
    std::optional<catalogue::ServiceId> service{};
    std::optional<CourseId> course{};
    LocalDate day;
    QString title{};
    QString script{};
    std::vector<Part> parts{};
    std::vector<SheetLine> sheet{};
    QString note{};
};

inline constexpr int kObservationPass = 80;

struct SheetResult {
    int percent = 0;
    bool passed = false;
    friend bool operator==(const SheetResult&, const SheetResult&) = default;
};
/// Percent of the points there are, rounded down; passed from kObservationPass on, where every line that must be is met.
SheetResult resultOf(const std::vector<SheetLine>& sheet);
/// Invalid: title "required", "too_long"; sheet "required", "too_many"; sheet[i].text "required", "too_long";
/// sheet[i].points "out_of_range"; script, note "too_long"; examiner "examines_self"; day "in_future"; parts "required" where
/// a scene was played.
Status checkObservation(const ObservationDetails& details, LocalDate today);

} // namespace seraph::training

namespace seraph {

template <> struct Codes<training::ObservationKind> {
    using Kind = training::ObservationKind;
    static constexpr std::array kAll{std::pair{Kind::CheckRide, "check_ride"},
                                     std::pair{Kind::ScenarioDrill, "scenario_drill"},
                                     std::pair{Kind::Practical, "practical"}};
};
template <> struct JsonFields<training::SheetLine> {
    using T = training::SheetLine;
    static constexpr std::tuple kAll{jsonField<&T::text>("text"),
                                     jsonField<&T::most>("most"),
                                     jsonField<&T::points>("points"),
                                     jsonField<&T::must>("must", InJson::May),
                                     jsonField<&T::note>("note", InJson::May)};
};
template <> struct JsonFields<training::Part> {
    using T = training::Part;
    static constexpr std::tuple kAll{jsonField<&T::person>("person", InJson::May),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::role>("role")};
};

} // namespace seraph
