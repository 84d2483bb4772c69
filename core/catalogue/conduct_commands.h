// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/conduct.h"
#include "core/catalogue/permissions.h"
#include "core/session/command.h"

namespace seraph::catalogue {

/// Invalid as checkTouchpoint() says.
struct EditTouchpoint {
    using Output = void;
    static constexpr const char* kName = "EditTouchpoint";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"touchpoint.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TouchpointId touchpoint;
    storage::Revision revision;
    LocalizedText name;
    QString owner;
    LocalizedText standard;
};
Result<void> handle(const EditTouchpoint& command, session::WriteContext& context);

/// Invalid as checkScriptCard() says.
struct AddScriptCard {
    using Output = ScriptCardId;
    static constexpr const char* kName = "AddScriptCard";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"script_card.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LocalizedText name;
    ScriptItems items;
};
Result<ScriptCardId> handle(const AddScriptCard& command, session::WriteContext& context);

/// The same rules.
struct EditScriptCard {
    using Output = void;
    static constexpr const char* kName = "EditScriptCard";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"script_card.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ScriptCardId card;
    storage::Revision revision;
    LocalizedText name;
    ScriptItems items;
};
Result<void> handle(const EditScriptCard& command, session::WriteContext& context);

/// Nobody needs it any more.
struct ArchiveScriptCard {
    using Output = void;
    static constexpr const char* kName = "ArchiveScriptCard";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"script_card.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ScriptCardId card;
    storage::Revision revision;
};
Result<void> handle(const ArchiveScriptCard& command, session::WriteContext& context);

} // namespace seraph::catalogue
