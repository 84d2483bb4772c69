// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/base/secret.h"
#include "core/session/session.h"
#include "core/session/shared_state.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_database.h"

#include <QStringList>

namespace seraph::tests {

/// A founded workspace without a vault: a real encrypted database, journal and roles, and no password to wait for. For the
/// tests of commands and queries; what needs files and passwords takes a TestWorkspace.
class TestOffice {
public:
    explicit TestOffice(Profile profile = Profile::Clinic);

    FixedClock clock;

    session::Session& owner() { return *m_owner; }
    PersonId ownerPerson() const { return m_ownerPerson; }
    /// The branch that the workspace was founded with.
    BranchId branch();
    /// One more branch, added by the owner.
    BranchId addBranch(const QString& name);
    /// Somebody new who works here and has no account.
    PersonId addPerson(const QString& name, std::optional<BranchId> homeBranch = {});

    /// Somebody new signs in who holds this shipped role, in all branches or in one.
    std::unique_ptr<session::Session> as(const QString& role, std::optional<BranchId> branch = {});
    /// Somebody new signs in whose one role has these permissions.
    std::unique_ptr<session::Session> with(const QStringList& permissions,
                                           std::optional<BranchId> branch = {},
                                           session::Reach reach = session::Reach::All);

    storage::Connection& connection() { return *m_line->connection; }
    QString databaseFile() const { return m_database.file(); }
    const storage::DatabaseKey& databaseKey() const { return m_database.key(); }
    session::ChangeBus& changes() { return m_shared->changes; }
    const vault::BlobStore& blobs() const { return m_shared->blobs; }

    /// The entries since the last call, one line each: "room.added room branch_id,name" (action, kind, changed fields but
    /// id and revision; fields only of changes).
    QStringList newEntries();
    /// Everything in the database but the journal, as text: equal before and after what changes nothing.
    QByteArray content();

private:
    void found(Profile profile);
    std::unique_ptr<session::Session> signIn(RoleId role, std::optional<BranchId> branch);

    TestDatabase m_database;
    Secret m_deviceSeed;
    std::shared_ptr<session::SharedState> m_shared;
    std::shared_ptr<session::Line> m_line;
    PersonId m_ownerPerson{1};
    std::unique_ptr<session::Session> m_owner;
    int m_people = 0;
    qint64 m_seen = 0;
};

} // namespace seraph::tests
