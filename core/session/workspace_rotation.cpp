// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/actions.h"
#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "core/session/database_access.h"
#include "core/session/setting.h"
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

Result<qint64> entryCount(storage::Connection& connection)
{
    TRY_ASSIGN(auto statement, connection.prepare("SELECT count(*) FROM journal_entry"));
    TRY_STATUS(statement.bind());
    TRY_STATUS(statement.step());
    return statement.int64(0);
}

/// The new file must hold what the old one holds before anything changes places.
Status proveEqual(storage::Connection& live, storage::Connection& copy)
{
    TRY_STATUS(checkPages(copy));
    TRY_ASSIGN(const qint64 before, entryCount(live));
    TRY_ASSIGN(const qint64 after, entryCount(copy));
    return before == after ? Status() : fail(ErrorCode::Corrupt, u"rotation.copy_differs"_s);
}

Status exportUnder(storage::Connection& live, const Secret& oldKey, const QString& path, const Secret& newKey)
{
    TRY_STATUS(storage::copyDatabase(live, path, databaseKey(newKey)));
    TRY_ASSIGN(auto copy, openDatabase(path, newKey));
    TRY_STATUS(rewrapSubjectKeys(*copy, oldKey, newKey));
    TRY_STATUS(proveEqual(live, *copy));
    return copy->checkpoint();
}

} // namespace

Status Workspace::rotateKey(const Work& work)
{
    WorkspaceState& state = *m_state;
    if (!state.session->can(kRotateKey))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    TRY_STATUS(state.session->note(Action{journal::action::kKeyRotated.data()}));
    TRY_STATUS(state.session->run(ChangeSetting{QString::fromLatin1(setting::kRotationDue), QString()}));
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
    auto rotated = vault::rotateMasterKey(state.vault, state.devices, people, steps, state.environment.clock.now());
    if (rotated)
        state.vault = *std::move(rotated);
    TRY_STATUS(reopenLine(state));
    return rotated ? noteHeader(state) : fail(std::move(rotated).error());
}

} // namespace seraph::session
