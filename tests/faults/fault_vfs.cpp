// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_vfs.h"

#include <sqlcipher/sqlite3.h>

#include <cerrno>

namespace seraph::tests {
namespace {

/// Below the database.
class FaultyDatabaseDisk final : public SimulatedDisk {
public:
    explicit FaultyDatabaseDisk(FaultPlan& plan) : m_plan(plan) {}
    int open(const QByteArray&) override { return m_plan.next() ? SQLITE_CANTOPEN : SQLITE_OK; }
    int write(const QByteArray&, QByteArrayView, qint64) override
    {
        const auto fault = m_plan.next();
        if (!fault)
            return SQLITE_OK;
        return *fault == DiskFault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    int truncate(const QByteArray&, qint64) override
    {
        return m_plan.next() ? SQLITE_IOERR_TRUNCATE : SQLITE_OK;
    }
    int sync(const QByteArray&) override { return m_plan.next() ? SQLITE_IOERR_FSYNC : SQLITE_OK; }
    int remove(const QByteArray&) override
    {
        return m_plan.next() ? SQLITE_IOERR_DELETE : SQLITE_OK;
    }

private:
    FaultPlan& m_plan;
};

/// Below headers, anchors, backups and the rest.
class FaultyFileCalls final : public FileCalls {
public:
    explicit FaultyFileCalls(FaultPlan& plan) : m_plan(plan) {}
    int create(const QString& path, FileHandle& file) override
    {
        return orFault([&] { return FileCalls::create(path, file); });
    }
    int openToAppend(const QString& path, FileHandle& file) override
    {
        return orFault([&] { return FileCalls::openToAppend(path, file); });
    }
    int write(FileHandle file, QByteArrayView bytes, qint64& written) override
    {
        return orFault([&] { return FileCalls::write(file, bytes, written); });
    }
    int sync(FileHandle file) override
    {
        return orFault([&] { return FileCalls::sync(file); });
    }
    int truncate(FileHandle file, qint64 size) override
    {
        return orFault([&] { return FileCalls::truncate(file, size); });
    }
    int rename(const QString& from, const QString& to) override
    {
        return orFault([&] { return FileCalls::rename(from, to); });
    }
    int remove(const QString& path) override
    {
        return orFault([&] { return FileCalls::remove(path); });
    }
    int syncFolder(const QString& folder) override
    {
        return orFault([&] { return FileCalls::syncFolder(folder); });
    }

private:
    template <class Call> int orFault(Call call)
    {
        if (const auto fault = m_plan.next())
            return *fault == DiskFault::Full ? ENOSPC : EIO;
        return call();
    }
    FaultPlan& m_plan;
};

} // namespace

FaultyDisk::FaultyDisk()
    : m_plan(std::make_unique<FaultPlan>())
    , m_disk(std::make_unique<FaultyDatabaseDisk>(*m_plan))
    , m_vfs(std::make_unique<ShimVfs>(*m_disk))
    , m_calls(std::make_unique<FaultyFileCalls>(*m_plan))
    , m_previousCalls(replaceFileCalls(m_calls.get()))
{
}

FaultyDisk::~FaultyDisk()
{
    replaceFileCalls(m_previousCalls);
}

} // namespace seraph::tests
