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
    if (own.size() < MAX_PATH - 20 || own.startsWith(u"\\\\"_s))
        return own.toStdWString();
    return (u"\\\\?\\"_s + own).toStdWString();
}

int lastError()
{
    return static_cast<int>(GetLastError());
}

int openWith(const QString& path, DWORD access, DWORD disposition, FileHandle& file)
{
    HANDLE handle = CreateFileW(
        native(path).c_str(), access, FILE_SHARE_READ, nullptr, disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
    file = handle == INVALID_HANDLE_VALUE ? kNoFile : reinterpret_cast<FileHandle>(handle);
    return handle == INVALID_HANDLE_VALUE ? lastError() : 0;
}

} // namespace

int FileCalls::create(const QString& path, FileHandle& file)
{
    return openWith(path, GENERIC_WRITE, CREATE_ALWAYS, file);
}

int FileCalls::openToAppend(const QString& path, FileHandle& file)
{
    return openWith(path, FILE_APPEND_DATA | FILE_WRITE_DATA, OPEN_EXISTING, file);
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
    return MoveFileExW(native(from).c_str(),
                       native(to).c_str(),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
               ? 0
               : lastError();
}

int FileCalls::remove(const QString& path)
{
    return DeleteFileW(native(path).c_str()) ? 0 : lastError();
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
    case ERROR_ACCESS_DENIED: return makeError(ErrorCode::Io, u"file.no_access"_s, detail);
    default: return makeError(ErrorCode::Io, {}, detail);
    }
}

} // namespace seraph
