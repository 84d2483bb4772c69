// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workspace.h"

#include "core/journal/actions.h"
#include "core/session/account_repository.h"
#include "core/session/backup_log.h"
#include "core/session/registry.h"
#include "core/session/vault_meta.h"
#include "core/session/workspace_opening.h"
#include "core/session/workspace_state.h"

#include <QFile>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// Setting up ends with the first anchor. A folder without one, of which this PC remembers no entry, was never finished.
bool wasNeverFounded(const vault::Unlocked& vault, const vault::DeviceStore& devices)
{
    const auto device = devices.load(vault.id());
    return device && device->journal.seq == 0 && !QFile::exists(vault.folder.anchors());
}

bool speaksOfContents(ErrorCode code)
{
    return code == ErrorCode::Corrupt || code == ErrorCode::NotFound || code == ErrorCode::WrongKey;
}

Result<std::unique_ptr<WorkspaceState>> openState(const Environment& environment,
                                                  Workspace::Opening opening,
                                                  OlderState older)
{
    const bool neverFounded = wasNeverFounded(opening.vault, environment.devices);
    const QString login = opening.login;
    auto state = assemble(environment, std::move(opening.lock), std::move(opening.vault), older);
    const Status entered = state ? enter(**state, login) : Status(fail(state.error()));
    if (entered)
        return state;
    if (neverFounded && speaksOfContents(entered.error().code))
        return fail(ErrorCode::NotFound, u"vault.unfinished"_s, entered.error().detail);
    return fail(entered.error());
}

} // namespace

Workspace::Workspace(std::unique_ptr<WorkspaceState> state) : m_state(std::move(state)) {}

std::unique_ptr<Workspace> Workspace::adopt(std::unique_ptr<WorkspaceState> state)
{
    return std::unique_ptr<Workspace>(new Workspace(std::move(state)));
}

Workspace::~Workspace()
{
    if (m_state)
        (void)close(); // whoever wants to know calls close() and looks
}

Result<Workspace::Opening> Workspace::unlock(const Environment& environment,
                                             const QString& folder,
                                             Credentials credentials)
{
    const vault::VaultFolder place(folder);
    const QString login = foldedLogin(credentials.login);
    TRY_ASSIGN(auto lock, lockFolder(place, environment));
    vault::DeviceStore devices = environment.devices;
    TRY_ASSIGN(auto vault, unlockPatiently(environment, place, login, credentials.password, devices));
    raiseCost(environment, vault, devices, login, credentials.password);
    return Opening{std::move(lock), std::move(vault), login};
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Environment& environment,
                                                   Opening opening,
                                                   OlderState older)
{
    TRY_ASSIGN(auto state, openState(environment, std::move(opening), older));
    TRY_STATUS(settleSlots(*state));
    TRY_STATUS(noteIncarnation(*state));
    TRY_STATUS(noteRotation(*state));
    return adopt(std::move(state));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Environment& environment,
                                                   const QString& folder,
                                                   Credentials credentials,
                                                   OlderState older)
{
    TRY_ASSIGN(auto opening, unlock(environment, folder, std::move(credentials)));
    return open(environment, std::move(opening), older);
}

Workspace::Opening Workspace::detach(std::unique_ptr<Workspace> workspace)
{
    const auto state = std::move(workspace->m_state);
    const QString login = state->session->actor().login;
    state->session.reset();
    state->line.reset();
    return {std::move(state->lock), std::move(state->vault), login};
}

const QString& Workspace::folder() const
{
    return m_state->folder().path();
}

Session& Workspace::session()
{
    return *m_state->session;
}

Result<std::unique_ptr<Session>> Workspace::openSession()
{
    const Session& own = *m_state->session;
    // Beside session() one connection serves both: two would empty each other's page cache with every commit.
    std::shared_ptr<Line> line = m_state->line;
    if (std::this_thread::get_id() != own.m_thread) {
        TRY_ASSIGN(line, openLine(*m_state));
    }
    return std::make_unique<Session>(m_state->shared, std::move(line), own.actor(), own.rights());
}

void Workspace::letGo()
{
    m_state->session->m_lent = true;
    m_state->session->m_thread = std::thread::id();
    m_state->line->journal.reset();
    m_state->line->connection.reset();
}

Status Workspace::takeOver()
{
    m_state->session->m_thread = std::this_thread::get_id();
    return reopenLine(*m_state);
}

Result<QString> Workspace::checkpoint()
{
    const std::scoped_lock writer(m_state->shared->writer);
    TRY_ASSIGN(const auto signedPoint, m_state->line->journal->checkpoint(m_state->anchors));
    TRY_STATUS(noteJournalHead(*m_state));
    return signedPoint ? journal::slipLine(journal::anchorOf(*signedPoint)) : QString();
}

Result<WorkspaceInfo> Workspace::info()
{
    storage::Connection& connection = *m_state->line->connection;
    VaultMeta meta(connection);
    WorkspaceInfo info;
    info.vaultId = QString::fromLatin1(toBytes(m_state->vault.id()).toHex());
    TRY_ASSIGN(info.organisation, meta.organisationName());
    TRY_ASSIGN(info.schema, meta.schema());
    TRY_ASSIGN(info.cipher, meta.cipher());
    for (const storage::RecordTable& table : m_state->shared->registry.recordTables()) {
        TRY_ASSIGN(const qint64 count, meta.countRows(table));
        info.records.emplace_back(table.name, count);
    }
    TRY_ASSIGN(const auto backup, session().query(LastBackup{}));
    if (backup)
        info.lastBackup = backup->madeAt;
    return info;
}

Status Workspace::close()
{
    if (!m_state)
        return {};
    const auto state = std::move(m_state);
    const Status signedOff =
        state->session ? state->session->note(Action{journal::action::kLocked.data()}) : Status();
    if (state->session)
        state->session->end();
    TRY_STATUS(signedOff);
    TRY_STATUS(state->line->journal->checkpoint(state->anchors));
    TRY_STATUS(noteJournalHead(*state));
    return state->line->connection->checkpoint();
}

void Workspace::abandon()
{
    m_state.reset();
}

} // namespace seraph::session
