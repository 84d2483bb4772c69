// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/branch.h"
#include "core/organisation/equipment.h"
#include "core/organisation/organisation.h"
#include "core/organisation/room.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<organisation::Organisation> {
    using Record = organisation::Organisation;
    static constexpr std::string_view kTable = "organisation";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::name>("name"),
        column<&Record::profile>("profile"),
        column<&Record::language>("language"),
        column<&Record::currency>("currency"),
        column<&Record::contactName>("contact_name", Sensitivity::Personal, "organisation.contact"),
        column<&Record::contactPhone>("contact_phone", Sensitivity::Personal, "organisation.contact"),
        column<&Record::contactEmail>("contact_email", Sensitivity::Personal, "organisation.contact"),
    };
};

template <> struct Schema<organisation::Branch> {
    using Record = organisation::Branch;
    static constexpr std::string_view kTable = "branch";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::name>("name"),
        column<&Record::address>("address"),
        column<&Record::phone>("phone"),
        column<&Record::timeZone>("time_zone"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<organisation::Room> {
    using Record = organisation::Room;
    static constexpr std::string_view kTable = "room";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::branch>("branch_id"),
        column<&Record::name>("name"),
        column<&Record::kind>("kind"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<organisation::Equipment> {
    using Record = organisation::Equipment;
    static constexpr std::string_view kTable = "equipment";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::branch>("branch_id"),
        column<&Record::room>("room_id"),
        column<&Record::name>("name"),
        column<&Record::model>("model"),
        column<&Record::maker>("maker"),
        column<&Record::serialNumber>("serial_number"),
        column<&Record::boughtOn>("bought_on"),
        column<&Record::calibrationDue>("calibration_due"),
        column<&Record::notes>("notes"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
