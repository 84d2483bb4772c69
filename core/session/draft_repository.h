// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/actor.h"
#include "core/session/draft.h"
#include "core/storage/connection.h"

#include <vector>

namespace seraph::session {

/// SQL of one person's drafts. The one repository that writes, because nothing of it is journalled; only Session uses it.
class DraftRepository {
public:
    DraftRepository(storage::Connection& connection, PersonId person)
        : m_connection(connection)
        , m_person(person)
    {
    }

    Status keep(const Draft& draft);
    Status discard(const DraftKey& key);
    Result<std::optional<Draft>> find(const DraftKey& key) const;
    Result<std::vector<Draft>> list() const; ///< newest first

private:
    storage::Connection& m_connection;
    PersonId m_person;
};

} // namespace seraph::session
