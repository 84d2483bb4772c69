// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_database.h"

namespace seraph::tests {

using storage::Connection;
using storage::DatabaseKey;
using storage::OpenMode;

TestDatabase::TestDatabase()
    : m_key(DatabaseKey::random())
    , m_connection(orFail(Connection::open(file(), m_key, OpenMode::Create)))
{
}

TestDatabase::TestDatabase(const char* script) : TestDatabase()
{
    orFail(m_connection->runScript(script));
}

std::unique_ptr<Connection> TestDatabase::connect(OpenMode mode) const
{
    return orFail(Connection::open(file(), m_key, mode));
}

} // namespace seraph::tests
