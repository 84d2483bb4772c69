// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_commands.h"
#include "core/session/database_access.h"
#include "core/session/founding.h"
#include "core/session/workspace.h"
#include "core/session/workspace_opening.h"
#include "core/storage/migration.h"
#include "core/storage/transaction.h"
#include "core/vault/create_vault.h"
#include "core/vault/folder_judgement.h"

#include <QDir>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// All that is wrong with the plan at once, so that a form can mark every field.
Status checkPlan(const NewWorkspace& plan)
{
    Error error = makeError(ErrorCode::Invalid);
    const auto take = [&](const Status& status) {
        if (!status)
            error.fields.insert(
                error.fields.end(), status.error().fields.begin(), status.error().fields.end());
    };
    if (plan.organisation.trimmed().isEmpty())
        take(fail(invalid(u"organisation"_s, u"required"_s)));
    if (plan.ownerName.trimmed().isEmpty())
        take(fail(invalid(u"owner_name"_s, u"required"_s)));
    take(checkLogin(plan.owner.login));
    take(checkNewPassword(
        plan.owner.password, Ownership::Owner, {plan.organisation, plan.owner.login, plan.ownerName}));
    return error.fields.empty() ? Status() : fail(std::move(error));
}

/// A folder in which setting up was cut short has no header and is nobody's: what lies in it is taken away again.
void removeUnfinished(const vault::VaultFolder& folder)
{
    for (const QString& file : {folder.header(),
                                folder.headerCopy(),
                                folder.database(),
                                folder.database() + u"-wal"_s,
                                folder.database() + u"-shm"_s,
                                folder.database() + u"-journal"_s,
                                folder.anchors()})
        QFile::remove(file);
}

Status makeDatabase(const Environment& environment,
                    const vault::Unlocked& vault,
                    const vault::DeviceRecord& device)
{
    TRY_ASSIGN(auto connection,
               storage::Connection::open(vault.folder.database(),
                                         databaseKey(vault.databaseKey()),
                                         storage::OpenMode::Create));
    TRY_STATUS(storage::migrate(*connection, {.clock = environment.clock}));
    TRY_ASSIGN(auto transaction, storage::Transaction::begin(*connection));
    TRY_STATUS(storeDevice(*connection, device, *vault.userKeys, environment.clock.now()));
    return transaction.commit();
}

/// The first command needs a session before there is an account: the owner's, with the ids that the account will have.
Status found(WorkspaceState& state, const NewWorkspace& plan)
{
    const AccountId account(state.shared->ids.next());
    const PersonId person(state.shared->ids.next());
    const QString login = foldedLogin(plan.owner.login);
    Session session(state.shared,
                    state.line,
                    Actor{account, person, login, u"owner"_s},
                    Rights(Ownership::Owner, {}));
    const Founding founding{plan.organisation.trimmed(),
                            plan.profile,
                            plan.language,
                            plan.ownerName.trimmed(),
                            login,
                            person,
                            account,
                            toBytes(state.vault.userKeys->signingKey()),
                            toBytes(state.vault.userKeys->boxKey())};
    return session.run(FoundWorkspace{founding});
}

Result<std::unique_ptr<WorkspaceState>> build(const Environment& environment,
                                              const NewWorkspace& plan,
                                              vault::VaultLock lock,
                                              vault::Unlocked unlocked)
{
    vault::DeviceStore devices = environment.devices;
    TRY_ASSIGN(const auto device, devices.load(unlocked.id()));
    TRY_STATUS(makeDatabase(environment, unlocked, device));
    TRY_ASSIGN(auto state,
               assemble(environment, std::move(lock), std::move(unlocked), OlderState::Refuse));
    TRY_STATUS(found(*state, plan));
    TRY_STATUS(noteHeader(*state));
    TRY_STATUS(enter(*state, foldedLogin(plan.owner.login)));
    return state;
}

} // namespace

Result<Workspace::Created> Workspace::create(const Environment& environment, NewWorkspace plan)
{
    TRY_STATUS(checkPlan(plan));
    TRY_STATUS(vault::judgeFolder(plan.folder, vault::FolderUse::NewVault).status());
    const bool folderIsNew = !QDir(plan.folder).exists();
    const vault::VaultFolder folder(plan.folder);
    vault::DeviceStore devices = environment.devices;
    TRY_ASSIGN(
        auto vault,
        vault::createVault(
            {folder, foldedLogin(plan.owner.login), environment.kdf.owner, environment.clock.now()},
            plan.owner.password,
            devices));
    const vault::VaultId id = vault.unlocked.id();
    auto built =
        vault::VaultLock::acquire(folder, environment.clock).and_then([&](vault::VaultLock lock) {
            return build(environment, plan, std::move(lock), std::move(vault.unlocked));
        });
    if (!built) {
        removeUnfinished(folder);
        (void)devices.forget(id);
        if (folderIsNew)
            QDir().rmdir(plan.folder);
        return fail(std::move(built).error());
    }
    auto workspace = std::unique_ptr<Workspace>(new Workspace(*std::move(built)));
    TRY_STATUS(workspace->checkpoint());
    return Created{std::move(workspace), std::move(vault.recoveryCode)};
}

} // namespace seraph::session
