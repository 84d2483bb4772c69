// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/journal/journal.h"
#include "core/session/change_set.h"
#include "core/session/view_log.h"
#include "core/vault/blob_store.h"

#include <atomic>
#include <mutex>

namespace seraph::session {

class Registry;

/// What one thread works with: its connection and, on it, its view of the journal's end.
struct Line {
    std::unique_ptr<storage::Connection> connection;
    std::unique_ptr<journal::Journal> journal;
};

/// What all sessions of one open workspace share.
struct SharedState {
    const Clock& clock;
    const Registry& registry;
    IdGenerator ids; ///< only under `writer`
    vault::BlobStore blobs;
    ChangeBus changes{};
    ViewLog views{};
    std::recursive_mutex writer{};         ///< one writer at a time, whatever the number of threads
    std::atomic<int> rightsVersion = 0;    ///< rises when an account, role or grant changes
    std::atomic<bool> diskFailing = false; ///< said in the journal, until the disk takes the log again
};

} // namespace seraph::session
