// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace seraph::tests {

/// A founded workspace as the programs have it: vault, passwords at the lowest cost, database, journal, and a PC of its own
/// that remembers it. The owner "owner" is signed in. Commands and queries alone are tested faster with a TestOffice.
class TestWorkspace {
public:
    explicit TestWorkspace(Profile profile = Profile::Clinic);

    static constexpr const char* kOwnerPassword = "brass lantern quiet harbour nine";
    static constexpr const char* kStaffPassword = "willow tram cedar";

    FixedClock clock;

    session::Workspace& workspace() { return *m_workspace; }
    session::Session& session() { return m_workspace->session(); }
    const session::Environment& environment() const { return m_environment; }
    QString folder() const { return m_directory.filePath(QStringLiteral("vault")); }
    QString path(const QString& name) const { return m_directory.filePath(name); }
    const vault::RecoveryCode& recoveryCode() const { return m_created.recoveryCode; }

    /// Somebody new with an account and this one shipped role, in all branches; may sign in with kStaffPassword.
    AccountId addPerson(const QString& login, const QString& role);

    void close();
    /// Closes if it is open, and signs somebody in again.
    Status open(const QString& login = QStringLiteral("owner"), const char* password = kOwnerPassword);

private:
    QTemporaryDir m_directory;
    session::Environment m_environment;
    session::Workspace::Created m_created;
    std::unique_ptr<session::Workspace> m_workspace;
};

session::Credentials credentials(const QString& login, const char* password);

} // namespace seraph::tests
