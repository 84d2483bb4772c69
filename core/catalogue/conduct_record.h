// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/conduct.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<catalogue::Touchpoint> {
    using Record = catalogue::Touchpoint;
    static constexpr std::string_view kTable = "touchpoint";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::number>("number"),
        column<&Record::code>("code"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::owner>("owner"),
        column<&Record::standard>("standard"),
        column<&Record::measuredBy>("measured_by"),
        column<&Record::stage>("stage"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<catalogue::ScriptCard> {
    using Record = catalogue::ScriptCard;
    static constexpr std::string_view kTable = "script_card";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::items>("items"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
