// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/localized_text.h"
#include "core/session/actor.h"

#include <QStringList>

#include <optional>

namespace seraph::review {

/// One random record of a period with what an inspector asks for: licence on the day, consent, lots, first call back.
struct InspectionRow {
    qint64 record = 0; ///< care_record
    qint64 client = 0; ///< whose history says that it was shown
    LocalDate day{};
    QString branch{};
    QString clientNumber{};
    LocalizedText service{};
    QString performer{};
    QString licenceKind{};
    QString licenceNumber{};
    std::optional<LocalDate> licenceUntil{};
    bool licenceValid = false;  ///< on that day, or none was needed
    bool consentNeeded = false; ///< by the standard as it stood for this record
    std::optional<LocalDate> consentDay{};
    QStringList lots{};
    qint64 steps = 0;
    qint64 stepsDone = 0;
    qint64 deviations = 0;
    QString followUp{}; ///< state of the first call back; empty: none was owed
    std::optional<Instant> reachedAt{};
};
/// What one person worked in a month: days with work, and hours where start and end are on record.
struct WorkerHours {
    PersonId person;
    QString name{};
    QString branch{};
    qint64 days = 0;
    qint64 minutes = 0;
    qint64 records = 0;       ///< care records performed
    qint64 placementDays = 0; ///< days at a household
    friend bool operator==(const WorkerHours&, const WorkerHours&) = default;
};

} // namespace seraph::review
