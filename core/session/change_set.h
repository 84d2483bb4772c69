// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

#include <QtGlobal>

#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace seraph::session {

enum class Operation { Inserted, Updated, Archived };

/// What one committed command changed in one table. Above kMaxIds ids the list is empty and means the whole table.
struct ChangeSet {
    static constexpr std::size_t kMaxIds = 1000;

    std::string_view table;
    std::vector<qint64> ids;
    Operation operation = Operation::Inserted;
    qint64 command = 0; ///< the journal's number of the command, for undo
    bool wholeTable = false;
};

/// Tells everybody what changed, after the commit and never before. Thread-safe; listeners are called on the thread that
/// committed, so a screen's listener must only queue the news to its own thread.
class ChangeBus {
public:
    using Listener = std::function<void(const std::vector<ChangeSet>&)>;

    /// Listens until the returned token dies.
    [[nodiscard]] std::shared_ptr<void> subscribe(Listener listener);
    void publish(const std::vector<ChangeSet>& changes);

private:
    std::mutex m_mutex;
    std::vector<std::weak_ptr<Listener>> m_listeners;
};

} // namespace seraph::session
