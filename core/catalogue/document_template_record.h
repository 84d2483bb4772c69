// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/document_template.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<catalogue::DocumentTemplate> {
    using Record = catalogue::DocumentTemplate;
    static constexpr std::string_view kTable = "document_template";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::kind>("kind"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<catalogue::TemplateVersion> {
    using Record = catalogue::TemplateVersion;
    static constexpr std::string_view kTable = "document_template_version";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::document>("template_id"),
        column<&Record::number>("number"),
        column<&Record::state>("state"),
        column<&Record::text>("text"),
        column<&Record::hash>("hash"),
        column<&Record::changeNote>("change_note"),
        column<&Record::releasedAt>("released_at"),
        column<&Record::releasedBy>("released_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
