// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>
#include <sddl.h>

#include <cstdio>
#include <string>

namespace seraph {

void keepFilesPrivate() {} // what lies in a person's own folders inherits their rights

void forbidDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS |
                 SEM_NOGPFAULTERRORBOX); // no report of a crash, which would carry memory with it
    // The owner of a process may read it unless its list of rights says otherwise: everybody may ask it to end and whether it
    // has ended, the system may do everything.
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    constexpr auto kRights = L"D:P(A;;GA;;;SY)(A;;0x101001;;;OW)(A;;0x101000;;;BA)";
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            kRights, SDDL_REVISION_1, &descriptor, nullptr))
        return;
    SetKernelObjectSecurity(GetCurrentProcess(), DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
}

void loadOwnLibrariesOnly()
{
    SetDllDirectoryW(L"");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    // Qt asks this variable before anything else where its plug-ins lie.
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("QT_QPA_PLATFORM_PLUGIN_PATH");
}

void useBinaryStreams()
{
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}

void useUtf8Console()
{
    SetConsoleOutputCP(CP_UTF8);
}

QByteArray environmentUtf8(const char* name)
{
    const std::wstring wideName(name, name + qstrlen(name));
    std::wstring wide(GetEnvironmentVariableW(wideName.c_str(), nullptr, 0), L'\0');
    wide.resize(GetEnvironmentVariableW(wideName.c_str(), wide.data(), DWORD(wide.size())));
    const auto narrow = [&](char* target, int room) {
        return WideCharToMultiByte(
            CP_UTF8, 0, wide.data(), int(wide.size()), target, room, nullptr, nullptr);
    };
    QByteArray utf8(wide.empty() ? 0 : narrow(nullptr, 0), Qt::Uninitialized);
    if (!utf8.isEmpty())
        narrow(utf8.data(), int(utf8.size()));
    SecureZeroMemory(wide.data(), wide.size() * sizeof(wchar_t)); // it may be a password
    return utf8;
}

quint64 installedMemory()
{
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? status.ullTotalPhys : 0;
}

} // namespace seraph
