// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/volume_system.h"

#include <QDir>
#include <qt_windows.h>

#include <winioctl.h>

#include <array>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

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

} // namespace

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

} // namespace seraph::vault
