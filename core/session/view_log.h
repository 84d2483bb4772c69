// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/actor.h"
#include "core/session/command.h"

#include <chrono>
#include <map>
#include <mutex>
#include <tuple>

namespace seraph::session {

/// Keeps the journal of views readable: one entry per person, record and action in five minutes. Thread-safe.
class ViewLog {
public:
    static constexpr std::chrono::minutes kWindow{5};

    /// Whether this view needs an entry of its own now.
    bool needsEntry(const Actor& actor, Action action, const Access& access, Instant now);
    /// Its entry is committed.
    void remember(const Actor& actor, Action action, const Access& access, Instant now);
    /// Every view counts again, after a sign-out or lock.
    void clear();

private:
    using Key = std::tuple<qint64, std::string, std::string, qint64>;
    static Key keyOf(const Actor& actor, Action action, const Access& access);
    std::mutex m_mutex;
    std::map<Key, Instant> m_last;
};

} // namespace seraph::session
