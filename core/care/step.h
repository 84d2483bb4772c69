// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"

namespace seraph::care {

enum class StepState { Open, Done, Skipped };

/// One value that was read off an instrument, in the words of whoever read it. Numbers are decimals as typed ("36.5"), so
/// that nothing is rounded; limits may be empty.
struct Reading {
    QString label{};
    QString value{};
    QString unit{};
    QString low{};
    QString high{};
    friend bool operator==(const Reading&, const Reading&) = default;
};
/// A number with a point or a comma; nothing for anything else.
std::optional<double> decimal(const QString& text);
bool isOutOfRange(const Reading& reading);

/// A step of a record or of a round of the premises: copied from the standard when it began, so that later versions do not
/// change what it was (C-103, C-104).
struct CareStep {
    StepId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    std::optional<CareRecordId> record{}; ///< either this
    std::optional<PremisesRunId> run{};   ///< or that
    int position;
    QString code{};
    QString nameZh{};
    QString nameEn{};
    QString detailZh{};
    QString detailEn{};
    QString role{};
    int minutes;
    bool key;
    catalogue::Evidence evidence;
    catalogue::Flexibility flexibility;
    StepState state;
    std::optional<PersonId> performer{};
    std::optional<PersonId> second{}; ///< the other pair of eyes
    std::optional<Instant> startedAt{};
    std::optional<Instant> doneAt{};
    QString text{};
    std::vector<Reading> readings{};
    QString scanned{}; ///< as the scanner gave it
    std::optional<PersonId> recordedBy{};
    std::optional<Instant> recordedAt{};
    bool late = false;

    LocalizedText name() const { return {nameZh, nameEn}; }
    LocalizedText detail() const { return {detailZh, detailEn}; }
    friend bool operator==(const CareStep&, const CareStep&) = default;
};

/// What somebody says about a step that was done.
struct StepEntry {
    std::optional<PersonId> performer{}; ///< nothing: who records it
    std::optional<PersonId> second{};
    std::optional<Instant> startedAt{};
    std::optional<Instant> doneAt{}; ///< nothing: now
    QString text{};
    std::vector<Reading> readings{};
    QString scanned{};
};
CareStep withEntry(CareStep step, const StepEntry& entry);

/// What can prove a step besides its own fields.
struct Proof {
    int files = 0;            ///< photos, scans, strokes attached to it
    bool signedPaper = false; ///< the client's valid consent for this service is on file
};
/// Invalid, for key steps: text, readings, scanned, second, files "required" by what the standard asks for (a second person
/// who is not the first: "same_person"). For all: text "too_long"; readings[i].value "not_a_number"; readings[i].label,
/// .unit "too_long"; done_at "before_start".
Status checkEntry(const CareStep& step, const StepEntry& entry, const Proof& proof);

/// The same steps as a new record or round begins with.
CareStep stepFrom(const catalogue::SopStep& standard, int position, StepId id);

/// Key steps that were done earlier than one that stands before them.
std::vector<StepId> outOfOrder(const std::vector<CareStep>& steps);

/// How a record stands against its standard (C-109).
struct StepTally {
    int all = 0;
    int done = 0;
    int skipped = 0;
    int late = 0;
    int toStandard = 0; ///< done, or left out as the standard allows, without a deviation
    friend bool operator==(const StepTally&, const StepTally&) = default;
};
StepTally tally(const std::vector<CareStep>& steps, const std::vector<Deviation>& deviations);

/// Why a record or round cannot be closed yet, with the step where it is about one.
struct Obstacle {
    QString code; ///< "care.key_step_open", "care.steps_open", "care.range_unexplained"
    std::optional<StepId> step{};
    friend bool operator==(const Obstacle&, const Obstacle&) = default;
};
std::vector<Obstacle> obstaclesToClose(const std::vector<CareStep>& steps,
                                       const std::vector<Deviation>& deviations);

} // namespace seraph::care

namespace seraph {
template <> struct Codes<care::StepState> {
    using State = care::StepState;
    static constexpr std::array kAll{std::pair{State::Open, "open"},
                                     std::pair{State::Done, "done"},
                                     std::pair{State::Skipped, "skipped"}};
};
template <> struct JsonFields<care::Reading> {
    using T = care::Reading;
    static constexpr std::tuple kAll{jsonField<&T::label>("label"),
                                     jsonField<&T::value>("value"),
                                     jsonField<&T::unit>("unit"),
                                     jsonField<&T::low>("low"),
                                     jsonField<&T::high>("high")};
};
} // namespace seraph
