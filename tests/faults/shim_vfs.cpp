// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/shim_vfs.h"

#include "core/base/contract.h"

#include <sqlcipher/sqlite3.h>

#include <new>

namespace seraph::tests {
namespace {

// One shim at a time: SQLite knows a file system by one object that never moves.
SimulatedDisk* g_disk = nullptr;
sqlite3_vfs* g_real = nullptr;

/// A file of ours: SQLite's header, then the real file in the same allocation.
struct ShimFile {
    sqlite3_file base;
    const char* path; ///< lives as long as the file
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

ShimFile* ours(sqlite3_file* file)
{
    return reinterpret_cast<ShimFile*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return ours(file)->real();
}

QByteArray pathOf(sqlite3_file* file)
{
    return QByteArray(ours(file)->path);
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* bytes, int amount, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, amount, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset)
{
    const int code = g_disk->write(pathOf(file), {static_cast<const char*>(bytes), amount}, offset);
    return code == SQLITE_OK ? real(file)->pMethods->xWrite(real(file), bytes, amount, offset) : code;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = g_disk->truncate(pathOf(file), size);
    return code == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : code;
}

/// Not passed on: no power is cut in earnest, and waiting for the real disk would make thousands of runs slow.
int syncFile(sqlite3_file* file, int)
{
    return g_disk->sync(pathOf(file));
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file* file, int* reserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), reserved);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapSharedMemory(sqlite3_file* file, int region, int size, int extend, volatile void** memory)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockSharedMemory(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void sharedMemoryBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapSharedMemory(sqlite3_file* file, int deleteIt)
{
    return real(file)->pMethods->xShmUnmap(real(file), deleteIt);
}

/// Version 2: without memory-mapped reading, which we have switched off anyway.
const sqlite3_io_methods kMethods = {
    2,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    fileSize,
    lockFile,
    unlockFile,
    checkReservedLock,
    fileControl,
    sectorSize,
    deviceCharacteristics,
    mapSharedMemory,
    lockSharedMemory,
    sharedMemoryBarrier,
    unmapSharedMemory,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs*, sqlite3_filename path, sqlite3_file* file, int flags, int* flagsOut)
{
    auto* shim = new (file) ShimFile{{nullptr}, path ? path : ""};
    const int code = g_disk->open(shim->path);
    if (code != SQLITE_OK)
        return code;
    const int opened = g_real->xOpen(g_real, path, shim->real(), flags, flagsOut);
    if (opened == SQLITE_OK)
        shim->base.pMethods = &kMethods;
    return opened;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncDirectory)
{
    const int code = g_disk->remove(path);
    return code == SQLITE_OK ? g_real->xDelete(g_real, path, syncDirectory) : code;
}

/// Everything but opening and deleting is the real file system's own function; those take the vfs they are called on
/// and need nothing of it beyond what a copy has.
sqlite3_vfs& shim()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *g_real;
        made.szOsFile = static_cast<int>(sizeof(ShimFile)) + g_real->szOsFile;
        made.zName = "seraph-simulated-disk";
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        return made;
    }();
    return vfs;
}

} // namespace

ShimVfs::ShimVfs(SimulatedDisk& disk)
{
    EXPECTS(!g_disk);
    if (!g_real)
        g_real = sqlite3_vfs_find(nullptr);
    g_disk = &disk;
    EXPECTS(sqlite3_vfs_register(&shim(), 1) == SQLITE_OK);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_register(g_real, 1);
    sqlite3_vfs_unregister(&shim());
    g_disk = nullptr;
}

} // namespace seraph::tests
