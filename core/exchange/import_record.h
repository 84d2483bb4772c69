// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<exchange::ImportBatch> {
    using Record = exchange::ImportBatch;
    static constexpr std::string_view kTable = "import_batch";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::kind>("kind"),
        column<&Record::fileName>("file_name"),
        column<&Record::sheetName>("sheet_name"),
        column<&Record::rows>("row_count"),
        column<&Record::accepted>("accepted"),
        column<&Record::duplicates>("duplicates"),
        column<&Record::rejected>("rejected"),
        column<&Record::command>("command"),
        column<&Record::madeBy>("made_by"),
        column<&Record::madeAt>("made_at"),
        column<&Record::undoneAt>("undone_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<exchange::ImportFingerprints> {
    using Record = exchange::ImportFingerprints;
    static constexpr std::string_view kTable = "import_fingerprints";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::batch>("batch_id"),
        column<&Record::prints>("prints"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<exchange::ImportMapping> {
    using Record = exchange::ImportMapping;
    static constexpr std::string_view kTable = "import_mapping";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::kind>("kind"),
        column<&Record::headerKey>("header_key"),
        column<&Record::choice>("choice"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
