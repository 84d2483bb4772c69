// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workspace_opening.h"

#include "core/base/durable_file.h"
#include "core/journal/actions.h"
#include "core/journal/device_certificate.h"
#include "core/session/account_repository.h"
#include "core/session/database_access.h"
#include "core/session/incarnation.h"
#include "core/session/registry.h"
#include "core/session/vault_meta.h"
#include "core/storage/copy_database.h"
#include "core/storage/migration.h"
#include "core/storage/transaction.h"
#include "core/vault/folder_judgement.h"
#include "core/vault/header_change.h"
#include "core/vault/login_delay.h"
#include "core/vault/replacement.h"
#include "core/vault/rotation.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// An older schema is upgraded after a copy of the whole file was put beside it, under the same key.
Status upgrade(storage::Connection& connection, const vault::Unlocked& vault, const Clock& clock)
{
    TRY_ASSIGN(const auto judged, storage::judgeSchema(connection, storage::shippedMigrations()));
    if (judged == storage::MigrationOutcome::Fresh) // a workspace is never without tables: they were taken away
        return fail(ErrorCode::Corrupt, u"storage.damaged"_s, u"there are no tables"_s);
    const QString copy = vault.folder.beforeUpgrade(toMilliseconds(clock.now()));
    const storage::Migration migration{
        .beforeUpgrade =
            [&] { return storage::copyDatabase(connection, copy, databaseKey(vault.databaseKey())); },
        .clock = clock};
    TRY_ASSIGN(const auto outcome, storage::migrate(connection, migration));
    switch (outcome) {
    case storage::MigrationOutcome::Fresh:
    case storage::MigrationOutcome::Current:
    case storage::MigrationOutcome::Upgraded: return {};
    // One program writes to one vault: reading a newer one would be possible, working in it is not.
    case storage::MigrationOutcome::NewerCompatible:
    case storage::MigrationOutcome::NewerRefused: return fail(ErrorCode::Newer, u"vault.newer"_s);
    }
    UNREACHABLE();
}

/// A PC on which the owner signs in for the first time becomes a device of its own, with a chain of its own.
Result<vault::DeviceRecord> enrolDevice(storage::Connection& connection,
                                        const vault::Unlocked& vault,
                                        vault::DeviceStore& devices,
                                        const Clock& clock)
{
    if (!vault.userKeys || vault.slotType != vault::SlotType::Owner)
        return fail(ErrorCode::WrongKey, u"vault.device_unknown"_s);
    TRY_ASSIGN(auto transaction, storage::Transaction::begin(connection));
    TRY_ASSIGN(const qint64 number, journal::nextDeviceNumber(connection));
    vault::DeviceRecord record = vault::DeviceRecord::generate(quint32(number));
    record.headerGeneration = vault.generation();
    TRY_STATUS(storeDevice(connection, record, *vault.userKeys, clock.now()));
    // The PC's own record first: a device in the database that no PC has does no harm, the reverse does.
    TRY_STATUS(devices.save(vault.id(), record));
    TRY_STATUS(transaction.commit());
    return record;
}

Result<vault::DeviceRecord> deviceOf(storage::Connection& connection,
                                     const vault::Unlocked& vault,
                                     vault::DeviceStore& devices,
                                     const Clock& clock)
{
    auto record = devices.load(vault.id());
    if (record || record.error().code != ErrorCode::NotFound)
        return record;
    return enrolDevice(connection, vault, devices, clock);
}

/// Asks the journal for the newest entry that this PC remembers. Page checks cannot tell an old file from a new one.
Status requireJournalNotOlder(const journal::Journal& journal, const vault::DeviceRecord& device)
{
    TRY_ASSIGN(const bool remembered,
               journal.remembers({.device = qint64(device.number),
                                  .seq = qint64(device.journal.seq),
                                  .hash = device.journal.hash}));
    if (remembered)
        return {};
    return fail(ErrorCode::Corrupt,
                u"vault.rolled_back"_s,
                QString::number(std::max(qint64(0), qint64(device.journal.seq) - journal.head().seq)));
}

/// The owner accepts an older file: its chain ends here, and a new device goes on from it.
Result<vault::DeviceRecord> beginNewIncarnation(storage::Connection& connection,
                                                const vault::Unlocked& vault,
                                                vault::DeviceStore& devices,
                                                const Clock& clock)
{
    TRY_STATUS(devices.forget(vault.id()));
    return enrolDevice(connection, vault, devices, clock);
}

Result<std::shared_ptr<Line>> lineOn(std::unique_ptr<storage::Connection> connection,
                                     const WorkspaceState& state)
{
    TRY_ASSIGN(auto journal,
               journal::Journal::open(*connection, state.environment.clock, state.journalKeys()));
    return std::make_shared<Line>(Line{std::move(connection), std::move(journal)});
}

/// The PCs whose chains the file of anchors knows.
Result<std::set<qint64>> anchoredDevices(const WorkspaceState& state)
{
    std::set<qint64> devices;
    if (!QFile::exists(state.folder().anchors()))
        return devices;
    TRY_ASSIGN(const QByteArray file, readWhole(state.folder().anchors(), kLargestAnchorsFile));
    for (const journal::Anchor& anchor : journal::parseAnchors(file).anchors)
        devices.insert(anchor.device);
    return devices;
}

} // namespace

Status storeDevice(storage::Connection& connection,
                   const vault::DeviceRecord& record,
                   const vault::UserKeys& owner,
                   Instant now)
{
    journal::DeviceCertificate certificate;
    certificate.device = record.number;
    certificate.name = QSysInfo::machineHostName();
    certificate.signKey = record.signingKey();
    certificate.notBeforeMs = toMilliseconds(now);
    journal::certify(certificate, owner.signingSeed);
    return journal::storeCertificate(connection, certificate);
}

Result<vault::VaultLock> lockFolder(const vault::VaultFolder& folder, const Environment& environment)
{
    TRY_STATUS(vault::judgeFolder(folder.path(), vault::FolderUse::ExistingVault).status());
    TRY_ASSIGN(auto lock, vault::VaultLock::acquire(folder, environment.clock));
    vault::DeviceStore devices = environment.devices;
    TRY_STATUS(vault::settleReplacement(folder, devices));
    TRY_STATUS(vault::settleRotation(folder));
    return lock;
}

Result<vault::Unlocked> unlockPatiently(const Environment& environment,
                                        const vault::VaultFolder& folder,
                                        const QString& login,
                                        const vault::Password& password,
                                        vault::DeviceStore& devices)
{
    TRY_ASSIGN(const auto stored, vault::loadHeader(folder));
    const vault::VaultId& id = stored.header.id;
    const vault::UserTag user = vault::userTag(id, login);
    const vault::KeySlot* slot = stored.header.find(user);
    vault::LoginDelay delay(devices, environment.clock);
    TRY_STATUS(delay.admit(id, user, slot ? slot->type : vault::SlotType::Staff));
    auto unlocked = vault::unlock(folder, login, password, devices);
    // That a count cannot be written must neither let anybody in nor keep anybody out.
    if (unlocked)
        (void)delay.noteSuccess(id, user);
    else if (unlocked.error().reason == u"vault.wrong_password"_s)
        (void)delay.noteFailure(id, user);
    return unlocked;
}

Result<std::unique_ptr<WorkspaceState>> assemble(const Environment& environment,
                                                 vault::VaultLock lock,
                                                 vault::Unlocked unlocked,
                                                 OlderState older)
{
    vault::DeviceStore devices = environment.devices;
    TRY_ASSIGN(auto connection, openDatabase(unlocked.folder.database(), unlocked.databaseKey()));
    TRY_STATUS(upgrade(*connection, unlocked, environment.clock));
    TRY_ASSIGN(const qint64 generation, VaultMeta(*connection).headerGeneration());
    TRY_STATUS(vault::requireHeaderNotOlder(unlocked, quint64(generation)));
    TRY_ASSIGN(auto device, deviceOf(*connection, unlocked, devices, environment.clock));
    TRY_ASSIGN(auto anchors, journal::Anchors::open(unlocked.folder.anchors()));
    auto state = std::make_unique<WorkspaceState>(environment,
                                                  std::move(devices),
                                                  std::move(lock),
                                                  std::move(unlocked),
                                                  std::move(device),
                                                  std::move(anchors));
    TRY_ASSIGN(state->line, lineOn(std::move(connection), *state));
    TRY_STATUS(attach(*state, older));
    return state;
}

Result<std::shared_ptr<Line>> openLine(const WorkspaceState& state)
{
    TRY_ASSIGN(auto connection, openDatabase(state.folder().database(), state.vault.databaseKey()));
    return lineOn(std::move(connection), state);
}

journal::JournalKeys WorkspaceState::journalKeys() const
{
    return {device.number, device.signingSeed.copy(), journal::deriveWrappingKey(vault.databaseKey())};
}

Status reopenLine(WorkspaceState& state)
{
    TRY_ASSIGN(const auto fresh, openLine(state));
    // The sessions of this thread share the line: they go on with the new connection.
    *state.line = std::move(*fresh);
    return {};
}

Status attach(WorkspaceState& state, OlderState older)
{
    const Status current = requireJournalNotOlder(*state.line->journal, state.device);
    const bool owner = state.vault.slotType == vault::SlotType::Owner;
    if (!current && (older == OlderState::Refuse || (older == OlderState::Accept && !owner)))
        return current;
    if (!current && older == OlderState::Accept) {
        TRY_ASSIGN(state.device,
                   beginNewIncarnation(
                       *state.line->connection, state.vault, state.devices, state.environment.clock));
        TRY_ASSIGN(state.line, openLine(state));
    }
    TRY_ASSIGN(const qint64 lastId, VaultMeta(*state.line->connection).highestId(state.device.number));
    state.shared = std::make_shared<SharedState>(
        state.environment.clock,
        state.environment.registry,
        IdGenerator(state.environment.clock, int(state.device.number), lastId),
        vault::BlobStore(state.folder()));
    return {};
}

Status enter(WorkspaceState& state, const QString& login)
{
    const AccountRepository accounts(*state.line->connection);
    TRY_ASSIGN(const auto account, accounts.findByLogin(login));
    if (!account || account->state != AccountState::Active)
        return fail(ErrorCode::WrongKey, u"account.not_active"_s);
    TRY_ASSIGN(auto rights, accounts.rightsOf(*account));
    TRY_ASSIGN(const QString roles, accounts.roleCodes(account->person));
    if (state.session)
        state.session->end();
    state.shared->views.clear();
    state.session =
        std::make_unique<Session>(state.shared,
                                  state.line,
                                  Actor{account->id, account->person, account->login, roles},
                                  std::move(rights));
    state.shift.insert(account->id);
    return state.session->note(Action{journal::action::kSignedIn.data()});
}

Status settleSlots(WorkspaceState& state)
{
    TRY_ASSIGN(const auto accounts, AccountRepository(*state.line->connection).list());
    QStringList logins;
    for (const Account& account : accounts) {
        if (account.state == AccountState::Active)
            logins << account.login;
    }
    TRY_STATUS(vault::keepOnlySlots(state.vault, state.devices, logins));
    return noteHeader(state);
}

Status noteIncarnation(WorkspaceState& state)
{
    if (!state.session->can(RecordIncarnation::kPermission))
        return {};
    storage::Connection& connection = *state.line->connection;
    TRY_ASSIGN(const bool begins, beginsIncarnation(connection, state.device.number));
    if (begins) {
        RecordIncarnation incarnation;
        TRY_ASSIGN(incarnation.anchoredDevices, anchoredDevices(state));
        TRY_STATUS(state.session->run(incarnation));
    }
    TRY_ASSIGN(const bool unsignedYet, incarnationUnsigned(connection, state.device.number));
    if (!unsignedYet)
        return {};
    const std::scoped_lock writer(state.shared->writer);
    TRY_STATUS(state.line->journal->checkpoint(state.anchors));
    return noteJournalHead(state);
}

void raiseCost(const Environment& environment,
               vault::Unlocked& vault,
               vault::DeviceStore& devices,
               const QString& login,
               const vault::Password& password)
{
    const bool owner = vault.slotType == vault::SlotType::Owner;
    const vault::KdfCost cost = owner ? environment.kdf.owner : environment.kdf.staff;
    static_cast<void>(vault::raiseKdfCost(
        vault, devices, {login, *vault.slotType, cost, environment.clock.now()}, password));
}

Status noteHeader(WorkspaceState& state)
{
    VaultMeta meta(*state.line->connection);
    TRY_ASSIGN(const qint64 known, meta.headerGeneration());
    const auto generation = qint64(state.vault.generation());
    return known < generation ? meta.setHeaderGeneration(generation) : Status();
}

Status adoptOwnerKeys(WorkspaceState& state)
{
    {
        TRY_ASSIGN(auto transaction, storage::Transaction::begin(*state.line->connection));
        TRY_STATUS(recertifyDevices(*state.line->connection, state.vault.userKeys->signingSeed));
        TRY_STATUS(transaction.commit());
    }
    return state.session->run(RecordOwnerKeys{toBytes(state.vault.userKeys->signingKey()),
                                              toBytes(state.vault.userKeys->boxKey())});
}

Status noteJournalHead(WorkspaceState& state)
{
    const journal::JournalHead& head = state.line->journal->head();
    if (head.device != qint64(state.device.number))
        return {};
    return state.devices.noteJournalHead(state.vault.id(), {quint64(head.seq), head.hash});
}

} // namespace seraph::session
