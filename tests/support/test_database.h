// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "tests/support/string_makers.h"

#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace seraph::tests {

/// A real encrypted database in a directory of its own, gone with the object.
class TestDatabase {
public:
    TestDatabase();
    /// An empty one with these tables.
    explicit TestDatabase(const char* script);

    storage::Connection& connection() { return *m_connection; }
    storage::Connection* operator->() { return m_connection.get(); }
    /// One more connection to the same file.
    std::unique_ptr<storage::Connection> connect(storage::OpenMode mode = storage::OpenMode::ReadWrite) const;
    void close() { m_connection.reset(); }

    QString file() const { return m_directory.filePath(QStringLiteral("test.db")); }
    QString path(const QString& name) const { return m_directory.filePath(name); }
    const storage::DatabaseKey& key() const { return m_key; }

private:
    QTemporaryDir m_directory;
    storage::DatabaseKey m_key;
    std::unique_ptr<storage::Connection> m_connection;
};

/// The value, or the test fails here with the error.
template <class T> T orFail(Result<T> result)
{
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return *std::move(result);
}
inline void orFail(Status status)
{
    if (!status)
        throw std::runtime_error(describe(status.error()));
}

} // namespace seraph::tests
