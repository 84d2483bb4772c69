// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace seraph::storage {

/// "SRPH": marks a database as one of ours, behind the encryption.
inline constexpr qint64 kApplicationId = 0x53525048;

/// One numbered step from a schema to the next. Its script is applied whole, in one transaction.
struct MigrationStep {
    int number; ///< rises from step to step; the file's user_version afterwards
    QString name;
    QByteArray script;
    /// The oldest schema whose programs may still read a file of this one: a line "-- readable by: N" in the script;
    /// without it, only this one's own.
    int readableBy;
    /// What SQL cannot say; runs after the script in the same transaction.
    std::function<Status(Connection&)> data = {};
};

/// The steps that this program was built with, from core/storage/migrations/NNNN_name.sql.
const std::vector<MigrationStep>& shippedMigrations();
MigrationStep makeMigrationStep(int number, QString name, QByteArray script);

enum class MigrationOutcome {
    Fresh,           ///< the file was empty and now has the newest schema
    Current,         ///< nothing to do
    Upgraded,        ///< steps were applied, after the backup
    NewerCompatible, ///< written by a newer program that lets this one read: open it read-only
    NewerRefused,    ///< written by a newer program; this one must not touch it
};

struct Migration {
    const std::vector<MigrationStep>& steps = shippedMigrations();
    /// Called once before an existing file is changed: makes the backup. An error stops the upgrade.
    std::function<Status()> beforeUpgrade = [] { return Status(); };
    const Clock& clock;
};

/// Where the file stands. Changes nothing, so it can be asked on a read-only connection; Fresh and Upgraded mean what
/// migrate() would do. Corrupt, reason "storage.not_ours", for a database that no program of ours has made.
Result<MigrationOutcome> judgeSchema(Connection& connection, const std::vector<MigrationStep>& steps);

/// Brings the file to the newest schema. A step that fails leaves the file at the step before it.
Result<MigrationOutcome> migrate(Connection& connection, const Migration& migration);

} // namespace seraph::storage
