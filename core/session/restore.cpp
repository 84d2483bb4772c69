// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/restore.h"

#include "core/journal/device_certificate.h"
#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "core/session/database_access.h"
#include "core/session/file_mirror.h"
#include "core/session/unpacked_backup.h"
#include "core/session/vault_meta.h"
#include "core/session/workspace_opening.h"
#include "core/storage/copy_database.h"
#include "core/storage/transaction.h"
#include "core/vault/create_vault.h"
#include "core/vault/folder_judgement.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// What the new vault has to know of the old one before it can be made.
struct OldState {
    QString ownerLogin;
    quint32 nextDevice;
};

Result<OldState> readOldState(storage::Connection& snapshot)
{
    TRY_ASSIGN(const auto accounts, AccountRepository(snapshot).list());
    const auto owner = std::find_if(accounts.begin(), accounts.end(), [](const Account& account) {
        return account.ownership == Ownership::Owner;
    });
    if (owner == accounts.end())
        return fail(ErrorCode::Corrupt, u"backup.no_owner"_s);
    TRY_ASSIGN(const qint64 device, journal::nextDeviceNumber(snapshot));
    return OldState{owner->login, quint32(device)};
}

/// The database under the new vault's key, with this PC certified and the header's generation known.
Status moveDatabase(storage::Connection& snapshot,
                    const Secret& snapshotKey,
                    const vault::CreatedVault& vault,
                    const vault::DeviceRecord& device,
                    Instant now)
{
    const vault::Unlocked& unlocked = vault.unlocked;
    const Secret key = unlocked.databaseKey();
    TRY_STATUS(storage::copyDatabase(snapshot, unlocked.folder.database(), databaseKey(key)));
    TRY_ASSIGN(auto connection, openDatabase(unlocked.folder.database(), key));
    TRY_STATUS(proveEqual(snapshot, *connection, u"restore.copy_differs"_s));
    TRY_STATUS(rewrapSubjectKeys(*connection, snapshotKey, key));
    VaultMeta meta(*connection);
    TRY_STATUS(meta.setHeaderGeneration(qint64(unlocked.generation())));
    TRY_STATUS(meta.setKeyEpoch(qint64(unlocked.epoch())));
    TRY_ASSIGN(auto transaction, storage::Transaction::begin(*connection));
    TRY_STATUS(storeDevice(*connection, device, *unlocked.userKeys, now));
    TRY_STATUS(transaction.commit());
    return checkPages(*connection);
}

/// What remains to be said by the owner once the workspace is open: where the chains were cut, whose keys are new.
Result<std::vector<QString>> settle(Workspace& workspace, WorkspaceState& state)
{
    TRY_STATUS(noteIncarnation(state));
    TRY_STATUS(adoptOwnerKeys(state));
    TRY_ASSIGN(const auto accounts, AccountRepository(*state.line->connection).list());
    std::vector<QString> waiting;
    for (const Account& account : accounts) {
        if (account.ownership == Ownership::Owner || account.state != AccountState::Active)
            continue;
        TRY_STATUS(state.session->run(AwaitPassword{account.id}));
        waiting.push_back(account.login);
    }
    TRY_STATUS(workspace.checkpoint());
    return waiting;
}

/// What an earlier try left that was cut short is no reason against the next one.
Status requireEmpty(const QString& folder)
{
    UnpackedBackup::removeLeftover(folder);
    TRY_STATUS(vault::judgeFolder(folder, vault::FolderUse::NewVault).status());
    return QDir().mkpath(folder) ? Status() : fail(ErrorCode::Io, u"vault.read_only_folder"_s);
}

} // namespace

/// Everything after the backup was opened; `password` is the one the owner has from now on.
class Restoration {
public:
    Restoration(const Environment& environment, vault::OpenBackup& backup, QString folder)
        : m_environment(environment)
        , m_backup(backup)
        , m_folder(std::move(folder))
        , m_devices(environment.devices)
    {
    }

    Result<Restored> run(const vault::Password& password, const Work& work)
    {
        TRY_STATUS(requireEmpty(m_folder.path()));
        auto restored = rebuild(password, work);
        if (!restored)
            removeAll();
        return restored;
    }

private:
    Result<Restored> rebuild(const vault::Password& password, const Work& work)
    {
        TRY_ASSIGN(const auto unpacked, UnpackedBackup::into(m_folder.path(), m_backup, work));
        TRY_ASSIGN(auto snapshot, unpacked.openDatabase());
        TRY_ASSIGN(const auto old, readOldState(*snapshot));
        work.report({"restore.database"});
        const Instant now = m_environment.clock.now();
        TRY_ASSIGN(auto vault,
                   vault::createVault(
                       {m_folder, old.ownerLogin, m_environment.kdf.owner, now, old.nextDevice},
                       password,
                       m_devices));
        TRY_ASSIGN(auto lock, vault::VaultLock::acquire(m_folder, m_environment.clock));
        TRY_ASSIGN(const auto device, m_devices.load(vault.unlocked.id()));
        TRY_STATUS(moveDatabase(*snapshot, m_backup.manifest().snapshotKey, vault, device, now));
        snapshot.reset();
        if (QFile::exists(unpacked.anchors()) && !QFile::copy(unpacked.anchors(), m_folder.anchors()))
            return fail(ErrorCode::Io, u"file.not_writable"_s);
        TRY_STATUS(copyMissingFiles(
            mirrorBeside(m_backup.file(), m_backup.info().vault), m_folder.blobs(), work));
        return open(std::move(lock), std::move(vault), old.ownerLogin);
    }

    Result<Restored> open(vault::VaultLock lock, vault::CreatedVault vault, const QString& ownerLogin)
    {
        TRY_ASSIGN(
            auto state,
            assemble(m_environment, std::move(lock), std::move(vault.unlocked), OlderState::Refuse));
        TRY_STATUS(enter(*state, ownerLogin));
        WorkspaceState& settled = *state;
        auto workspace = Workspace::adopt(std::move(state));
        TRY_ASSIGN(auto waiting, settle(*workspace, settled));
        return Restored{std::move(workspace), std::move(vault.recoveryCode), std::move(waiting)};
    }

    void removeAll()
    {
        for (const QString& file : {m_folder.header(), m_folder.headerCopy(), m_folder.anchors()})
            QFile::remove(file);
        removeDatabaseFiles(m_folder.database());
    }

    const Environment& m_environment;
    vault::OpenBackup& m_backup;
    vault::VaultFolder m_folder;
    vault::DeviceStore m_devices;
};

BackupContents contentsOf(const vault::OpenBackup& backup)
{
    const QJsonObject facts = QJsonDocument::fromJson(backup.manifest().facts).object();
    const vault::BackupInfo& info = backup.info();
    BackupContents contents;
    contents.organisation = facts[u"organisation"_s].toString();
    contents.vaultId = QString::fromLatin1(toBytes(info.vault).toHex());
    contents.madeAt = info.created;
    contents.sequence = info.seq;
    contents.journalEntries = qint64(info.journal.seq);
    const QJsonObject records = facts[u"records"_s].toObject();
    for (auto record = records.begin(); record != records.end(); ++record)
        contents.records.emplace_back(record.key(), record.value().toInteger());
    return contents;
}

Result<Restored> restore(const Environment& environment,
                         const QString& file,
                         const QString& folder,
                         RestoreWithPassword with,
                         const Work& work)
{
    TRY_ASSIGN(const auto backup, vault::BackupFile::open(file));
    TRY_ASSIGN(auto open, backup.openWithPassword(foldedLogin(with.owner.login), with.owner.password));
    return Restoration(environment, open, folder).run(with.owner.password, work);
}

Result<Restored> restore(const Environment& environment,
                         const QString& file,
                         const QString& folder,
                         RestoreWithCode with,
                         const Work& work)
{
    TRY_ASSIGN(const auto backup, vault::BackupFile::open(file));
    TRY_ASSIGN(auto open, backup.openWithRecoveryCode(with.code));
    TRY_STATUS(
        checkNewPassword(with.newOwnerPassword, Ownership::Owner, {contentsOf(open).organisation}));
    return Restoration(environment, open, folder).run(with.newOwnerPassword, work);
}

} // namespace seraph::session
