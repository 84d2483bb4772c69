// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_check.h"
#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

#include <vector>

namespace seraph::qualifications {

using CompetenceId = Id<struct CompetenceTag>;
using ObservationId = Id<struct ObservationTag>;
using ScoreId = Id<struct ScoreTag>;

/// Something that people here can do well or less well (C-192). Competences are data.
struct Competence {
    CompetenceId id;
    storage::Revision revision;
    QString code;
    QString nameZh;
    QString nameEn;
    int position;
    std::optional<Instant> archivedAt{};

    LocalizedText name() const { return {nameZh, nameEn}; }
    friend bool operator==(const Competence&, const Competence&) = default;
};

/// 0 not yet · 1 under guidance · 2 alone with support at hand · 3 alone · 4 can teach it.
inline constexpr int kHighestLevel = 4;

/// What somebody saw a person do, at which level, and where (C-187, C-192). Never changed; the latest one counts.
struct Observation {
    ObservationId id;
    storage::Revision revision;
    PersonId person;
    CompetenceId competence;
    int level;
    LocalDate observedOn;
    QString evidence{}; ///< what was seen: "三次取样，标签双人核对无误"
    PersonId observedBy;
    Instant recordedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Observation&, const Observation&) = default;
};
/// Invalid: level "out_of_range"; observed_on "bad_date", "in_future"; evidence "required", "too_long"; person "self".
struct ObservationDetails {
    CompetenceId competence;
    int level = 0;
    LocalDate observedOn{};
    QString evidence{};
};
Status checkDetails(const ObservationDetails& details, LocalDate today);

/// What clients, audits or exams say about somebody in one month or round, in permille: the score history of tiers.
struct Score {
    ScoreId id;
    storage::Revision revision;
    PersonId person;
    QString measure; ///< "client", "audit", "exam", "conduct"
    LocalDate day;   ///< the last one it speaks of
    int value;       ///< permille
    int samples;     ///< how many answers or findings it rests on
    PersonId recordedBy;
    Instant recordedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Score&, const Score&) = default;
};
struct ScoreDetails {
    QString measure{};
    LocalDate day{};
    int value = 0;
    int samples = 0;
};
/// "client", "audit", "exam", "conduct".
const QStringList& scoreMeasures();
/// Invalid: measure "unknown"; day "bad_date", "in_future"; value, samples "out_of_range".
Status checkDetails(const ScoreDetails& details, LocalDate today);

} // namespace seraph::qualifications
