// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/shift.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<consultations::ShiftHandOver> {
    using Record = consultations::ShiftHandOver;
    static constexpr std::string_view kTable = "shift_hand_over";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::branch>("branch_id"),
        column<&Record::day>("day"),
        column<&Record::from>("from_at"),
        column<&Record::note>("note", Sensitivity::Personal, "visit.reception"),
        column<&Record::givenBy>("given_by"),
        column<&Record::givenAt>("given_at"),
        column<&Record::takenBy>("taken_by"),
        column<&Record::takenAt>("taken_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
