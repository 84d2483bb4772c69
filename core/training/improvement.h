// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/need.h"

/// From a weak axis through a course to what it changed: what clients, examiners and answers say about somebody by area
/// proposes a course, and thirty days after the course the same is asked again (C-184, C-186, C-191).
namespace seraph::training {

using ImprovementId = Id<struct ImprovementTag>;

/// Who says so: clients in surveys, examiners on check-rides and in scenes, one's own answers in exams and drills.
enum class SignalSource { Survey, CheckRide, Answers };

/// What is said about somebody in one area: the mean in percent of what could be had.
struct AxisSignal {
    PersonId person;
    Area area = Area::Service;
    SignalSource source = SignalSource::Survey;
    int percent = 0;
    int samples = 0;

    friend bool operator==(const AxisSignal&, const AxisSignal&) = default;
};

/// Over so many days before today signals are looked at, and so many after a course.
inline constexpr int kSignalDays = 90;
inline constexpr int kMeasureDays = 30;
/// How long after that a measurement may still gather answers where there were none.
inline constexpr int kMeasurePatience = 60;

/// Below this it is weak, and resting on fewer it says nothing.
struct WeakMark {
    int percent;
    int samples;
};
WeakMark weakMarkOf(SignalSource source);
bool isWeak(const AxisSignal& signal);
/// The weak ones, the weakest first.
std::vector<AxisSignal> weakOnes(std::vector<AxisSignal> signals);

/// A course that somebody takes because an axis is weak, with what was said before and after it.
struct Improvement {
    ImprovementId id;
    storage::Revision revision;
    PersonId person;
    Area area;
    SignalSource source;
    CourseId course;
    int before; ///< percent
    int beforeSamples;
    LocalDate startedOn;
    PersonId startedBy;
    std::optional<LocalDate> measuredOn{};
    std::optional<int> after{}; ///< percent; nothing where nobody said anything
    std::optional<int> afterSamples{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Improvement&, const Improvement&) = default;
};

/// When the measurement of a course that was completed on that day is due, and its days.
struct MeasureWindow {
    LocalDate from;
    LocalDate until;
};
MeasureWindow measureWindow(LocalDate completedOn);
/// Whether it can be measured today: the window is over, and somebody said something or the patience is.
bool isMeasurable(LocalDate completedOn, int samples, LocalDate today);

} // namespace seraph::training

namespace seraph {
template <> struct Codes<training::SignalSource> {
    using Source = training::SignalSource;
    static constexpr std::array kAll{std::pair{Source::Survey, "survey"},
                                     std::pair{Source::CheckRide, "check_ride"},
                                     std::pair{Source::Answers, "answers"}};
};
} // namespace seraph
