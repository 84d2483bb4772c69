// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/disk_cache.h"

#include <QDir>
#include <qt_windows.h>

namespace seraph::vault {

void dropFromCache(const QString& path)
{
    // Opening a file without buffering throws out what the cache holds of it.
    const HANDLE file = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(),
                                    GENERIC_READ,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE,
                                    nullptr,
                                    OPEN_EXISTING,
                                    FILE_FLAG_NO_BUFFERING,
                                    nullptr);
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
}

} // namespace seraph::vault
