// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_calls.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace seraph {

/// Files that are either the old ones or the new ones after a power cut, a full disk or a kill, and never something
/// between. Everything here answers DiskFull, NotFound or Io, and leaves the old file as it was when it fails. One
/// failure comes late: when the folder cannot be flushed after a rename, the new file already stands there.
/// All of it goes through fileCalls(), so that fault tests reach every step.

/// Writes a file beside its final place and puts it there with commit(). Dropped without commit(), it leaves nothing.
class DurableFile {
public:
    /// @param path the final place
    /// @param suffix of the file being written; it stands in the same folder, because a rename must not cross disks
    static Result<DurableFile> create(const QString& path,
                                      const QString& suffix = QStringLiteral(".tmp"));
    ~DurableFile();
    DurableFile(DurableFile&& other) noexcept;
    DurableFile& operator=(DurableFile&&) = delete;

    Status write(QByteArrayView bytes);
    /// Flushes to the disk and closes; the bytes can then be read back at temporaryPath() before commit().
    Status finish();
    /// finish(), then the rename to the final place, then the flush of the folder.
    Status commit();

    const QString& temporaryPath() const { return m_temporaryPath; }
    qint64 size() const { return m_size; }

private:
    DurableFile(QString path, QString temporaryPath, FileHandle file);

    QString m_path;
    QString m_temporaryPath; ///< empty once committed
    FileHandle m_file;
    qint64 m_size = 0;
};

/// Replaces the whole file.
Status writeDurably(const QString& path, QByteArrayView bytes);
/// Adds to the end of an existing file and flushes; cuts the file back where that fails half way.
Status appendDurably(const QString& path, QByteArrayView bytes);
/// Replaces `to`.
Status renameDurably(const QString& from, const QString& to);
/// No file at the path is fine.
Status removeDurably(const QString& path);
/// Flushes what somebody else wrote (an exported database) before it is renamed into place.
Status syncWritten(const QString& path);
/// Creates the folder with its parents, for this person alone (0700).
Status makeFolder(const QString& path);
/// The whole file; more than `limit` bytes is Corrupt with reason "file.too_large", found before reading.
Result<QByteArray> readWhole(const QString& path, qint64 limit);

} // namespace seraph
