// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/database_access.h"

#include "core/journal/subject_keys.h"
#include "core/storage/table_digest.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace seraph::session {

using namespace Qt::StringLiterals;

storage::DatabaseKey databaseKey(const Secret& raw)
{
    EXPECTS(raw.size() == storage::DatabaseKey::kRawSize);
    return storage::DatabaseKey::fromRaw(raw.bytes().first<storage::DatabaseKey::kRawSize>());
}

Result<std::unique_ptr<storage::Connection>> openDatabase(const QString& file, const Secret& rawKey)
{
    // SQLite takes an empty file for a new database and would write one over what is left of this one.
    if (QFileInfo(file).size() == 0)
        return fail(ErrorCode::Corrupt, u"storage.damaged"_s, u"the file is empty or gone"_s);
    auto opened = storage::Connection::open(file, databaseKey(rawKey), storage::OpenMode::ReadWrite);
    // The key was proved before, by a header or a backup: a file that it does not open is damaged.
    if (!opened && opened.error().code == ErrorCode::WrongKey)
        return fail(ErrorCode::Corrupt, u"storage.damaged"_s, opened.error().detail);
    return opened;
}

Status checkPages(storage::Connection& connection)
{
    for (const char* check : {"PRAGMA cipher_integrity_check", "PRAGMA quick_check(1)"}) {
        TRY_ASSIGN(auto statement, connection.prepare(check));
        TRY_STATUS(statement.bind());
        TRY_ASSIGN(const bool answered, statement.step());
        if (answered && statement.text(0) != u"ok"_s)
            return fail(ErrorCode::Corrupt, u"storage.damaged"_s, statement.text(0));
    }
    return {};
}

Status proveEqual(storage::Connection& original, storage::Connection& copy, const QString& reason)
{
    TRY_ASSIGN(const auto before, storage::digestTables(original));
    TRY_ASSIGN(const auto after, storage::digestTables(copy));
    const auto difference = storage::firstDifference(before, after);
    return difference ? Status(fail(ErrorCode::Corrupt, reason, *difference)) : Status();
}

Status rewrapSubjectKeys(storage::Connection& connection, const Secret& from, const Secret& to)
{
    TRY_ASSIGN(auto transaction, storage::Transaction::begin(connection));
    journal::SubjectKeys keys(connection, journal::deriveWrappingKey(from));
    TRY_STATUS(keys.rewrap(journal::deriveWrappingKey(to)));
    return transaction.commit();
}

void removeDatabaseFiles(const QString& file)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

} // namespace seraph::session
