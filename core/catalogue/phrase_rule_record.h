// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/phrase_rule.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<catalogue::OwnPhraseRule> {
    using Record = catalogue::OwnPhraseRule;
    static constexpr std::string_view kTable = "phrase_rule";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::category>("category"),
        column<&Record::rule>("rule"),
        column<&Record::use>("use"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<catalogue::PhraseDismissal> {
    using Record = catalogue::PhraseDismissal;
    static constexpr std::string_view kTable = "phrase_dismissal";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::rule>("rule"),
        column<&Record::context>("context"),
        column<&Record::dismissedBy>("dismissed_by"),
        column<&Record::dismissedAt>("dismissed_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
