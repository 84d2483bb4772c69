// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

namespace seraph::tests {

/// Remembers each SELECT that runs on the connection while it lives, once and in the order of their first run.
class WatchedStatements {
public:
    explicit WatchedStatements(storage::Connection& connection);
    ~WatchedStatements();
    WatchedStatements(const WatchedStatements&) = delete;
    WatchedStatements& operator=(const WatchedStatements&) = delete;

    const QStringList& selects() const { return m_selects; }

private:
    storage::Connection& m_connection;
    QStringList m_selects;
};

/// How SQLite would run the statement, one line for each step.
QStringList planOf(storage::Connection& connection, const QString& sql);
/// Those of its steps that read a whole table without an index. The list of ids that a caller binds does not count.
QStringList tableScans(storage::Connection& connection, const QString& sql);

} // namespace seraph::tests
