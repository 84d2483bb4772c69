// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>

namespace seraph::storage {
class Connection;
}

namespace seraph::session {

/// Names of the people behind the accounts that the journal names, each looked up once.
class ActorNames {
public:
    explicit ActorNames(storage::Connection& connection) : m_connection(connection) {}

    /// The login where the person has no staff file; empty for the program itself.
    Result<QString> nameOf(qint64 account);

private:
    storage::Connection& m_connection;
    QHash<qint64, QString> m_names;
};

} // namespace seraph::session
