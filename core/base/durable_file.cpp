// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace seraph {
namespace {

Status answered(int systemError, const char* action)
{
    if (systemError != 0)
        return fail(fileError(systemError, action));
    return {};
}

Status writeAll(FileHandle file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        qint64 written = 0;
        TRY_STATUS(answered(fileCalls().write(file, bytes, written), "write"));
        if (written <= 0)
            return fail(ErrorCode::Io, {}, u"write: nothing was taken"_s);
        bytes = bytes.sliced(written);
    }
    return {};
}

Status syncFolderOf(const QString& path)
{
    return answered(fileCalls().syncFolder(QFileInfo(path).absolutePath()), "sync folder");
}

/// Keeps the first failure, but closes in any case.
Status closeAfter(FileHandle file, const Status& before)
{
    const Status closed = answered(fileCalls().close(file), "close");
    return before ? closed : before;
}

Status appendAndSync(FileHandle file, QByteArrayView bytes, qint64 oldSize)
{
    Status status = writeAll(file, bytes);
    if (status)
        status = answered(fileCalls().sync(file), "sync");
    if (!status)
        fileCalls().truncate(file, oldSize); // half a line would look like tampering
    return status;
}

} // namespace

DurableFile::DurableFile(QString path, QString temporaryPath, FileHandle file)
    : m_path(std::move(path))
    , m_temporaryPath(std::move(temporaryPath))
    , m_file(file)
{
}

DurableFile::DurableFile(DurableFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_temporaryPath(std::exchange(other.m_temporaryPath, {}))
    , m_file(std::exchange(other.m_file, kNoFile))
    , m_size(other.m_size)
{
}

DurableFile::~DurableFile()
{
    if (m_file != kNoFile)
        fileCalls().close(m_file);
    if (!m_temporaryPath.isEmpty())
        fileCalls().remove(m_temporaryPath);
}

Result<DurableFile> DurableFile::create(const QString& path, const QString& suffix)
{
    FileHandle file = kNoFile;
    const QString temporaryPath = path + suffix;
    TRY_STATUS(answered(fileCalls().create(temporaryPath, file), "create"));
    return DurableFile(path, temporaryPath, file);
}

Status DurableFile::write(QByteArrayView bytes)
{
    TRY_STATUS(writeAll(m_file, bytes));
    m_size += bytes.size();
    return {};
}

Status DurableFile::finish()
{
    if (m_file == kNoFile)
        return {};
    const Status synced = answered(fileCalls().sync(m_file), "sync");
    return closeAfter(std::exchange(m_file, kNoFile), synced);
}

Status DurableFile::commit()
{
    TRY_STATUS(finish());
    TRY_STATUS(answered(fileCalls().rename(m_temporaryPath, m_path), "rename"));
    m_temporaryPath.clear();
    return syncFolderOf(m_path);
}

Status writeDurably(const QString& path, QByteArrayView bytes)
{
    TRY_ASSIGN(auto file, DurableFile::create(path));
    TRY_STATUS(file.write(bytes));
    return file.commit();
}

Status appendDurably(const QString& path, QByteArrayView bytes)
{
    FileHandle file = kNoFile;
    const qint64 oldSize = QFileInfo(path).size();
    TRY_STATUS(answered(fileCalls().openToAppend(path, file), "open"));
    return closeAfter(file, appendAndSync(file, bytes, oldSize));
}

Status renameDurably(const QString& from, const QString& to)
{
    TRY_STATUS(answered(fileCalls().rename(from, to), "rename"));
    return syncFolderOf(to);
}

Status removeDurably(const QString& path)
{
    if (!QFileInfo::exists(path))
        return {};
    TRY_STATUS(answered(fileCalls().remove(path), "remove"));
    return syncFolderOf(path);
}

Status syncWritten(const QString& path)
{
    FileHandle file = kNoFile;
    TRY_STATUS(answered(fileCalls().openToAppend(path, file), "open"));
    return closeAfter(file, answered(fileCalls().sync(file), "sync"));
}

Status makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path))
        return fail(ErrorCode::Io, u"file.no_access"_s, u"make folder"_s);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return syncFolderOf(path);
}

Result<QByteArray> readWhole(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool missing = !QFileInfo::exists(path);
        return fail(missing ? ErrorCode::NotFound : ErrorCode::Io,
                    missing ? u"file.not_found"_s : u"file.no_access"_s,
                    u"open to read"_s);
    }
    if (file.size() > limit)
        return fail(ErrorCode::Corrupt, u"file.too_large"_s, u"file is larger than its kind may be"_s);
    QByteArray bytes(file.size(), Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < bytes.size()) {
        const qint64 count = file.read(bytes.data() + filled, bytes.size() - filled);
        if (count <= 0)
            return fail(ErrorCode::Io, {}, u"read"_s);
        filled += count;
    }
    return bytes;
}

} // namespace seraph
