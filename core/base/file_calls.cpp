// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_calls.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

using namespace Qt::StringLiterals;

namespace seraph {
namespace {

FileCalls* s_replaced = nullptr;

} // namespace

FileCalls& fileCalls()
{
    static FileCalls real;
    return s_replaced ? *s_replaced : real;
}

FileCalls* replaceFileCalls(FileCalls* calls)
{
    return std::exchange(s_replaced, calls);
}

#ifdef Q_OS_WIN

namespace {

HANDLE handleOf(FileHandle file)
{
    return reinterpret_cast<HANDLE>(file);
}

std::wstring native(const QString& path)
{
    return QDir::toNativeSeparators(path).toStdWString();
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

#else

namespace {

int openWith(const QString& path, int flags, FileHandle& file)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
    file = descriptor < 0 ? kNoFile : descriptor;
    return descriptor < 0 ? errno : 0;
}

int answer(int result)
{
    return result == 0 ? 0 : errno;
}

int descriptorOf(FileHandle file)
{
    return static_cast<int>(file);
}

int flush(int descriptor)
{
#ifdef Q_OS_MACOS
    if (::fcntl(descriptor, F_FULLFSYNC) == 0) // fsync alone leaves the bytes in the drive's own cache
        return 0;
#endif
    return answer(::fsync(descriptor));
}

} // namespace

int FileCalls::create(const QString& path, FileHandle& file)
{
    return openWith(path, O_WRONLY | O_CREAT | O_TRUNC, file);
}

int FileCalls::openToAppend(const QString& path, FileHandle& file)
{
    return openWith(path, O_WRONLY | O_APPEND, file);
}

int FileCalls::write(FileHandle file, QByteArrayView bytes, qint64& written)
{
    ssize_t count = -1;
    do {
        count = ::write(descriptorOf(file), bytes.data(), static_cast<std::size_t>(bytes.size()));
    } while (count < 0 && errno == EINTR);
    written = qMax<qint64>(count, 0);
    return count < 0 ? errno : 0;
}

int FileCalls::sync(FileHandle file)
{
    return flush(descriptorOf(file));
}

int FileCalls::truncate(FileHandle file, qint64 size)
{
    return answer(::ftruncate(descriptorOf(file), size));
}

int FileCalls::close(FileHandle file)
{
    return answer(::close(descriptorOf(file)));
}

int FileCalls::rename(const QString& from, const QString& to)
{
    return answer(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

int FileCalls::remove(const QString& path)
{
    return answer(::unlink(QFile::encodeName(path).constData()));
}

int FileCalls::syncFolder(const QString& folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int result = flush(descriptor);
    ::close(descriptor);
    // Some file systems (FAT and network ones) cannot sync a folder; nothing more can be done there.
    return result == EINVAL || result == ENOTSUP ? 0 : result;
}

Error fileError(int systemError, const char* action)
{
    const QString detail = u"%1: system error %2"_s.arg(QLatin1String(action)).arg(systemError);
    switch (systemError) {
    case ENOSPC:
    case EDQUOT: return makeError(ErrorCode::DiskFull, {}, detail);
    case ENOENT: return makeError(ErrorCode::NotFound, u"file.not_found"_s, detail);
    case EROFS: return makeError(ErrorCode::Io, u"file.read_only"_s, detail);
    case EACCES:
    case EPERM: return makeError(ErrorCode::Io, u"file.no_access"_s, detail);
    default: return makeError(ErrorCode::Io, {}, detail);
    }
}

#endif

} // namespace seraph
