// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

namespace seraph::tests {

/// One office, set up once per test program and copied for every case: an owner and a nurse, a second PC (the one this is),
/// and a backup. It opens by its recovery code, which costs no password hash.
class OfficeTemplate {
public:
    static const OfficeTemplate& instance();

    const vault::RecoveryCode& code() const { return *m_code; }
    QString folder() const { return m_directory.path(); }

private:
    OfficeTemplate();
    QTemporaryDir m_directory;
    std::optional<vault::RecoveryCode> m_code;
};

/// A copy of it to be hurt.
class OfficeCopy {
public:
    OfficeCopy();

    QString path(const QString& name) const { return m_directory.filePath(name); }
    QString folder() const { return path(QStringLiteral("vault")); }
    QString backup() const { return path(QStringLiteral("office.csbak")); }
    const session::Environment& environment() const { return m_environment; }

    /// Signs the owner in without a password hash. Like every opening it settles what was cut short.
    Result<std::unique_ptr<session::Workspace>> open() const;
    /// With the owner's own keys, as a password brings them.
    Result<std::unique_ptr<session::Workspace>> openAsOwner() const;

    static session::Credentials owner();

private:
    QTemporaryDir m_directory;
    FixedClock m_clock;
    session::Environment m_environment;
};

/// A copy of the oldest frozen vault: opening it upgrades it.
class OldestOffice {
public:
    OldestOffice();
    Result<std::unique_ptr<session::Workspace>> open() const;

private:
    QString path(const QString& name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
    FixedClock m_clock;
    session::Environment m_environment;
};

} // namespace seraph::tests
