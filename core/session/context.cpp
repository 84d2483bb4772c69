// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/context.h"

#include "core/base/contract.h"
#include "core/session/registry.h"
#include "core/session/shared_state.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace seraph::session {

ReadContext::ReadContext(storage::Connection& connection,
                         const SharedState& shared,
                         journal::Journal& journal,
                         const Actor& actor,
                         const Rights& rights,
                         Permission permission)
    : m_journal(&journal)
    , m_connection(connection)
    , m_clock(shared.clock)
    , m_registry(shared.registry)
    , m_blobs(shared.blobs)
    , m_actor(actor)
    , m_rights(rights)
    , m_scope(rights.scopeFor(permission, actor.person))
{
}

WriteContext::WriteContext(storage::Connection& connection,
                           SharedState& shared,
                           journal::Journal& journal,
                           const Actor& actor,
                           const Rights& rights,
                           const Policy& policy)
    : ReadContext(connection, shared, journal, actor, rights, policy.permission)
    , m_shared(shared)
    , m_policy(policy)
    , m_command(shared.ids.next())
{
}

Result<journal::EntryDetails> ReadContext::detailsOf(const journal::Entry& entry) const
{
    return journal::detailsOf(entry, m_journal->subjectKeys());
}

qint64 WriteContext::nextId()
{
    return m_shared.ids.next();
}

Status WriteContext::note(Action action, const Access& about, const QJsonObject& details)
{
    journal::EntryDraft draft;
    draft.action = action.view();
    draft.kind = about.kind;
    if (about.record != 0)
        draft.record = about.record;
    draft.subject = about.subject;
    if (!details.isEmpty())
        draft.changes = QJsonDocument(details).toJson(QJsonDocument::Compact);
    return append(std::move(draft));
}

Status WriteContext::noteCut(Action action, qint64 device, qint64 lastKept)
{
    journal::EntryDraft draft;
    draft.action = action.view();
    draft.kind = "device";
    draft.record = device;
    draft.revision = lastKept;
    return append(std::move(draft));
}

Status WriteContext::append(journal::EntryDraft draft)
{
    if (draft.action.empty())
        draft.action = m_policy.action.view();
    EXPECTS(!draft.action.empty());
    draft.reason = m_reason;
    ++m_entries;
    return m_journal->append({m_command, actor().account.value(), actor().roles.toUtf8()}, draft);
}

void WriteContext::addChange(std::string_view table, qint64 id, Operation operation)
{
    auto found = std::find_if(m_changes.begin(), m_changes.end(), [&](const ChangeSet& change) {
        return change.table == table && change.operation == operation;
    });
    if (found == m_changes.end())
        found = m_changes.insert(m_changes.end(), {table, {}, operation, m_command, false});
    if (found->wholeTable)
        return;
    found->ids.push_back(id);
    if (found->ids.size() > ChangeSet::kMaxIds) {
        found->ids.clear();
        found->wholeTable = true;
    }
}

Status WriteContext::react(std::type_index event, const void* data)
{
    return registry().react(event, data, *this);
}

Status WriteContext::derive()
{
    const auto written = std::exchange(m_written, {});
    return written.empty() ? Status() : registry().derive(written, *this);
}

} // namespace seraph::session
