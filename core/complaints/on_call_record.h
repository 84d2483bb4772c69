// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/on_call.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<complaints::OnCallDuty> {
    using Record = complaints::OnCallDuty;
    static constexpr std::string_view kTable = "on_call_duty";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::branch>("branch_id"),
        column<&Record::person>("person_id"),
        column<&Record::beginsAt>("begins_at"),
        column<&Record::endsAt>("ends_at"),
        column<&Record::phone>("phone", Sensitivity::Personal, "staff.contact"),
        column<&Record::note>("note", Sensitivity::Personal, "staff.contact"),
        column<&Record::enteredBy>("entered_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
