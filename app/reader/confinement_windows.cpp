// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/confinement.h"

#include <qt_windows.h>

#include <sddl.h>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notConfined(const QString& what)
{
    return fail(ErrorCode::Io, u"sheet.not_confined"_s, what);
}

/// A job holds its processes for as long as they live, whoever still has its handle.
Status limitResources()
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (job == nullptr)
        return notConfined(u"job"_s);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    JOBOBJECT_BASIC_LIMIT_INFORMATION& basic = limits.BasicLimitInformation;
    basic.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_ACTIVE_PROCESS |
                       JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    basic.PerProcessUserTimeLimit.QuadPart = LONGLONG(kSeconds) * 10'000'000; // in tenths of a microsecond
    basic.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = kMemory;
    const bool limited =
        SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) &&
        AssignProcessToJobObject(job, GetCurrentProcess());
    CloseHandle(job);
    return limited ? Status() : Status(notConfined(u"limits"_s));
}

/// Untrusted from here on: this process may write to no file, key or window of the person that started it.
Status dropIntegrity()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_DEFAULT, &token))
        return notConfined(u"token"_s);
    PSID untrusted = nullptr;
    bool lowered = ConvertStringSidToSidW(L"S-1-16-0", &untrusted);
    if (lowered) {
        TOKEN_MANDATORY_LABEL label{{untrusted, SE_GROUP_INTEGRITY}};
        lowered = SetTokenInformation(
            token, TokenIntegrityLevel, &label, sizeof label + GetLengthSid(untrusted));
        LocalFree(untrusted);
    }
    CloseHandle(token);
    return lowered ? Status() : Status(notConfined(u"integrity"_s));
}

} // namespace

Status confine()
{
    TRY_STATUS(limitResources());
    return dropIntegrity();
}

} // namespace seraph::reader
