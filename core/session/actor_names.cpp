// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/actor_names.h"

#include "core/storage/connection.h"

namespace seraph::session {

namespace {

constexpr const char* kActorName = R"sql(
    SELECT coalesce(staff.name, account.login) FROM account LEFT JOIN staff ON staff.id = account.person_id
    WHERE account.id = ?
)sql";

} // namespace

Result<QString> ActorNames::nameOf(qint64 account)
{
    if (const auto known = m_names.constFind(account); known != m_names.constEnd())
        return *known;
    TRY_ASSIGN(auto statement, m_connection.prepare(kActorName));
    TRY_STATUS(statement.bind(account));
    TRY_ASSIGN(const bool found, statement.step());
    return *m_names.insert(account, found ? statement.text(0) : QString());
}

} // namespace seraph::session
