// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/draft_repository.h"

#include "core/storage/rows.h"

namespace seraph::session {

namespace {

constexpr const char* kKeep = R"sql(
    INSERT INTO draft (person_id, form, subject_id, json, saved_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (person_id, form, subject_id) DO UPDATE SET json = excluded.json, saved_at = excluded.saved_at
)sql";
constexpr const char* kDiscard =
    "DELETE FROM draft WHERE person_id = ? AND form = ? AND subject_id = ?";
constexpr const char* kFind = R"sql(
    SELECT form, subject_id, json, saved_at FROM draft WHERE person_id = ? AND form = ? AND subject_id = ?
)sql";
constexpr const char* kList = R"sql(
    SELECT form, subject_id, json, saved_at FROM draft WHERE person_id = ? ORDER BY saved_at DESC
)sql";

Draft readDraft(const storage::Statement& row)
{
    return {{row.text(0), row.int64(1)}, row.blob(2), fromMilliseconds(row.int64(3))};
}

} // namespace

Status DraftRepository::keep(const Draft& draft)
{
    return m_connection.execute(
        kKeep, m_person, draft.key.form, draft.key.subject, draft.json, draft.savedAt);
}

Status DraftRepository::discard(const DraftKey& key)
{
    return m_connection.execute(kDiscard, m_person, key.form, key.subject);
}

Result<std::optional<Draft>> DraftRepository::find(const DraftKey& key) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kFind));
    TRY_STATUS(statement.bind(m_person, key.form, key.subject));
    TRY_ASSIGN(const bool found, statement.step());
    return found ? std::optional(readDraft(statement)) : std::nullopt;
}

Result<std::vector<Draft>> DraftRepository::list() const
{
    return storage::collectRows<Draft>(m_connection, kList, readDraft, m_person);
}

} // namespace seraph::session
