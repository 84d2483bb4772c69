// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/silent_input.h"

#include <QString>
#include <qt_windows.h>

namespace seraph::cli {

bool isTerminal()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode);
}

QByteArray readSilently()
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    GetConsoleMode(console, &before);
    SetConsoleMode(console,
                   (before | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~DWORD(ENABLE_ECHO_INPUT));
    // In the console's own wide characters: what getchar() gives depends on the code page of the day.
    wchar_t typed[512]{};
    DWORD count = 0;
    ReadConsoleW(console, typed, DWORD(std::size(typed)), &count, nullptr);
    SetConsoleMode(console, before);
    QByteArray line = QString::fromWCharArray(typed, int(count)).toUtf8();
    SecureZeroMemory(typed, sizeof typed);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace seraph::cli
