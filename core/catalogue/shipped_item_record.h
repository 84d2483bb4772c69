// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/shipped_item.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<catalogue::ShippedItem> {
    using Record = catalogue::ShippedItem;
    static constexpr std::string_view kTable = "shipped_item";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::kind>("kind"),
        column<&Record::code>("code"),
        column<&Record::hash>("hash"),
    };
};

} // namespace seraph::storage
