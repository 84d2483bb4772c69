// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "core/session/database_access.h"
#include "core/session/incarnation.h"
#include "core/session/workspace.h"
#include "core/session/workspace_opening.h"
#include "core/storage/transaction.h"
#include "core/vault/header_change.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr Action kRecoveryUsed{"recovery.used"};
constexpr Action kRecoveryReplaced{"recovery.replaced"};
constexpr Action kRecoveryTested{"recovery.tested"};

Result<QString> ownerLogin(const vault::Unlocked& vault)
{
    TRY_ASSIGN(auto connection, openDatabase(vault.folder.database(), vault.databaseKey()));
    TRY_ASSIGN(const auto accounts, AccountRepository(*connection).list());
    for (const Account& account : accounts) {
        if (account.ownership == Ownership::Owner)
            return account.login;
    }
    return fail(ErrorCode::Corrupt, u"vault.no_owner"_s);
}

/// The owner's slot gets the new password, and the printed code stops opening anything.
Result<vault::RecoveryCode> rewriteHeader(const Environment& environment,
                                          vault::Unlocked& vault,
                                          vault::DeviceStore& devices,
                                          const QString& login,
                                          const vault::Password& password)
{
    const vault::SlotRequest request{
        login, vault::SlotType::Owner, environment.kdf.owner, environment.clock.now()};
    TRY_STATUS(vault::resetPassword(vault, devices, request, password));
    return vault::replaceRecoveryKey(vault, devices);
}

} // namespace

Result<Workspace::Created> Workspace::recover(const Environment& environment,
                                              const QString& folder,
                                              const vault::RecoveryCode& code,
                                              vault::Password newOwnerPassword)
{
    TRY_STATUS(checkNewPassword(newOwnerPassword, Ownership::Owner, {}));
    const vault::VaultFolder place(folder);
    vault::DeviceStore devices = environment.devices;
    TRY_ASSIGN(auto lock, lockFolder(place, environment));
    TRY_ASSIGN(auto vault, vault::unlockWithRecoveryCode(place, code, devices));
    TRY_ASSIGN(const QString login, ownerLogin(vault));
    TRY_ASSIGN(auto newCode, rewriteHeader(environment, vault, devices, login, newOwnerPassword));
    // With the new password, because only that brings the owner's own new keys.
    TRY_ASSIGN(auto unlocked, vault::unlock(place, login, newOwnerPassword, devices));
    TRY_ASSIGN(auto state,
               assemble(environment, std::move(lock), std::move(unlocked), OlderState::Accept));
    TRY_STATUS(enter(*state, login));
    TRY_STATUS(noteIncarnation(*state));
    TRY_STATUS(adoptOwnerKeys(*state));
    auto workspace = adopt(std::move(state));
    TRY_STATUS(workspace->session().note(kRecoveryUsed));
    TRY_STATUS(workspace->rotateKey());
    return Created{std::move(workspace), std::move(newCode)};
}

QString Workspace::recoveryFingerprint() const
{
    return vault::recoveryFingerprint(m_state->vault.header.recoveryKey);
}

Result<bool> Workspace::recoveryCodeFits(const vault::RecoveryCode& code)
{
    const Status fits = vault::verifyRecoveryCode(m_state->folder(), code);
    if (!fits && fits.error().code != ErrorCode::WrongKey)
        return fail(fits.error());
    TRY_STATUS(session().note(kRecoveryTested, {}, {{u"fits"_s, fits.has_value()}}));
    return fits.has_value();
}

Result<vault::RecoveryCode> Workspace::replaceRecoveryCode()
{
    if (!session().can(kMakeRecoveryKit))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    TRY_ASSIGN(auto code, vault::replaceRecoveryKey(m_state->vault, m_state->devices));
    TRY_STATUS(session().note(kRecoveryReplaced));
    TRY_STATUS(noteHeader(*m_state));
    return code;
}

} // namespace seraph::session
