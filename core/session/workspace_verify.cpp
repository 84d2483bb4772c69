// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"
#include "core/journal/actions.h"
#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "core/session/registry.h"
#include "core/session/workspace.h"
#include "core/session/workspace_opening.h"

#include <QFile>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

const char* stepName(journal::VerifyStage stage)
{
    switch (stage) {
    case journal::VerifyStage::Journal: return "verify.journal";
    case journal::VerifyStage::Records: return "verify.records";
    case journal::VerifyStage::File: return "verify.file";
    }
    UNREACHABLE();
}

/// Whose word counts: the owners' accounts, and before them the person signed in, if that is an owner: what the database
/// says about keys is only believed as far as it has to be.
Result<std::vector<journal::PublicKey>> ownerKeys(const WorkspaceState& state)
{
    std::vector<journal::PublicKey> keys;
    if (state.vault.userKeys && state.vault.slotType == vault::SlotType::Owner) {
        keys.push_back(state.vault.userKeys->signingKey());
        return keys;
    }
    TRY_ASSIGN(const auto accounts, AccountRepository(*state.line->connection).list());
    for (const Account& account : accounts) {
        const auto key = fromBytes<journal::PublicKey>(account.signKey);
        if (account.ownership == Ownership::Owner && key)
            keys.push_back(*key);
    }
    return keys;
}

} // namespace

Result<journal::VerifyReport> Workspace::verify(const Work& work)
{
    WorkspaceState& state = *m_state;
    if (!state.session->can(kVerifyJournal))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    journal::VerifyRequest request;
    TRY_ASSIGN(request.owners, ownerKeys(state));
    if (QFile::exists(state.folder().anchors())) {
        TRY_ASSIGN(request.anchorsFile, readWhole(state.folder().anchors(), kLargestAnchorsFile));
    }
    request.knownHeads = {
        {qint64(state.device.number), qint64(state.device.journal.seq), state.device.journal.hash}};
    request.tables = state.shared->registry.recordTables();
    const Secret wrapping = journal::deriveWrappingKey(state.vault.databaseKey());
    request.wrappingKey = &wrapping;
    return journal::verify(
        *state.line->connection, request, [&](journal::VerifyStage stage, qint64 done, qint64 total) {
            work.report({stepName(stage), done, total});
            return !work.stop.stop_requested();
        });
}

} // namespace seraph::session
