// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/equipment.h"

#include "core/base/field_check.h"

namespace seraph::organisation {

EquipmentDetails detailsOf(const Equipment& equipment)
{
    return {equipment.room,
            equipment.name,
            equipment.model,
            equipment.maker,
            equipment.serialNumber,
            equipment.boughtOn,
            equipment.calibrationDue,
            equipment.notes};
}

Equipment withDetails(Equipment equipment, const EquipmentDetails& details)
{
    equipment.room = details.room;
    equipment.name = details.name;
    equipment.model = details.model;
    equipment.maker = details.maker;
    equipment.serialNumber = details.serialNumber;
    equipment.boughtOn = details.boughtOn;
    equipment.calibrationDue = details.calibrationDue;
    equipment.notes = details.notes;
    return equipment;
}

EquipmentDetails tidied(EquipmentDetails details)
{
    details.name = details.name.simplified();
    details.model = details.model.simplified();
    details.maker = details.maker.simplified();
    details.serialNumber = details.serialNumber.simplified();
    details.notes = details.notes.trimmed();
    return details;
}

Status checkDetails(const EquipmentDetails& details)
{
    FieldCheck check;
    check.text("name", details.name, {100, Presence::Required});
    check.text("model", details.model, {100});
    check.text("maker", details.maker, {100});
    check.text("serial_number", details.serialNumber, {100});
    check.date("bought_on", details.boughtOn);
    check.date("calibration_due", details.calibrationDue);
    check.period("calibration_due", details.boughtOn, details.calibrationDue);
    check.text("notes", details.notes, {2000, Presence::Optional, Lines::Many});
    return check.result();
}

} // namespace seraph::organisation
