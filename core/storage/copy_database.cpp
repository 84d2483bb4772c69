// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy_database.h"

#include "core/storage/sqlite_error.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

#include <memory>
#include <utility>

namespace seraph::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesAtOnce = 512;

/// One read transaction around the copy: without it, every write by somebody else would start the copy anew.
class Snapshot {
public:
    static Result<Snapshot> take(Connection& connection)
    {
        TRY_STATUS(connection.runScript("BEGIN; SELECT count(*) FROM sqlite_master"));
        return Snapshot(connection);
    }
    ~Snapshot()
    {
        if (m_connection)
            static_cast<void>(m_connection->runScript("ROLLBACK"));
    }
    Snapshot(Snapshot&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Snapshot& operator=(Snapshot&&) = delete;

private:
    explicit Snapshot(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

/// SQLite's own copying: each page is decrypted with the one key and encrypted with the other on its way.
Status copyPages(Connection& from, Connection& to, const CopyProgress& progress)
{
    const std::unique_ptr<sqlite3_backup, FinishBackup> copy(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!copy)
        return fail(errorOf(to.handle(), sqlite3_errcode(to.handle())));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(copy.get(), kPagesAtOnce);
        const qint64 total = sqlite3_backup_pagecount(copy.get());
        if (code == SQLITE_OK && !progress(total - sqlite3_backup_remaining(copy.get()), total))
            return fail(ErrorCode::Cancelled);
    }
    // What the cipher says of a page that does not decrypt; copying pages has no other use for this code.
    if (code == SQLITE_ERROR)
        return fail(ErrorCode::Corrupt, u"storage.damaged"_s, u"a page does not decrypt"_s);
    return code == SQLITE_DONE ? Status() : fail(errorOf(to.handle(), code));
}

Status copyInto(Connection& from, const QString& newFile, const DatabaseKey& newKey, const CopyProgress& progress)
{
    TRY_ASSIGN(const auto copy, Connection::open(newFile, newKey, OpenMode::Create));
    {
        TRY_ASSIGN(const auto snapshot, Snapshot::take(from));
        TRY_STATUS(copyPages(from, *copy, progress));
    }
    return copy->checkpoint();
}

} // namespace

Status copyDatabase(Connection& from,
                    const QString& newFile,
                    const DatabaseKey& newKey,
                    const CopyProgress& progress)
{
    EXPECTS(!from.isInTransaction());
    if (QFile::exists(newFile))
        return fail(ErrorCode::Conflict, u"storage.file_exists"_s);
    const Status copied = copyInto(from, newFile, newKey, progress);
    if (!copied) {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(newFile + suffix);
    }
    return copied;
}

} // namespace seraph::storage
