// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/lesson.h"

namespace seraph::training {

using NeedId = Id<struct NeedTag>;
using CampaignId = Id<struct CampaignTag>;

/// Everybody of some roles takes a course again by a day (C-172, C-190).
struct Campaign {
    CampaignId id;
    storage::Revision revision;
    QString name{};
    CourseId course;
    QStringList roles{}; ///< none: everybody of whom the course is required
    LocalDate dueDay;
    PersonId startedBy;
    Instant startedAt;
    std::optional<Instant> endedAt{};
    std::optional<Instant> archivedAt{};
    friend bool operator==(const Campaign&, const Campaign&) = default;
};

struct CampaignDetails {
    QString name{};
    CourseId course;
    QStringList roles{};
    LocalDate dueDay;
};
/// Invalid: name "required", "too_long"; due_day "bad_date", "due_in_past".
Status checkCampaign(const CampaignDetails& details, LocalDate today);

/// Why somebody has to learn something again, or anew.
enum class NeedCause { Sop, Consent, Course, Campaign, WeakAxis };
enum class NeedState { Open, Met, Waived };

/// Somebody has to learn something by a day: take a course again, or, where no course covers it, read what changed and
/// say so.
struct Need {
    NeedId id;
    storage::Revision revision;
    PersonId person;
    std::optional<CourseId> course{}; ///< nothing: reading and confirming is enough
    NeedCause cause;
    qint64 causeId; ///< SOP version, document version, course version, campaign, improvement
    LocalizedText what() const { return {whatZh, whatEn}; }
    QString whatZh{}; ///< what changed, in words that stay
    QString whatEn{};
    Instant openedAt;
    LocalDate dueDay;
    NeedState state;
    std::optional<Instant> closedAt{};
    std::optional<PersonId> closedBy{};
    QString closeNote{};
    std::optional<Instant> archivedAt{};
    friend bool operator==(const Need&, const Need&) = default;
};
/// How long there is to learn a new version.
inline constexpr int kRetrainingDays = 14;

} // namespace seraph::training

namespace seraph {

template <> struct Codes<training::NeedCause> {
    using Cause = training::NeedCause;
    static constexpr std::array kAll{std::pair{Cause::Sop, "sop"},
                                     std::pair{Cause::Consent, "consent"},
                                     std::pair{Cause::Course, "course"},
                                     std::pair{Cause::Campaign, "campaign"},
                                     std::pair{Cause::WeakAxis, "weak_axis"}};
};
template <> struct Codes<training::NeedState> {
    using State = training::NeedState;
    static constexpr std::array kAll{std::pair{State::Open, "open"},
                                     std::pair{State::Met, "met"},
                                     std::pair{State::Waived, "waived"}};
};

} // namespace seraph
