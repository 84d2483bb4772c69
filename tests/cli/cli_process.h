// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

namespace seraph::tests {

/// What one call of seraph-cli left behind.
struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// stdout as the one JSON document that it must be; empty where it is none.
    QJsonObject json() const;
    /// The reason of the error document on stdout: "vault.wrong_password".
    QString reason() const { return json()[u"error"][u"reason"].toString(); }
};

/// A person at a terminal of a PC of their own: a home folder, and passwords in the environment.
class CliProcess {
public:
    using Secrets = QMap<QString, QString>; ///< SERAPH_… variables of one call

    CliProcess();

    QString path(const QString& name) const { return m_home.filePath(name); }
    QString vault() const { return path(QStringLiteral("vault")); }

    /// One call as it stands. The owner's password is in the environment unless the call's secrets say otherwise.
    Outcome run(const QStringList& words, const Secrets& secrets = {}) const;
    /// The same with --json --vault --user before it.
    Outcome as(const QString& login, const QStringList& words, const Secrets& secrets = {}) const;
    Outcome owner(const QStringList& words, const Secrets& secrets = {}) const
    {
        return as(QStringLiteral("owner"), words, secrets);
    }
    /// Which of the two built programs is called; the one with cheap passwords unless said.
    void useProgram(const QString& file) { m_program = file; }
    /// Makes the workspace with the owner "owner"; answers the recovery code.
    QString create() const;
    /// Opens it in this process, as a second program would.
    std::unique_ptr<session::Workspace> open() const;

    static constexpr const char* kOwnerPassword = "brass lantern quiet harbour nine";
    static constexpr const char* kStaffPassword = "willow tram cedar";

private:
    QTemporaryDir m_home;
    QString m_program;
};

} // namespace seraph::tests
