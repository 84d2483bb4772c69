// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/volume.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <winioctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/mount.h>
#include <sys/param.h>
#else
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#endif

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

[[maybe_unused]] bool startsWithAny(const QString& name, std::initializer_list<QLatin1StringView> prefixes)
{
    return std::any_of(
        prefixes.begin(), prefixes.end(), [&](auto prefix) { return name.startsWith(prefix); });
}

#ifdef Q_OS_WIN

QString volumeRoot(const QString& path)
{
    std::array<wchar_t, MAX_PATH + 1> root{};
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    return GetVolumePathNameW(native.c_str(), root.data(), MAX_PATH)
               ? QString::fromWCharArray(root.data())
               : QString();
}

/// "disk 0" of a drive letter, through the number of the device behind it.
QString diskOf(const QString& root)
{
    const std::wstring device = (u"\\\\.\\"_s + root.left(2)).toStdWString();
    HANDLE handle = CreateFileW(
        device.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {};
    STORAGE_DEVICE_NUMBER number{};
    DWORD size = 0;
    const bool known = DeviceIoControl(
        handle, IOCTL_STORAGE_GET_DEVICE_NUMBER, nullptr, 0, &number, sizeof number, &size, nullptr);
    CloseHandle(handle);
    return known ? u"disk %1"_s.arg(number.DeviceNumber) : QString();
}

void askSystem(const QString& path, Volume& volume)
{
    const QString root = volumeRoot(path);
    const UINT type =
        GetDriveTypeW(root.toStdWString().c_str()); // tells mapped letters too, which look local
    const bool unc = QDir::toNativeSeparators(path).startsWith(u"\\\\"_s);
    volume.kind = unc || type == DRIVE_REMOTE ? VolumeKind::Network : VolumeKind::Local;
    volume.removable = type == DRIVE_REMOVABLE;
    volume.disk = diskOf(root);
}

#elif defined(Q_OS_MACOS)

void askSystem(const QString& path, Volume& volume)
{
    struct statfs info {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return;
    volume.kind = (info.f_flags & MNT_LOCAL) ? VolumeKind::Local : VolumeKind::Network;
    volume.removable = path.startsWith(u"/Volumes/"_s);
    // "/dev/disk3s1" lies on disk3.
    const QString device = QString::fromLocal8Bit(info.f_mntfromname);
    const qsizetype slice = device.indexOf(u's', device.indexOf(u"disk"_s) + 4);
    volume.disk = slice < 0 ? device : device.left(slice);
}

#else

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

#endif

} // namespace

Volume VolumeProbe::volumeOf(const QString& path) const
{
    const QStorageInfo storage(path);
    Volume volume;
    volume.fileSystem = QString::fromLatin1(storage.fileSystemType());
    volume.bytesFree = storage.isValid() ? storage.bytesAvailable() : -1;
    askSystem(path, volume);
    return volume;
}

bool VolumeProbe::isWritable(const QString& folder) const
{
    // Permission bits say little on Windows, and nothing about a read-only mount: try it.
    QTemporaryFile probe(folder + u"/.seraph-probe-XXXXXX"_s);
    return probe.open();
}

const VolumeProbe& systemVolumes()
{
    static const VolumeProbe probe;
    return probe;
}

} // namespace seraph::vault
