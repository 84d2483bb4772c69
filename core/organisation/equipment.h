// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/room.h"

namespace seraph::organisation {

using EquipmentId = Id<struct EquipmentTag>;

/// A machine that must be known by its number and kept in calibration: a laser, a scale, a steriliser, a steam cleaner.
struct Equipment {
    EquipmentId id;
    storage::Revision revision;
    BranchId branch;
    std::optional<RoomId> room; ///< nothing: it moves about, or goes along to clients
    QString name;
    QString model;
    QString maker;
    QString serialNumber;
    std::optional<LocalDate> boughtOn;
    std::optional<LocalDate> calibrationDue; ///< last day on which it may be used without a new calibration
    QString notes;
    std::optional<Instant> archivedAt;

    friend bool operator==(const Equipment&, const Equipment&) = default;
};

struct EquipmentDetails {
    std::optional<RoomId> room{};
    QString name{};
    QString model{};
    QString maker{};
    QString serialNumber{};
    std::optional<LocalDate> boughtOn{};
    std::optional<LocalDate> calibrationDue{};
    QString notes{};
};

EquipmentDetails detailsOf(const Equipment& equipment);
Equipment withDetails(Equipment equipment, const EquipmentDetails& details);
EquipmentDetails tidied(EquipmentDetails details);
/// Invalid: name "required", "too_long"; model, maker, serial_number, notes "too_long"; bought_on, calibration_due "bad_date";
/// calibration_due "ends_before_start" (before it was bought). Expects tidied details.
Status checkDetails(const EquipmentDetails& details);

} // namespace seraph::organisation
