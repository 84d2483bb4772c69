// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/restart.h"

#include <QCoreApplication>
#include <QProcess>
#include <qt_windows.h>

#include <cstdlib>

namespace seraph::desktop {

namespace {

constexpr char kPredecessor[] = "SERAPH_PREDECESSOR";
constexpr DWORD kPatience = 10'000; // milliseconds; a process that is about to end takes far less

} // namespace

void restart(const QStringList& arguments)
{
    qputenv(kPredecessor, QByteArray::number(QCoreApplication::applicationPid()));
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    std::_Exit(EXIT_SUCCESS);
}

void waitForPredecessor()
{
    const DWORD number = qEnvironmentVariableIntValue(kPredecessor);
    qunsetenv(kPredecessor);
    const HANDLE process = number == 0 ? nullptr : OpenProcess(SYNCHRONIZE, FALSE, number);
    if (process == nullptr)
        return;
    WaitForSingleObject(process, kPatience);
    CloseHandle(process);
}

} // namespace seraph::desktop
