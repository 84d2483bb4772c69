// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/anchors.h"
#include "core/session/shared_state.h"
#include "core/session/workspace.h"
#include "core/vault/unlock.h"
#include "core/vault/vault_lock.h"

#include <set>

namespace seraph::session {

/// What an open workspace holds. Only the workspace_*.cpp files see it. Members die in reverse order: sessions before the
/// connection, the connection before the keys, everything before the lock is let go.
struct WorkspaceState {
    const Environment& environment;
    vault::DeviceStore devices;
    vault::VaultLock lock;
    vault::Unlocked vault;
    vault::DeviceRecord device;
    journal::Anchors anchors;
    std::shared_ptr<SharedState> shared{};
    std::shared_ptr<Line> line{};
    std::unique_ptr<Session> session{};
    std::set<AccountId> shift{}; ///< who signed in with a password since the workspace was opened

    const vault::VaultFolder& folder() const { return vault.folder; }
    journal::JournalKeys journalKeys() const;
};

} // namespace seraph::session
