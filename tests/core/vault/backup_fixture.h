// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/backup_writer.h"
#include "tests/core/vault/vault_fixture.h"

namespace seraph::tests {

/// A vault with a few files to back up, and a backup of it at path("backup.csbak").
class BackupFixture : public VaultFixture {
public:
    BackupFixture();

    QString backup() const { return path("backup.csbak"); }
    vault::BackupPlan plan(const QString& target) const;
    Result<vault::BackupInfo> write(const QString& target, const vault::BackupCheck& check = {});
    const QByteArray& database() const { return m_database; }

private:
    QByteArray m_database; ///< of two and a half chunks
};

} // namespace seraph::tests
