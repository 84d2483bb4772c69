// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "core/session/workspace.h"
#include "core/session/workspace_opening.h"
#include "core/vault/generated_words.h"
#include "core/vault/header_change.h"
#include "core/vault/password_policy.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

Result<Account> accountOf(const WorkspaceState& state, AccountId id)
{
    return AccountRepository(*state.line->connection).get(id);
}

vault::SlotRequest slotRequest(const WorkspaceState& state, const Account& account)
{
    const bool owner = account.ownership == Ownership::Owner;
    const vault::KdfPolicy& kdf = state.environment.kdf;
    return {account.login,
            owner ? vault::SlotType::Owner : vault::SlotType::Staff,
            owner ? kdf.owner : kdf.staff,
            state.environment.clock.now()};
}

/// Only the session's own door may say no: asking it first keeps a refused person from touching the header.
Status requireManager(Session& session)
{
    return session.can(kManageAccounts) ? Status() : fail(ErrorCode::Denied, u"permission.missing"_s);
}

Status writeNewSlot(WorkspaceState& state, const Account& account, const vault::Password& password)
{
    const vault::SlotRequest request = slotRequest(state, account);
    const bool known =
        state.vault.header.find(vault::userTag(state.vault.id(), account.login)) != nullptr;
    TRY_ASSIGN(const auto keys,
               known ? vault::resetPassword(state.vault, state.devices, request, password)
                     : vault::addSlot(state.vault, state.devices, request, password));
    TRY_STATUS(state.session->run(ActivateAccount{
        account.id, toBytes(keys.signing), toBytes(keys.box), Passphrase::Temporary}));
    state.shift.erase(account.id); // a PIN of this shift opens nothing for them until they sign in with it
    return noteHeader(state);
}

} // namespace

Status checkNewPassword(const vault::Password& password, Ownership ownership, const QStringList& names)
{
    const auto kind =
        ownership == Ownership::Owner ? vault::PasswordKind::Owner : vault::PasswordKind::Staff;
    return vault::checkPassword(password, kind, names);
}

Status Workspace::setFirstPassword(AccountId id, vault::Password password)
{
    TRY_STATUS(requireManager(*m_state->session));
    TRY_ASSIGN(const Account account, accountOf(*m_state, id));
    if (account.ownership == Ownership::Owner)
        return fail(ErrorCode::Denied, u"account.owners_own"_s);
    if (account.state == AccountState::Ended)
        return fail(ErrorCode::Conflict, u"account.ended"_s);
    TRY_STATUS(checkNewPassword(password, account.ownership, {account.login}));
    return writeNewSlot(*m_state, account, password);
}

Result<QString> Workspace::resetPassword(AccountId id, Language language)
{
    QString words = vault::generateWords(vault::WordList::ofLanguage(language), vault::kStaffWords);
    // A copy of its own: taking a password over wipes every string that shares its characters.
    QString typed(words.constData(), words.size());
    TRY_STATUS(setFirstPassword(id, vault::Password::take(typed)));
    return words;
}

Status Workspace::changeOwnPassword(vault::Password current, vault::Password next)
{
    TRY_ASSIGN(const Account account, accountOf(*m_state, m_state->session->actor().account));
    TRY_STATUS(checkNewPassword(next, account.ownership, {account.login}));
    if (next == current)
        return fail(invalid(u"password"_s, u"same_as_before"_s));
    TRY_STATUS(vault::changePassword(
        m_state->vault, m_state->devices, slotRequest(*m_state, account), current, next));
    TRY_STATUS(m_state->session->run(RecordOwnPasswordChange{}));
    return noteHeader(*m_state);
}

Status Workspace::endAccount(AccountId id, const QString& reason)
{
    TRY_ASSIGN(const Account account, accountOf(*m_state, id));
    TRY_STATUS(m_state->session->run(EndAccount{id, reason}));
    // The account is closed from here on; the slot goes at once, and if that fails, at the next sign-in.
    const Status removed = vault::removeSlot(m_state->vault, m_state->devices, account.login);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return removed;
    m_state->shift.erase(id);
    return noteHeader(*m_state);
}

Status Workspace::switchUser(Credentials credentials)
{
    const QString login = foldedLogin(credentials.login);
    TRY_ASSIGN(
        auto unlocked,
        unlockPatiently(
            m_state->environment, m_state->folder(), login, credentials.password, m_state->devices));
    m_state->vault = std::move(unlocked);
    return enter(*m_state, login);
}

Status Workspace::switchUser(AccountId id)
{
    if (!m_state->shift.contains(id))
        return fail(ErrorCode::Denied, u"account.not_in_shift"_s);
    TRY_ASSIGN(const Account account, accountOf(*m_state, id));
    return enter(*m_state, account.login);
}

} // namespace seraph::session
