// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/corrective.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<quality::Corrective> {
    using Record = quality::Corrective;
    static constexpr std::string_view kTable = "corrective";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::number>("number"),
        column<&Record::branch>("branch_id"),
        column<&Record::origin>("origin"),
        column<&Record::originId>("origin_id"),
        column<&Record::title>("title"),
        column<&Record::problem>("problem", Sensitivity::Personal, "complaint.handling"),
        column<&Record::reaction>("reaction", Sensitivity::Personal, "complaint.handling"),
        column<&Record::causeCategory>("cause_category"),
        column<&Record::whys>("whys", Sensitivity::Personal, "complaint.handling"),
        column<&Record::similar>("similar", Sensitivity::Personal, "complaint.handling"),
        column<&Record::action>("action"),
        column<&Record::owner>("owner_id"),
        column<&Record::dueDay>("due_day"),
        column<&Record::metric>("metric"),
        column<&Record::metricCode>("metric_code"),
        column<&Record::baseline>("baseline"),
        column<&Record::baselineUntil>("baseline_until"),
        column<&Record::target>("target"),
        column<&Record::state>("state"),
        column<&Record::round>("round"),
        column<&Record::doneDay>("done_day"),
        column<&Record::doneBy>("done_by"),
        column<&Record::evidence>("evidence", Sensitivity::Personal, "complaint.handling"),
        column<&Record::closingNote>("closing_note", Sensitivity::Personal, "complaint.handling"),
        column<&Record::closedBy>("closed_by"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::openedBy>("opened_by"),
        column<&Record::openedAt>("opened_at"),
        column<&Record::openedDay>("opened_day"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<quality::EffectCheck> {
    using Record = quality::EffectCheck;
    static constexpr std::string_view kTable = "effect_check";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::corrective>("corrective_id"),
        column<&Record::round>("round"),
        column<&Record::days>("days"),
        column<&Record::dueDay>("due_day"),
        column<&Record::value>("value"),
        column<&Record::verdict>("verdict"),
        column<&Record::evidence>("evidence", Sensitivity::Personal, "complaint.handling"),
        column<&Record::checkedBy>("checked_by"),
        column<&Record::checkedAt>("checked_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
