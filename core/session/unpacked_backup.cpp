// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unpacked_backup.h"

#include "core/session/database_access.h"

#include <QDir>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

QString unpackedIn(const QString& folder)
{
    return folder + u"/restore.tmp"_s;
}

} // namespace

UnpackedBackup::UnpackedBackup(QString folder, Secret key)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
{
}

UnpackedBackup::UnpackedBackup(UnpackedBackup&& other) noexcept
    : m_folder(std::exchange(other.m_folder, {}))
    , m_key(std::move(other.m_key))
{
}

UnpackedBackup::~UnpackedBackup()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

void UnpackedBackup::removeLeftover(const QString& folder)
{
    if (QDir left(unpackedIn(folder)); left.exists())
        left.removeRecursively();
}

Result<UnpackedBackup> UnpackedBackup::into(const QString& folder,
                                            vault::OpenBackup& backup,
                                            const Work& work)
{
    removeLeftover(folder);
    UnpackedBackup unpacked(unpackedIn(folder), backup.manifest().snapshotKey.copy());
    if (!QDir().mkpath(unpacked.m_folder))
        return fail(ErrorCode::Io, u"vault.read_only_folder"_s);
    const auto watch = [&](qint64 done, qint64 total) -> Status {
        work.report({"restore.unpack", done, total});
        return work.stop.stop_requested() ? fail(ErrorCode::Cancelled) : Status();
    };
    TRY_STATUS(backup.extractTo(unpacked.m_folder, watch));
    return unpacked;
}

Result<std::unique_ptr<storage::Connection>> UnpackedBackup::openDatabase() const
{
    TRY_ASSIGN(auto snapshot, session::openDatabase(file(u"vault.db"_s), m_key));
    TRY_STATUS(checkPages(*snapshot));
    return snapshot;
}

} // namespace seraph::session
