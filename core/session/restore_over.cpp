// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"
#include "core/journal/device_certificate.h"
#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "core/session/database_access.h"
#include "core/session/file_mirror.h"
#include "core/session/incarnation.h"
#include "core/session/restore.h"
#include "core/session/unpacked_backup.h"
#include "core/session/vault_meta.h"
#include "core/session/workspace_opening.h"
#include "core/storage/copy_database.h"
#include "core/storage/transaction.h"
#include "core/vault/replacement.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr Action kReplacedDropped{"vault.replaced_dropped"};

Result<vault::OpenBackup> openWith(const vault::BackupFile& file, const QString& login, const BackupKey& key)
{
    if (const auto* password = std::get_if<vault::Password>(&key))
        return file.openWithPassword(login, *password);
    return file.openWithRecoveryCode(std::get<vault::RecoveryCode>(key));
}

/// Where the old database still opens, its log is written back into it, so that what is kept beside is one whole file.
/// Answers the number after the last PC it knows.
qint64 finishOldDatabase(const vault::Unlocked& vault)
{
    const auto old = openDatabase(vault.folder.database(), vault.databaseKey());
    if (!old)
        return 1;
    static_cast<void>((*old)->checkpoint());
    return journal::nextDeviceNumber(**old).value_or(1);
}

/// Staff whose own keys may be others than the restored accounts say: a rotation could not reach them.
bool keysChangedSince(Instant backup, const vault::KeySlot& slot)
{
    return slot.keyVersion > 1 && slot.created > backup;
}

} // namespace

/// Everything after header and backup were opened.
class Replacement {
public:
    Replacement(const Environment& environment,
                vault::VaultLock lock,
                vault::Unlocked vault,
                vault::OpenBackup backup)
        : m_environment(environment)
        , m_lock(std::move(lock))
        , m_vault(std::move(vault))
        , m_backup(std::move(backup))
        , m_devices(environment.devices)
    {
    }

    Result<RestoredOver> run(const QString& owner, const Work& work)
    {
        vault::discardReplacement(m_vault.folder, m_devices, m_vault.id());
        const Status built = build(work);
        if (!built) {
            vault::discardReplacement(m_vault.folder, m_devices, m_vault.id());
            return fail(built.error());
        }
        work.report({"restore.swap"});
        TRY_STATUS(vault::replaceDatabase(
            m_vault.folder, m_devices, m_vault.id(), m_environment.clock.now()));
        return open(owner);
    }

private:
    Status build(const Work& work)
    {
        TRY_ASSIGN(const auto unpacked, UnpackedBackup::into(m_vault.folder.path(), m_backup, work));
        TRY_ASSIGN(const auto snapshot, unpacked.openDatabase());
        work.report({"restore.database"});
        const QString next = m_vault.folder.nextDatabase();
        TRY_STATUS(storage::copyDatabase(*snapshot, next, databaseKey(m_vault.databaseKey())));
        TRY_ASSIGN(const auto device, newIncarnation(*snapshot));
        TRY_STATUS(finishDatabase(*snapshot, next, device));
        TRY_STATUS(syncWritten(next));
        TRY_STATUS(copyMissingFiles(
            mirrorBeside(m_backup.file(), m_vault.id()), m_vault.folder.blobs(), work));
        return vault::savePending(m_devices, m_vault.id(), device);
    }

    /// A number that nobody had, and a chain of its own; the PC's secret stays, because the staff's slots need it.
    Result<vault::DeviceRecord> newIncarnation(storage::Connection& snapshot)
    {
        TRY_ASSIGN(const qint64 inBackup, journal::nextDeviceNumber(snapshot));
        const auto current = m_devices.load(m_vault.id());
        const qint64 here = current ? qint64(current->number) + 1 : 1;
        const qint64 number = std::max({inBackup, here, finishOldDatabase(m_vault)});
        vault::DeviceRecord device = vault::DeviceRecord::generate(quint32(number));
        if (current)
            device.secret = current->secret.copy();
        device.headerGeneration = m_vault.generation();
        return device;
    }

    Status finishDatabase(storage::Connection& snapshot,
                          const QString& file,
                          const vault::DeviceRecord& device)
    {
        TRY_ASSIGN(auto connection, openDatabase(file, m_vault.databaseKey()));
        TRY_STATUS(proveEqual(snapshot, *connection, u"restore.copy_differs"_s));
        TRY_STATUS(
            rewrapSubjectKeys(*connection, m_backup.manifest().snapshotKey, m_vault.databaseKey()));
        VaultMeta meta(*connection);
        TRY_STATUS(meta.setHeaderGeneration(qint64(m_vault.generation())));
        TRY_STATUS(meta.setKeyEpoch(qint64(m_vault.epoch())));
        TRY_ASSIGN(auto transaction, storage::Transaction::begin(*connection));
        TRY_STATUS(storeDevice(*connection, device, *m_vault.userKeys, m_environment.clock.now()));
        TRY_STATUS(transaction.commit());
        TRY_STATUS(checkPages(*connection));
        return connection->checkpoint();
    }

    Result<RestoredOver> open(const QString& owner)
    {
        TRY_ASSIGN(auto state,
                   assemble(m_environment, std::move(m_lock), std::move(m_vault), OlderState::Refuse));
        TRY_STATUS(enter(*state, owner));
        TRY_STATUS(noteIncarnation(*state));
        TRY_STATUS(adoptOwnerKeys(*state));
        TRY_ASSIGN(auto waiting, awaitPasswords(*state));
        TRY_STATUS(settleSlots(*state));
        auto workspace = Workspace::adopt(std::move(state));
        TRY_STATUS(workspace->checkpoint());
        return RestoredOver{std::move(workspace), std::move(waiting)};
    }

    /// Accounts of that time without a slot of today, and the other way round.
    Result<std::vector<QString>> awaitPasswords(WorkspaceState& state)
    {
        TRY_ASSIGN(const auto accounts, AccountRepository(*state.line->connection).list());
        std::vector<QString> waiting;
        for (const Account& account : accounts) {
            if (account.ownership == Ownership::Owner || account.state != AccountState::Active)
                continue;
            const vault::KeySlot* slot =
                state.vault.header.find(vault::userTag(state.vault.id(), account.login));
            if (slot && !keysChangedSince(m_backup.info().created, *slot))
                continue;
            TRY_STATUS(state.session->run(AwaitPassword{account.id}));
            waiting.push_back(account.login);
        }
        return waiting;
    }

    const Environment& m_environment;
    vault::VaultLock m_lock;
    vault::Unlocked m_vault;
    vault::OpenBackup m_backup;
    vault::DeviceStore m_devices;
};

std::vector<vault::ReplacedDatabase> replacedDatabases(const Workspace& workspace)
{
    return vault::replacedDatabases(vault::VaultFolder(workspace.folder()));
}

Status dropReplacedDatabases(Workspace& workspace)
{
    if (!workspace.session().can(RecordIncarnation::kPermission))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    if (replacedDatabases(workspace).empty())
        return {};
    TRY_STATUS(workspace.session().note(kReplacedDropped));
    return vault::dropReplacedDatabases(vault::VaultFolder(workspace.folder()));
}

Result<RestoredOver> restoreOver(const Environment& environment,
                                 const QString& file,
                                 const QString& folder,
                                 Credentials owner,
                                 const BackupKey& key,
                                 const Work& work)
{
    const vault::VaultFolder place(folder);
    const QString login = foldedLogin(owner.login);
    vault::DeviceStore devices = environment.devices;
    TRY_ASSIGN(const auto backup, vault::BackupFile::open(file));
    TRY_ASSIGN(auto lock, lockFolder(place, environment));
    TRY_ASSIGN(auto vault, unlockPatiently(environment, place, login, owner.password, devices));
    if (vault.slotType != vault::SlotType::Owner)
        return fail(ErrorCode::Denied, u"restore.owner_only"_s);
    TRY_STATUS(backup.requireVault(vault.id()));
    TRY_ASSIGN(auto open, openWith(backup, login, key));
    return Replacement(environment, std::move(lock), std::move(vault), std::move(open)).run(login, work);
}

} // namespace seraph::session
