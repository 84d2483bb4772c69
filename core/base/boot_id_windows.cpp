// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boot_id.h"

#include <qt_windows.h>

namespace seraph {

/// Windows counts its starts; Qt does not know the place.
QByteArray currentBootId()
{
    DWORD count = 0;
    DWORD size = sizeof count;
    const auto* key = L"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory "
                      L"Management\\PrefetchParameters";
    const auto known =
        RegGetValueW(HKEY_LOCAL_MACHINE, key, L"BootId", RRF_RT_REG_DWORD, nullptr, &count, &size);
    return known == ERROR_SUCCESS ? QByteArray::number(qulonglong(count)) : QByteArray();
}

} // namespace seraph
