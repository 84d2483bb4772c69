// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<attachments::Attachment> {
    using Record = attachments::Attachment;
    static constexpr std::string_view kTable = "attachment";
    static constexpr auto kSubject = &Record::subject;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::ownerKind>("owner_kind"),
        column<&Record::ownerId>("owner_id"),
        column<&Record::subject>("subject_id"),
        column<&Record::purpose>("purpose"),
        column<&Record::name>("name", Sensitivity::Personal, "attachment.finding"),
        column<&Record::mediaType>("media_type"),
        column<&Record::bytes>("bytes"),
        column<&Record::hash>("hash"),
        column<&Record::key>("file_key", Sensitivity::Sensitive, "attachment.opening"),
        column<&Record::takenAt>("taken_at"),
        column<&Record::addedBy>("added_by"),
        column<&Record::addedAt>("added_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
