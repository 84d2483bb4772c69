// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/restart.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace seraph::desktop {

namespace {

constexpr int kFirstOwn = 3; // after the three standard streams
constexpr long kMostFiles = 65'536;

/// Whatever is still open would go on to the new program, which knows nothing of it.
void closeFilesOnExec()
{
    const int end = int(std::min(sysconf(_SC_OPEN_MAX), kMostFiles));
    for (int file = kFirstOwn; file < end; ++file) {
        const int flags = ::fcntl(file, F_GETFD);
        if (flags >= 0)
            ::fcntl(file, F_SETFD, flags | FD_CLOEXEC);
    }
}

} // namespace

void restart(const QStringList& arguments)
{
    std::vector<QByteArray> words{QCoreApplication::applicationFilePath().toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    closeFilesOnExec();
    ::execv(pointers.front(), pointers.data());
    std::_Exit(EXIT_SUCCESS);
}

void waitForPredecessor() {} // there is none: the process was replaced

} // namespace seraph::desktop
