// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/restart.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdlib>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace seraph::desktop {

void restart(const QStringList& arguments)
{
#ifdef Q_OS_UNIX
    std::vector<QByteArray> words{QCoreApplication::applicationFilePath().toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
#else
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
#endif
    std::_Exit(EXIT_SUCCESS);
}

void protectProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(077);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace seraph::desktop
