// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/staff.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<organisation::Staff> {
    using Record = organisation::Staff;
    static constexpr std::string_view kTable = "staff";
    static constexpr auto kSubject = &Record::id;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::name>("name", Sensitivity::Personal, "staff.employment"),
        column<&Record::sortName>("sort_name", Sensitivity::Personal, "staff.employment"),
        column<&Record::sex>("sex", Sensitivity::Personal, "staff.assignment"),
        column<&Record::phone>("phone", Sensitivity::Personal, "staff.contact"),
        column<&Record::identityNumber>("identity_number", Sensitivity::Sensitive, "staff.identity_check"),
        column<&Record::jobTitle>("job_title", Sensitivity::Personal, "staff.employment"),
        column<&Record::employment>("employment", Sensitivity::Personal, "staff.employment"),
        column<&Record::employedFrom>("employed_from", Sensitivity::Personal, "staff.employment"),
        column<&Record::employedUntil>("employed_until", Sensitivity::Personal, "staff.employment"),
        column<&Record::homeBranch>("home_branch_id"),
        column<&Record::emergencyName>("emergency_name", Sensitivity::Personal, "staff.emergency"),
        column<&Record::emergencyPhone>("emergency_phone", Sensitivity::Personal, "staff.emergency"),
        column<&Record::notes>("notes", Sensitivity::Personal, "staff.employment"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
