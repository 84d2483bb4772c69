// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/resource_limits.h"

#include <sys/resource.h>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

bool limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(decltype(RLIMIT_CPU)(resource), &both) == 0;
}

} // namespace

tl::unexpected<Error> notConfined(const QString& what)
{
    return fail(ErrorCode::Io, u"sheet.not_confined"_s, what);
}

Status limitResources()
{
    bool limited = limit(RLIMIT_CPU, kSeconds) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0);
#ifdef Q_OS_LINUX
    limited = limited && limit(RLIMIT_NPROC, 0);
#endif
#if !defined(__SANITIZE_ADDRESS__) // which reserves terabytes for itself
    limited = limited && limit(RLIMIT_DATA, kMemory);
#endif
    return limited ? Status() : Status(notConfined(u"limits"_s));
}

} // namespace seraph::reader
