// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backup_job.h"

#include "core/journal/subject_keys.h"
#include "core/session/database_access.h"
#include "core/session/file_mirror.h"
#include "core/storage/copy_database.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// Deletes the files of a database when it goes: the encrypted snapshot on its way into a backup, or out of it again.
class TemporaryDatabase {
public:
    explicit TemporaryDatabase(QString file) : m_file(std::move(file)) {}
    ~TemporaryDatabase() { removeDatabaseFiles(m_file); }
    TemporaryDatabase(const TemporaryDatabase&) = delete;
    TemporaryDatabase& operator=(const TemporaryDatabase&) = delete;
    const QString& file() const { return m_file; }

private:
    QString m_file;
};

QString temporaryName(const vault::VaultFolder& folder, const char* purpose)
{
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return folder.path() + u"/%1-%2.tmp"_s.arg(QLatin1StringView(purpose), unique);
}

/// What a restore would do, as far as it goes without a new home for the data.
Status proveDatabase(vault::OpenBackup& backup, const QString& into)
{
    const TemporaryDatabase copy(into);
    TRY_STATUS(backup.extractMember(u"vault.db"_s, copy.file()));
    TRY_ASSIGN(auto connection, openDatabase(copy.file(), backup.manifest().snapshotKey));
    return checkPages(*connection);
}

} // namespace

BackupJob::BackupJob(vault::Unlocked vault,
                     vault::DeviceRecord device,
                     vault::BackupPlan plan,
                     BackupTrigger trigger)
    : m_vault(std::move(vault))
    , m_device(std::move(device))
    , m_plan(std::move(plan))
    , m_trigger(trigger)
{
}

Status BackupJob::copySnapshot(const QString& file)
{
    TRY_ASSIGN(auto live, openDatabase(m_vault.folder.database(), m_vault.databaseKey()));
    TRY_STATUS(storage::copyDatabase(*live, file, databaseKey(m_plan.snapshotKey)));
    // The keys of persons are wrapped under the database's key, which a restore does not bring back: in the copy
    // they are wrapped under the copy's own.
    TRY_ASSIGN(auto copy, openDatabase(file, m_plan.snapshotKey));
    TRY_STATUS(rewrapSubjectKeys(*copy, m_vault.databaseKey(), m_plan.snapshotKey));
    return copy->checkpoint();
}

Result<BackupMadeFile> BackupJob::run(const Work& work)
{
    work.report({"backup.copy"});
    const TemporaryDatabase snapshot(temporaryName(m_vault.folder, "snapshot"));
    TRY_STATUS(copySnapshot(snapshot.file()));
    m_plan.members = {{u"vault.db"_s, snapshot.file()}};
    if (QFile::exists(m_vault.folder.anchors()))
        m_plan.members.push_back({u"anchors.log"_s, m_vault.folder.anchors()});
    const auto check = [&](vault::OpenBackup& backup) {
        work.report({"backup.prove"});
        return proveDatabase(backup, temporaryName(m_vault.folder, "proof"));
    };
    const auto watch = [&](qint64 done, qint64 total) -> Status {
        work.report({"backup.write", done, total});
        return work.stop.stop_requested() ? fail(ErrorCode::Cancelled) : Status();
    };
    // The files first: a backup that counts has every file its records name.
    TRY_STATUS(copyMissingFiles(m_vault.folder.blobs(), mirrorBeside(m_plan.target, m_vault.id()), work));
    TRY_ASSIGN(const auto info, vault::writeBackup(m_vault, m_device, m_plan, check, watch));
    return BackupMadeFile{m_plan.target, QFileInfo(m_plan.target).size(), info.seq, m_trigger};
}

} // namespace seraph::session
