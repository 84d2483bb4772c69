// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capture_guard.h"

#include <qt_windows.h>

namespace seraph::ui {

void setCaptures(QWidget& window, Captures captures)
{
    constexpr DWORD kMissing = 0x11; // WDA_EXCLUDEFROMCAPTURE, which older headers do not have
    constexpr DWORD kBlack = 0x01;   // WDA_MONITOR
    const auto handle = reinterpret_cast<HWND>(window.winId());
    if (captures == Captures::Allowed)
        SetWindowDisplayAffinity(handle, 0);
    else if (!SetWindowDisplayAffinity(handle, kMissing))
        SetWindowDisplayAffinity(handle, kBlack);
}

} // namespace seraph::ui
