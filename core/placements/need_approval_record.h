// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/need_approval.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<placements::NeedApproval> {
    using Record = placements::NeedApproval;
    static constexpr std::string_view kTable = "need_approval";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::need>("need_id"),
        column<&Record::reason>("reason"),
        column<&Record::approvedBy>("approved_by"),
        column<&Record::approvedAt>("approved_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
