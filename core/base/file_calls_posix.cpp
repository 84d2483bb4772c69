// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_calls.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace seraph {
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

} // namespace seraph
