// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace seraph::vault {

/// What the name of a backup says: NAME-YYYYMMDD-HHMMSSZ-SEQ.csbak, in UTC, so that names sort by time everywhere.
struct BackupName {
    QString file;
    Instant created{};
    quint64 seq = 0;
    friend bool operator==(const BackupName&, const BackupName&) = default;
};

/// `organisation` loses what file systems dislike; nothing left becomes "seraph".
QString backupFileName(const QString& organisation, Instant created, quint64 seq);
/// Nothing for a file that is no backup of ours by its name.
std::optional<BackupName> parseBackupFileName(const QString& file);

/// Which backups may go, by file name: all but those of the 24 hours before the newest one, the newest of each of 7 days,
/// 5 weeks and 12 months that have one, and the newest of every year. The newest of all never goes.
/// Do not ask while something looks wrong (many files changed at once, the last backup failed its check): then nothing may go.
std::vector<QString> backupsToDrop(const std::vector<BackupName>& all);

} // namespace seraph::vault
