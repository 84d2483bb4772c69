// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sop.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<catalogue::Sop> {
    using Record = catalogue::Sop;
    static constexpr std::string_view kTable = "sop";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::kind>("kind"),
        column<&Record::service>("service_id"),
        column<&Record::schedule>("schedule"),
        column<&Record::role>("role"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<catalogue::SopVersion> {
    using Record = catalogue::SopVersion;
    static constexpr std::string_view kTable = "sop_version";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::sop>("sop_id"),
        column<&Record::number>("number"),
        column<&Record::state>("state"),
        column<&Record::steps>("steps"),
        column<&Record::changeNote>("change_note"),
        column<&Record::releasedAt>("released_at"),
        column<&Record::releasedBy>("released_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
