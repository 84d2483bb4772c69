// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "core/exchange/permissions.h"
#include "core/session/command.h"

#include <QStringList>

namespace seraph::exchange {

/// Somebody takes a list out of the program; the entry is there before the file is. Invalid: reason "required" above
/// kFreeRows rows, "too_long".
struct NoteListExport {
    using Output = void;
    static constexpr const char* kName = "NoteListExport";
    static constexpr session::Permission kPermission = kExportLists;
    static constexpr session::Action kAction{"list.exported"};
    static constexpr session::Undo kUndo = session::Undo::No;
    static constexpr int kFreeRows = 50;
    QString list{}; ///< the page's id
    QStringList columns{};
    int rows = 0;
    QString reason{};
};
Result<void> handle(const NoteListExport& command, session::WriteContext& context);

/// Somebody takes everything about one client out of the program; counts in the client's access report. Denied
/// "scope.outside"; Invalid: reason "too_long".
struct NoteClientExport {
    using Output = void;
    static constexpr const char* kName = "NoteClientExport";
    static constexpr session::Permission kPermission = kExportClient;
    static constexpr session::Action kAction{"client.exported"};
    static constexpr session::Undo kUndo = session::Undo::No;
    clients::ClientId client;
    QString reason{};
};
Result<void> handle(const NoteClientExport& command, session::WriteContext& context);

} // namespace seraph::exchange
