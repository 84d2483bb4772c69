// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_calls.h"

#include <QDir>
#include <qt_windows.h>

using namespace Qt::StringLiterals;

namespace seraph {
namespace {

HANDLE handleOf(FileHandle file)
{
    return reinterpret_cast<HANDLE>(file);
}

/// The system's own form, with the mark that lifts its old limit of 260 characters, whatever the PC's policy says.
std::wstring native(const QString& path)
{
    const QString own = QDir::toNativeSeparators(QDir::cleanPath(QDir(path).absolutePath()));
    if (own.size() < MAX_PATH - 20 || own.startsWith(u"\\\\?\\"_s))
        return own.toStdWString();
    if (own.startsWith(u"\\\\"_s))
        return (u"\\\\?\\UNC"_s + own.mid(1)).toStdWString();
    return (u"\\\\?\\"_s + own).toStdWString();
}

int lastError()
{
    return static_cast<int>(GetLastError());
}

/// Virus scanners and indexers hold a new file for a moment, and whoever renames or removes it is refused for as long.
template <typename Call> int patiently(const Call& call)
{
    constexpr DWORD kLongestWait = 320; // milliseconds; 630 in all
    for (DWORD wait = 10;; wait *= 2) {
        if (call())
            return 0;
        const int refused = lastError();
        if (wait > kLongestWait ||
            (refused != ERROR_ACCESS_DENIED && refused != ERROR_SHARING_VIOLATION))
            return refused;
        Sleep(wait);
    }
}

int openWith(const QString& path, DWORD disposition, DWORD share, FileHandle& file)
{
    HANDLE handle = CreateFileW(
        native(path).c_str(), GENERIC_WRITE, share, nullptr, disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
    file = handle == INVALID_HANDLE_VALUE ? kNoFile : reinterpret_cast<FileHandle>(handle);
    return handle == INVALID_HANDLE_VALUE ? lastError() : 0;
}

} // namespace

int FileCalls::create(const QString& path, FileHandle& file)
{
    return openWith(path, CREATE_ALWAYS, FILE_SHARE_READ, file);
}

int FileCalls::openToAppend(const QString& path, FileHandle& file)
{
    // The database may be open beside it. What may cut a file short again starts at its beginning.
    const int opened =
        openWith(path, OPEN_EXISTING, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, file);
    if (opened != 0 || SetFilePointerEx(handleOf(file), {}, nullptr, FILE_END))
        return opened;
    const int failed = lastError();
    CloseHandle(handleOf(file));
    file = kNoFile;
    return failed;
}

int FileCalls::write(FileHandle file, QByteArrayView bytes, qint64& written)
{
    DWORD count = 0;
    const auto size = static_cast<DWORD>(qMin<qsizetype>(bytes.size(), 1 << 20));
    const bool ok = WriteFile(handleOf(file), bytes.data(), size, &count, nullptr);
    written = count;
    return ok ? 0 : lastError();
}

int FileCalls::sync(FileHandle file)
{
    return FlushFileBuffers(handleOf(file)) ? 0 : lastError();
}

int FileCalls::truncate(FileHandle file, qint64 size)
{
    LARGE_INTEGER position;
    position.QuadPart = size;
    return SetFilePointerEx(handleOf(file), position, nullptr, FILE_BEGIN) &&
                   SetEndOfFile(handleOf(file))
               ? 0
               : lastError();
}

int FileCalls::close(FileHandle file)
{
    return CloseHandle(handleOf(file)) ? 0 : lastError();
}

int FileCalls::rename(const QString& from, const QString& to)
{
    return patiently([&] {
        return MoveFileExW(native(from).c_str(),
                           native(to).c_str(),
                           MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
    });
}

int FileCalls::remove(const QString& path)
{
    return patiently([&] { return DeleteFileW(native(path).c_str()); });
}

int FileCalls::syncFolder(const QString&)
{
    return 0;
}

Error fileError(int systemError, const char* action)
{
    const QString detail = u"%1: system error %2"_s.arg(QLatin1String(action)).arg(systemError);
    switch (systemError) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return makeError(ErrorCode::DiskFull, {}, detail);
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return makeError(ErrorCode::NotFound, u"file.not_found"_s, detail);
    case ERROR_WRITE_PROTECT: return makeError(ErrorCode::Io, u"file.read_only"_s, detail);
    case ERROR_SHARING_VIOLATION: // somebody else has it open
    case ERROR_ACCESS_DENIED: return makeError(ErrorCode::Io, u"file.no_access"_s, detail);
    default: return makeError(ErrorCode::Io, {}, detail);
    }
}

} // namespace seraph
