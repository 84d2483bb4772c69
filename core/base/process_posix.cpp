// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace seraph {

void keepFilesPrivate()
{
    ::umask(077);
}

void forbidDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

void loadOwnLibrariesOnly() {
} // the loader looks nowhere else, and an environment that says otherwise is this person's own

void useBinaryStreams() {}

void useUtf8Console() {}

QByteArray environmentUtf8(const char* name)
{
    return qgetenv(name);
}

quint64 installedMemory()
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? static_cast<quint64>(pages) * static_cast<quint64>(size) : 0;
}

} // namespace seraph
