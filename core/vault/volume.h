// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace seraph::vault {

enum class VolumeKind {
    Local,
    Network, ///< NFS, SMB, 9P, a mapped drive letter, sshfs: SQLite's locks do not hold there
    UserFileSystem, ///< FUSE of a kind we do not know
    Unknown,
};

/// What the operating system says about the volume a path lies on.
struct Volume {
    VolumeKind kind = VolumeKind::Unknown;
    QString fileSystem;     ///< "ext4", "nfs", "fuse.sshfs", "NTFS"
    QString disk;           ///< names the physical disk; empty where it cannot be told
    qint64 bytesFree = -1;  ///< for this person; −1 where it cannot be told
    bool removable = false; ///< a stick, a card or a drive that can be pulled
};

/// Asks the operating system; tests give answers of their own. Thread-safe.
class VolumeProbe {
public:
    virtual ~VolumeProbe() = default;
    /// @param path exists
    virtual Volume volumeOf(const QString& path) const;
    /// Whether files can be made in the folder.
    virtual bool isWritable(const QString& folder) const;
};

const VolumeProbe& systemVolumes();

} // namespace seraph::vault
