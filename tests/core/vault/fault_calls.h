// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_calls.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#endif

namespace seraph::tests {

#ifdef Q_OS_WIN
inline constexpr int kDiskFull = ERROR_DISK_FULL;
inline constexpr int kInputOutput = ERROR_IO_DEVICE;
#else
inline constexpr int kDiskFull = ENOSPC;
inline constexpr int kInputOutput = EIO;
#endif

/// Makes the nth durable file call fail, once or from then on, while it lives. Counts calls in any case.
class FaultyCalls final : public FileCalls {
public:
    enum class Lasting { Once, FromThenOn };
    /// @param failAt number of the first failing call from 1; 0: none fails
    FaultyCalls(int failAt, int systemError, Lasting lasting)
        : m_failAt(failAt)
        , m_error(systemError)
        , m_lasting(lasting)
        , m_previous(replaceFileCalls(this))
    {
    }
    ~FaultyCalls() override { replaceFileCalls(m_previous); }

    int calls() const { return m_calls; }

    int create(const QString& path, FileHandle& file) override
    {
        return failsNow() ? m_error : FileCalls::create(path, file);
    }
    int openToAppend(const QString& path, FileHandle& file) override
    {
        return failsNow() ? m_error : FileCalls::openToAppend(path, file);
    }
    int write(FileHandle file, QByteArrayView bytes, qint64& written) override
    {
        if (!failsNow())
            return FileCalls::write(file, bytes, written);
        // A full disk takes a part first.
        FileCalls::write(file, bytes.first(bytes.size() / 2), written);
        written = 0;
        return m_error;
    }
    int sync(FileHandle file) override { return failsNow() ? m_error : FileCalls::sync(file); }
    int truncate(FileHandle file, qint64 size) override
    {
        return failsNow() ? m_error : FileCalls::truncate(file, size);
    }
    int rename(const QString& from, const QString& to) override
    {
        return failsNow() ? m_error : FileCalls::rename(from, to);
    }
    int remove(const QString& path) override
    {
        // A full disk still lets files go.
        return failsNow() && m_error != kDiskFull ? m_error : FileCalls::remove(path);
    }
    int syncFolder(const QString& folder) override
    {
        return failsNow() ? m_error : FileCalls::syncFolder(folder);
    }

private:
    bool failsNow()
    {
        ++m_calls;
        return m_failAt > 0 && (m_lasting == Lasting::Once ? m_calls == m_failAt : m_calls >= m_failAt);
    }

    int m_failAt;
    int m_error;
    Lasting m_lasting;
    FileCalls* m_previous;
    int m_calls = 0;
};

} // namespace seraph::tests
