// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/care/gs1.h"

namespace seraph::care {

using LotId = Id<struct LotTag>;
using MaterialUseId = Id<struct MaterialUseTag>;

/// One lot of one product: what a recall is about (C-120).
struct MaterialLot {
    LotId id;
    storage::Revision revision;
    QString gtin{}; ///< empty for what has no code
    QString product{};
    QString registration{}; ///< number of the registration certificate (注册证号)
    QString lot{};
    std::optional<LocalDate> expires{}; ///< last day
    std::optional<Instant> recalledAt{};
    std::optional<PersonId> recalledBy{};
    QString recallReason{};
    PersonId addedBy;
    Instant addedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const MaterialLot&, const MaterialLot&) = default;
};

/// Some of a lot, given to a client.
struct MaterialUse {
    MaterialUseId id;
    storage::Revision revision;
    clients::ClientId client;
    CareRecordId record;
    std::optional<StepId> step{};
    LotId lot;
    QString serial{};
    QString amount{}; ///< decimal as typed; empty: one
    QString unit{};
    QString scanned{};
    PersonId usedBy;
    PersonId recordedBy;
    Instant recordedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const MaterialUse&, const MaterialUse&) = default;
};

struct LotDetails {
    QString gtin{};
    QString product{};
    QString registration{};
    QString lot{};
    std::optional<LocalDate> expires{};
};
/// Invalid: product, lot "required", "too_long"; gtin "check_digit"; registration "too_long"; expires "bad_date".
Status checkDetails(const LotDetails& details);
MaterialLot withDetails(MaterialLot lot, const LotDetails& details);

/// Why none of it may be given to anybody on that day: "lot.recalled", "lot.expired"; empty: it may.
QString obstacleToUse(const MaterialLot& lot, LocalDate day);
/// Within so many days of its end a lot is near it.
inline constexpr int kNearExpiryDays = 30;

} // namespace seraph::care
