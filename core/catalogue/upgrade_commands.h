// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/permissions.h"
#include "core/catalogue/shipped_item.h"
#include "core/session/command.h"

namespace seraph::catalogue {

/// Takes a proposal of an upgrade over: a draft to look at and release, or a new service, round or document where there was none.
/// NotFound "upgrade.unknown" where nothing of that kind and code is proposed; Conflict "version.draft_exists".
struct TakeUpgrade {
    using Output = void;
    static constexpr const char* kName = "TakeUpgrade";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"upgrade.taken"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ShippedKind kind = ShippedKind::Service;
    QString code;
};
Result<void> handle(const TakeUpgrade& command, session::WriteContext& context);

/// Leaves things as they are. The same proposal does not come again.
struct DeclineUpgrade {
    using Output = void;
    static constexpr const char* kName = "DeclineUpgrade";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"upgrade.declined"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ShippedKind kind = ShippedKind::Service;
    QString code;
};
Result<void> handle(const DeclineUpgrade& command, session::WriteContext& context);

} // namespace seraph::catalogue
