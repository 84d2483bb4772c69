// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace seraph::tests {

/// What a simulated disk may do about an operation before the real file system does it. Every answer is an SQLite result
/// code: SQLITE_OK lets the operation happen, anything else is what SQLite gets instead.
class SimulatedDisk {
public:
    virtual ~SimulatedDisk() = default;
    virtual int open(const QByteArray& path) = 0;
    virtual int write(const QByteArray& path, QByteArrayView bytes, qint64 offset) = 0;
    virtual int truncate(const QByteArray& path, qint64 size) = 0;
    virtual int sync(const QByteArray& path) = 0;
    virtual int remove(const QByteArray& path) = 0;
};

/// Puts a layer between SQLite and its file system, below the codec, so that the disk sees what a real one would: the
/// encrypted pages. While it lives it is the default of the process for every database that is opened; those opened
/// before stay as they are. Databases opened through it must be closed before it goes.
/// Syncs end at the simulated disk. Shared memory and locks are passed on: they do not survive a process and no power cut concerns them.
class ShimVfs {
public:
    explicit ShimVfs(SimulatedDisk& disk);
    ~ShimVfs();
    ShimVfs(const ShimVfs&) = delete;
    ShimVfs& operator=(const ShimVfs&) = delete;
};

} // namespace seraph::tests
