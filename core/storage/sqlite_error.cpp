// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>

namespace seraph::storage {
namespace {

using namespace Qt::StringLiterals;

QString reasonOf(int resultCode)
{
    switch (resultCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return u"storage.unique"_s;
    case SQLITE_CONSTRAINT_FOREIGNKEY: return u"storage.foreign_key"_s;
    case SQLITE_CONSTRAINT_CHECK: return u"storage.check"_s;
    case SQLITE_CONSTRAINT_NOTNULL: return u"storage.not_null"_s;
    case SQLITE_CONSTRAINT_TRIGGER: return u"storage.refused"_s;
    case SQLITE_CONSTRAINT_DATATYPE: return u"storage.type"_s;
    default: return {};
    }
}

QString describe(int resultCode, const QString& message)
{
    const QString known = QLatin1String(sqlite3_errstr(resultCode));
    const QString text = u"%1 (SQLite %2)"_s.arg(known).arg(resultCode);
    return message.isEmpty() || message == known ? text : text + u": "_s + message;
}

/// A trigger that stands for a rule people know says its reason code: "legal_hold.held". Others are backstops against bugs.
bool isReason(const QString& message)
{
    const qsizetype dot = message.indexOf(u'.');
    return dot > 0 && dot + 1 < message.size() &&
           std::all_of(message.begin(), message.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || c == u'_' || c == u'.';
           });
}

/// What SQLCipher says of a page that does not decrypt: an error without a message of its own. A mistake in SQL has one.
bool isUndecryptedPage(sqlite3* database, int resultCode)
{
    return resultCode == SQLITE_ERROR &&
           qstrcmp(sqlite3_errmsg(database), sqlite3_errstr(SQLITE_ERROR)) == 0;
}

Error undecryptedPage()
{
    return makeError(ErrorCode::Corrupt, u"storage.damaged"_s, u"a page does not decrypt"_s);
}

Error makeStorageError(int resultCode, const QString& message)
{
    if (resultCode == SQLITE_CONSTRAINT_TRIGGER && isReason(message))
        return makeError(ErrorCode::Conflict, message);
    return makeError(errorCodeOf(resultCode), reasonOf(resultCode), describe(resultCode, message));
}

} // namespace

ErrorCode errorCodeOf(int resultCode)
{
    if (resultCode == SQLITE_CONSTRAINT_UNIQUE || resultCode == SQLITE_CONSTRAINT_PRIMARYKEY ||
        resultCode == SQLITE_CONSTRAINT_ROWID)
        return ErrorCode::Conflict;
    // The file beside the database that its readers share did not fit.
    if (resultCode == SQLITE_IOERR_SHMSIZE)
        return ErrorCode::DiskFull;
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Busy;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::Io;
    case SQLITE_NOTADB: return ErrorCode::WrongKey;
    case SQLITE_CORRUPT: return ErrorCode::Corrupt;
    default: return ErrorCode::Internal;
    }
}

Error errorOf(int resultCode)
{
    return makeStorageError(resultCode, {});
}

Error errorOf(sqlite3* database, int resultCode)
{
    if (isUndecryptedPage(database, resultCode))
        return undecryptedPage();
    // Only messages about constraints are safe to keep; a full-text query or a cast may quote what a person typed.
    const bool namesOnly = (resultCode & 0xff) == SQLITE_CONSTRAINT;
    return makeStorageError(resultCode,
                            namesOnly ? QString::fromUtf8(sqlite3_errmsg(database)) : QString());
}

Error prepareErrorOf(sqlite3* database, int resultCode)
{
    if (isUndecryptedPage(database, resultCode))
        return undecryptedPage();
    return makeStorageError(resultCode, QString::fromUtf8(sqlite3_errmsg(database)));
}

} // namespace seraph::storage
