// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy_database.h"

#include "core/base/contract.h"
#include "core/storage/sqlite_error.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

namespace seraph::storage {
namespace {

using namespace Qt::StringLiterals;

/// The key is bound, never part of SQL text, and SQLite reads it from where it lies.
Status attach(Connection& connection, const QString& file, const DatabaseKey& key)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray path = file.toUtf8();
    sqlite3_prepare_v2(connection.handle(), "ATTACH ? AS copy KEY ?", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, path.constData(), static_cast<int>(path.size()), SQLITE_STATIC);
    sqlite3_bind_blob(
        statement, 2, key.text().data(), static_cast<int>(key.text().size()), SQLITE_STATIC);
    sqlite3_step(statement);
    const int code = sqlite3_finalize(statement);
    if (code != SQLITE_OK)
        return fail(errorOf(connection.handle(), code));
    return {};
}

Result<QByteArray> pragma(Connection& connection, const char* name)
{
    TRY_ASSIGN(auto statement, connection.prepare(QByteArray("PRAGMA main.") + name));
    TRY_STATUS(statement.step());
    return QByteArray::number(statement.int64(0));
}

/// sqlcipher_export() carries over neither of the two numbers, so they are set by hand. One read transaction around it
/// all, or a writer could get in between two tables.
Status exportEverything(Connection& connection)
{
    TRY_ASSIGN(const QByteArray version, pragma(connection, "user_version"));
    TRY_ASSIGN(const QByteArray application, pragma(connection, "application_id"));
    TRY_STATUS(connection.runScript("BEGIN"));
    const Status exported = connection.runScript(
        "SELECT sqlcipher_export('copy'); PRAGMA copy.user_version = " + version +
        "; PRAGMA copy.application_id = " + application + "; COMMIT");
    if (!exported && connection.isInTransaction())
        static_cast<void>(connection.runScript("ROLLBACK"));
    return exported;
}

} // namespace

Status copyDatabase(Connection& from, const QString& newFile, const DatabaseKey& newKey)
{
    EXPECTS(!from.isInTransaction());
    if (QFile::exists(newFile))
        return fail(ErrorCode::Conflict, u"storage.file_exists"_s);
    TRY_STATUS(attach(from, newFile, newKey));
    Status copied = exportEverything(from);
    const Status detached = from.runScript("DETACH copy");
    if (copied && !detached)
        copied = detached;
    if (!copied) {
        QFile::remove(newFile);
        QFile::remove(newFile + u"-journal"_s);
    }
    return copied;
}

} // namespace seraph::storage
