// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/volume_system.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

bool startsWithAny(const QString& name, std::initializer_list<QLatin1StringView> prefixes)
{
    return std::any_of(
        prefixes.begin(), prefixes.end(), [&](auto prefix) { return name.startsWith(prefix); });
}

constexpr std::array<quint32, 6> kNetworkMagics{
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x01021997, // 9P
    0x5346414F, // AFS
};
constexpr quint32 kFuseMagic = 0x65735546;

VolumeKind kindOf(quint32 magic, const QString& fileSystem)
{
    if (std::find(kNetworkMagics.begin(), kNetworkMagics.end(), magic) != kNetworkMagics.end())
        return VolumeKind::Network;
    if (magic != kFuseMagic || fileSystem == "fuseblk"_L1) // NTFS and exFAT sticks are fuseblk
        return VolumeKind::Local;
    const bool remote = startsWithAny(fileSystem,
                                      {"fuse.sshfs"_L1,
                                       "fuse.rclone"_L1,
                                       "fuse.gvfs"_L1,
                                       "fuse.davfs"_L1,
                                       "fuse.curlftpfs"_L1,
                                       "fuse.s3fs"_L1,
                                       "fuse.smb"_L1});
    return remote ? VolumeKind::Network : VolumeKind::UserFileSystem;
}

/// The whole disk behind a partition, as the kernel's device tree shows it.
QString diskOf(const struct stat& info)
{
    const QString link = u"/sys/dev/block/%1:%2"_s.arg(major(info.st_dev)).arg(minor(info.st_dev));
    QString device = QFileInfo(link).canonicalFilePath();
    if (device.isEmpty())
        return {};
    if (QFileInfo::exists(device + u"/partition"_s))
        device = QFileInfo(device).path();
    // An encrypted or logical volume lies on one disk in most PCs; follow it where it does.
    const QStringList below =
        QDir(device + u"/slaves"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
    if (below.size() == 1) {
        const QString lower = QFileInfo(device + u"/slaves/"_s + below.front()).canonicalFilePath();
        device = QFileInfo::exists(lower + u"/partition"_s) ? QFileInfo(lower).path() : lower;
    }
    return device;
}

bool isRemovable(const QString& disk)
{
    QFile flag(disk + u"/removable"_s);
    const bool media = flag.open(QIODevice::ReadOnly) && flag.read(1) == "1";
    return media || disk.contains(u"/usb"_s);
}

} // namespace

void askSystem(const QString& path, Volume& volume)
{
    const QByteArray name = QFile::encodeName(path);
    struct statfs info {};
    if (::statfs(name.constData(), &info) != 0)
        return;
    volume.kind = kindOf(static_cast<quint32>(info.f_type), volume.fileSystem);
    struct stat entry {};
    if (::stat(name.constData(), &entry) == 0)
        volume.disk = diskOf(entry);
    volume.removable = !volume.disk.isEmpty() && isRemovable(volume.disk);
}

} // namespace seraph::vault
