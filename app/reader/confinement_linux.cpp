// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/resource_limits.h"

#include <seccomp.h>

#include <cerrno>
#include <memory>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

struct ReleaseFilter {
    using pointer = scmp_filter_ctx;
    void operator()(scmp_filter_ctx filter) const { seccomp_release(filter); }
};

/// What reading a descriptor, computing and writing to another one take. Everything else answers EPERM.
constexpr int kAllowed[]{
    SCMP_SYS(read),           SCMP_SYS(pread64),       SCMP_SYS(readv),
    SCMP_SYS(write),          SCMP_SYS(writev),        SCMP_SYS(lseek),
    SCMP_SYS(fstat),          SCMP_SYS(newfstatat),    SCMP_SYS(statx),
    SCMP_SYS(close),          SCMP_SYS(brk),           SCMP_SYS(mmap),
    SCMP_SYS(munmap),         SCMP_SYS(mremap),        SCMP_SYS(mprotect),
    SCMP_SYS(madvise),        SCMP_SYS(futex),         SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),  SCMP_SYS(sigaltstack),
    SCMP_SYS(getrandom),      SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
    SCMP_SYS(sched_yield),    SCMP_SYS(getpid),        SCMP_SYS(gettid),
    SCMP_SYS(tgkill),         SCMP_SYS(exit),          SCMP_SYS(exit_group),
};

Status filterCalls()
{
    const std::unique_ptr<scmp_filter_ctx, ReleaseFilter> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter)
        return notConfined(u"filter"_s);
    for (const int call : kAllowed) {
        if (seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) != 0)
            return notConfined(u"rule"_s);
    }
    return seccomp_load(filter.get()) == 0 ? Status() : Status(notConfined(u"filter"_s));
}

} // namespace

Status confine()
{
    TRY_STATUS(limitResources());
    return filterCalls();
}

} // namespace seraph::reader
