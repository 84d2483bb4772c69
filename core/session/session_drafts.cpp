// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/context.h"
#include "core/session/draft_repository.h"
#include "core/session/session.h"
#include "core/session/shared_state.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// More than any form can hold; what is longer is no draft but a mistake.
constexpr qsizetype kLargestDraft = 1024 * 1024;

} // namespace

Status Session::keepDraft(const DraftKey& key, const QByteArray& json)
{
    TRY_STATUS(requireSignedIn());
    if (json.size() > kLargestDraft)
        return fail(invalid(u"draft"_s, u"too_long"_s));
    const std::scoped_lock writer(m_shared->writer);
    return DraftRepository(*m_line->connection, m_actor.person).keep({key, json, m_shared->clock.now()});
}

Status Session::discardDraft(const DraftKey& key)
{
    TRY_STATUS(requireSignedIn());
    const std::scoped_lock writer(m_shared->writer);
    return DraftRepository(*m_line->connection, m_actor.person).discard(key);
}

Result<std::optional<Draft>> Session::findDraft(const DraftKey& key) const
{
    TRY_STATUS(requireSignedIn());
    return DraftRepository(*m_line->connection, m_actor.person).find(key);
}

Result<std::vector<Draft>> Session::listDrafts() const
{
    TRY_STATUS(requireSignedIn());
    return DraftRepository(*m_line->connection, m_actor.person).list();
}

/// Inside the transaction of the command that made a fact of it.
Status Session::useUp(const DraftKey& key, WriteContext& context)
{
    return DraftRepository(context.connection(), m_actor.person).discard(key);
}

} // namespace seraph::session
