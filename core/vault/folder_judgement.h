// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/volume.h"

#include <QString>
#include <QStringList>

namespace seraph::vault {

/// What a folder is to be used for. A backup may go where a live vault may not: to a network share or a synced folder.
enum class FolderUse { NewVault, ExistingVault, Backup };

/// Whether a folder is a fit place, found out before anything is written there.
struct FolderJudgement {
    /// Set where the folder must not be used: "vault.network_folder", "vault.cloud_folder", "vault.read_only_folder",
    /// "vault.not_empty" (a new vault wants an empty folder), "vault.no_folder" (its disk or parent is missing).
    QString refusal;
    QString culprit; ///< what gave it away, for the message: "OneDrive", "nfs"
    /// Fit, but worth telling: "removable" (a stick may be pulled), "user_file_system" (FUSE of unknown kind),
    /// "network", "cloud" and "always_there" (for backups: a fixed disk, which what harms the PC reaches as well).
    QStringList warnings;

    bool isFit() const { return refusal.isEmpty(); }
    /// The refusal as an error (Denied would be about a person: this is Io with the refusal as reason).
    Status status() const;
};

/// Looks at the folder, or where it does not exist yet, at the nearest parent that does.
FolderJudgement judgeFolder(const QString& path,
                            FolderUse use,
                            const VolumeProbe& volumes = systemVolumes());

/// A second place on the same disk dies with the first.
enum class SameDisk { Yes, No, Unknown };
SameDisk onSameDisk(const QString& a, const QString& b, const VolumeProbe& volumes = systemVolumes());

} // namespace seraph::vault
