// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/drafts.h"

namespace seraph::session {

namespace {

constexpr const char* kKeep = R"sql(
    INSERT INTO draft (person_id, form, subject_id, json, saved_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (person_id, form, subject_id) DO UPDATE SET json = excluded.json, saved_at = excluded.saved_at
)sql";
constexpr const char* kDiscard = "DELETE FROM draft WHERE person_id = ? AND form = ? AND subject_id = ?";
constexpr const char* kFind = R"sql(
    SELECT form, subject_id, json, saved_at FROM draft WHERE person_id = ? AND form = ? AND subject_id = ?
)sql";
constexpr const char* kList = R"sql(
    SELECT form, subject_id, json, saved_at FROM draft WHERE person_id = ? ORDER BY saved_at DESC
)sql";

Draft readDraft(const storage::Statement& row)
{
    return {row.text(0), row.int64(1), row.blob(2), fromMilliseconds(row.int64(3))};
}

} // namespace

Status Drafts::keep(const Draft& draft)
{
    return m_connection.execute(kKeep, m_person, draft.form, draft.subject, draft.json, draft.savedAt);
}

Status Drafts::discard(const QString& form, qint64 subject)
{
    return m_connection.execute(kDiscard, m_person, form, subject);
}

Result<std::optional<Draft>> Drafts::find(const QString& form, qint64 subject) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kFind));
    TRY_STATUS(statement.bind(m_person, form, subject));
    TRY_ASSIGN(const bool found, statement.step());
    return found ? std::optional(readDraft(statement)) : std::nullopt;
}

Result<std::vector<Draft>> Drafts::list() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kList));
    TRY_STATUS(statement.bind(m_person));
    std::vector<Draft> drafts;
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return drafts;
        drafts.push_back(readDraft(statement));
    }
}

} // namespace seraph::session
