// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/session/command.h"

#include <QString>

namespace seraph::session {

inline constexpr Permission kSeeRecycleBin{"recycle.view"};

/// One record that was put away and can be brought back.
struct RecycledRow {
    QString kind; ///< table of the record; words in ui/text
    qint64 record;
    QString label;
    Instant archivedAt;
};

/// Newest first, at most `limit`, of the kinds that the person may see.
struct ListRecycled {
    using Output = std::vector<RecycledRow>;
    static constexpr const char* kName = "ListRecycled";
    static constexpr Permission kPermission = kSeeRecycleBin;
    int limit = 500;
};
Result<std::vector<RecycledRow>> handle(const ListRecycled& query, const ReadContext& context);

/// Brings a record back. Denied unless the person may edit records of its kind; Conflict when it is not in the bin.
struct RestoreRecycled {
    using Output = void;
    static constexpr const char* kName = "RestoreRecycled";
    static constexpr Permission kPermission{"recycle.restore"};
    static constexpr Action kAction{"record.brought_back"};
    static constexpr Undo kUndo = Undo::Restore;
    QString kind;
    qint64 record;
};
Result<void> handle(const RestoreRecycled& command, WriteContext& context);

} // namespace seraph::session
