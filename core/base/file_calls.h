// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QtGlobal>

namespace seraph {

/// An open file of the operating system: a descriptor, or a HANDLE on Windows.
using FileHandle = qintptr;
inline constexpr FileHandle kNoFile = -1;

/// The system calls that every durable file operation is made of, and the one place that names them for each system.
/// Each answers 0 or the system's own error number (errno, GetLastError), which fileError() turns into an Error.
/// Tests replace the object to make the nth call fail, or to count and trace them; the default does the real thing.
class FileCalls {
public:
    virtual ~FileCalls() = default;

    /// Creates the file or empties it, for writing, readable by this person alone (0600).
    virtual int create(const QString& path, FileHandle& file);
    /// Opens an existing file for writing at its end.
    virtual int openToAppend(const QString& path, FileHandle& file);
    /// May write less than asked; `written` says how much.
    virtual int write(FileHandle file, QByteArrayView bytes, qint64& written);
    /// Until this answers 0 a power cut may take the bytes back.
    virtual int sync(FileHandle file);
    virtual int truncate(FileHandle file, qint64 size);
    virtual int close(FileHandle file);
    /// Replaces the target at once: whoever looks sees the old file or the new one, never none and never half.
    virtual int rename(const QString& from, const QString& to);
    virtual int remove(const QString& path);
    /// Makes renames and removals in the folder survive a power cut. Does nothing on Windows, where the rename does it.
    virtual int syncFolder(const QString& folder);
};

/// The calls in force in this process.
FileCalls& fileCalls();
/// Test seam: puts other calls in force (null: the real ones) and returns the previous. Not thread-safe.
FileCalls* replaceFileCalls(FileCalls* calls);

/// What a system error number means to us: DiskFull, NotFound, or Io with reason "file.read_only", "file.no_access" or
/// none. `action` is a verb for the log; paths are left out because they may name people.
Error fileError(int systemError, const char* action);

} // namespace seraph
