// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"
#include "core/session/account_repository.h"
#include "core/session/backup_job.h"
#include "core/session/setting.h"
#include "core/session/vault_meta.h"
#include "core/session/workspace_opening.h"
#include "core/storage/migration.h"
#include "core/vault/folder_judgement.h"
#include "core/vault/retention.h"
#include "core/vault/rotation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr Action kBackupsDropped{"backup.dropped"};

vault::Unlocked copyOf(const vault::Unlocked& vault)
{
    return {vault.folder,
            vault.header,
            vault.masterKey.copy(),
            std::nullopt,
            vault.slotType,
            vault.freshness,
            vault.highestGeneration};
}

Result<std::vector<vault::PublicKey>> ownerKeys(storage::Connection& connection)
{
    TRY_ASSIGN(const auto accounts, AccountRepository(connection).list());
    std::vector<vault::PublicKey> keys;
    for (const Account& account : accounts) {
        if (account.ownership != Ownership::Owner || account.state != AccountState::Active)
            continue;
        if (const auto key = fromBytes<vault::PublicKey>(account.boxKey))
            keys.push_back(*key);
    }
    return keys;
}

/// What the restore screen shows before anything is restored.
QByteArray factsOf(const WorkspaceInfo& info)
{
    QJsonObject records;
    for (const auto& [table, count] : info.records)
        records.insert(table, count);
    return QJsonDocument(QJsonObject{{u"organisation"_s, info.organisation}, {u"records"_s, records}})
        .toJson(QJsonDocument::Compact);
}

/// Thins out the copies in the chosen place. A file that is no backup by its name, or not one of this workspace by its log,
/// is somebody else's.
Result<QJsonArray> dropOldBackups(storage::Connection& connection, const QString& place)
{
    TRY_ASSIGN(const auto logged, loggedBackups(connection));
    std::vector<vault::BackupName> there;
    for (const BackupMade& backup : logged) {
        const auto name = vault::parseBackupFileName(backup.file);
        if (name && QFile::exists(QDir(place).filePath(backup.file)))
            there.push_back(*name);
    }
    QJsonArray dropped;
    for (const QString& file : vault::backupsToDrop(there)) {
        if (removeDurably(QDir(place).filePath(file)))
            dropped.append(file);
    }
    return dropped;
}

} // namespace

Result<BackupJob> Workspace::prepareBackup(const QString& file, BackupTrigger trigger)
{
    if (trigger == BackupTrigger::Asked && !session().can(ListBackups::kPermission))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    TRY_STATUS(vault::judgeFolder(QFileInfo(file).absolutePath(), vault::FolderUse::Backup).status());
    TRY_STATUS(checkpoint());
    storage::Connection& connection = *m_state->line->connection;
    TRY_ASSIGN(const WorkspaceInfo facts, info());
    TRY_ASSIGN(const qint64 sequence, VaultMeta(connection).nextBackupSequence());
    TRY_ASSIGN(auto owners, ownerKeys(connection));
    const journal::JournalHead& head = m_state->line->journal->head();
    vault::BackupPlan plan;
    plan.target = file;
    plan.seq = quint64(sequence);
    plan.created = m_state->environment.clock.now();
    plan.schema = quint32(facts.schema);
    plan.journal = {quint64(head.seq), head.hash};
    plan.ownerBoxKeys = std::move(owners);
    plan.snapshotKey = Secret::random(storage::DatabaseKey::kRawSize);
    plan.facts = factsOf(facts);
    return BackupJob(copyOf(m_state->vault), m_state->device.copy(), std::move(plan), trigger);
}

Status Workspace::recordBackup(const BackupMadeFile& made)
{
    const QFileInfo file(made.file);
    TRY_STATUS(session().run(
        RecordBackup{file.fileName(), made.bytes, qint64(made.sequence), made.trigger}));
    // There is a proved copy of everything now. What cannot be taken away stays until the next backup.
    static_cast<void>(vault::dropFormerDatabases(m_state->folder()));
    TRY_ASSIGN(const Settings settings, session().query(ReadSettings{}));
    const QString place = settings.value(QString::fromLatin1(setting::kBackupFolder));
    if (place.isEmpty() || QDir(place) != file.absoluteDir())
        return {};
    TRY_ASSIGN(const QJsonArray dropped, dropOldBackups(*m_state->line->connection, place));
    return dropped.isEmpty() ? Status() : session().note(kBackupsDropped, {}, {{u"files"_s, dropped}});
}

Result<QString> Workspace::nextBackupFile()
{
    TRY_ASSIGN(const Settings settings, session().query(ReadSettings{}));
    const QString folder = settings.value(QString::fromLatin1(setting::kBackupFolder));
    if (folder.isEmpty())
        return fail(ErrorCode::NotFound, u"backup.no_place"_s);
    if (!QDir(folder).exists())
        return fail(ErrorCode::NotFound, u"backup.place_missing"_s);
    TRY_ASSIGN(const QString name, VaultMeta(*m_state->line->connection).organisationName());
    TRY_ASSIGN(const qint64 sequence, VaultMeta(*m_state->line->connection).nextBackupSequence());
    return QDir(folder).filePath(
        vault::backupFileName(name, m_state->environment.clock.now(), quint64(sequence)));
}

Result<BackupMadeFile> Workspace::backupTo(const QString& file, const Work& work)
{
    TRY_ASSIGN(auto job, prepareBackup(file, BackupTrigger::Asked));
    TRY_ASSIGN(const auto made, job.run(work));
    TRY_STATUS(recordBackup(made));
    return made;
}

} // namespace seraph::session
