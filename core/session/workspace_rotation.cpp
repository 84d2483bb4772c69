// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "core/session/database_access.h"
#include "core/session/rotation_commands.h"
#include "core/session/vault_meta.h"
#include "core/session/workspace.h"
#include "core/session/workspace_opening.h"
#include "core/storage/copy_database.h"
#include "core/vault/rotation.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

Result<vault::RotationPeople> peopleWhoStay(const WorkspaceState& state)
{
    TRY_ASSIGN(const auto accounts, AccountRepository(*state.line->connection).list());
    vault::RotationPeople people;
    for (const Account& account : accounts) {
        const auto key = fromBytes<vault::PublicKey>(account.boxKey);
        if (account.state == AccountState::Active && key)
            people.emplace(vault::userTag(state.vault.id(), account.login), *key);
    }
    return people;
}

Status exportUnder(storage::Connection& live, const Secret& oldKey, const QString& path, const Secret& newKey)
{
    TRY_STATUS(storage::copyDatabase(live, path, databaseKey(newKey)));
    TRY_ASSIGN(auto copy, openDatabase(path, newKey));
    TRY_STATUS(proveEqual(live, *copy, u"rotation.copy_differs"_s));
    // Only now: wrapped under the new key they no longer equal the old ones.
    TRY_STATUS(rewrapSubjectKeys(*copy, oldKey, newKey));
    TRY_STATUS(checkPages(*copy));
    return copy->checkpoint();
}

} // namespace

Status Workspace::rotateKey(const Work& work)
{
    WorkspaceState& state = *m_state;
    if (!state.session->can(kRotateKey))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    TRY_STATUS(checkpoint());
    TRY_ASSIGN(const auto people, peopleWhoStay(state));
    work.report({"rotation.copy"});
    const vault::RotationSteps steps{
        [&](const QString& path, const Secret& newKey) {
            return exportUnder(*state.line->connection, state.vault.databaseKey(), path, newKey);
        },
        [&]() -> Status {
            const Status emptied = state.line->connection->checkpoint();
            state.line->journal.reset();
            state.line->connection.reset();
            return emptied;
        },
    };
    auto rotated = vault::rotateMasterKey(
        state.vault, state.devices, people, steps, state.environment.clock.now());
    if (rotated)
        state.vault = *std::move(rotated);
    TRY_STATUS(reopenLine(state));
    if (!rotated)
        return fail(std::move(rotated).error());
    TRY_STATUS(noteRotation(state));
    return noteHeader(state);
}

Status noteRotation(WorkspaceState& state)
{
    TRY_ASSIGN(const qint64 known, VaultMeta(*state.line->connection).keyEpoch());
    const quint32 epoch = state.vault.epoch();
    return known == qint64(epoch) ? Status() : state.session->run(RecordRotation{epoch});
}

} // namespace seraph::session
