// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"

#include "tests/support/string_makers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#endif

using namespace seraph;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what is asked of the disk, in order, and fails one kind of call.
class TracedCalls final : public FileCalls {
public:
    explicit TracedCalls(QString failing = {}, int systemError = 0)
        : m_failing(std::move(failing))
        , m_error(systemError)
        , m_previous(replaceFileCalls(this))
    {
    }
    ~TracedCalls() override { replaceFileCalls(m_previous); }

    int create(const QString& path, FileHandle& file) override
    {
        return noted(u"create"_s) ? m_error : FileCalls::create(path, file);
    }
    int openToAppend(const QString& path, FileHandle& file) override
    {
        return noted(u"open"_s) ? m_error : FileCalls::openToAppend(path, file);
    }
    int write(FileHandle file, QByteArrayView bytes, qint64& written) override
    {
        if (noted(u"write"_s))
            return m_error;
        // The system may take less than it was given.
        return FileCalls::write(file, bytes.first(qMin<qsizetype>(bytes.size(), 3)), written);
    }
    int sync(FileHandle file) override
    {
        return noted(u"sync"_s) ? m_error : FileCalls::sync(file);
    }
    int truncate(FileHandle file, qint64 size) override
    {
        return noted(u"truncate"_s) ? m_error : FileCalls::truncate(file, size);
    }
    int rename(const QString& from, const QString& to) override
    {
        return noted(u"rename"_s) ? m_error : FileCalls::rename(from, to);
    }
    int syncFolder(const QString& folder) override
    {
        return noted(u"folder"_s) ? m_error : FileCalls::syncFolder(folder);
    }

    QStringList trace;

private:
    bool noted(const QString& call)
    {
        if (trace.isEmpty() || trace.back() != call)
            trace << call;
        return call == m_failing;
    }
    QString m_failing;
    int m_error;
    FileCalls* m_previous;
};

#ifdef Q_OS_WIN
constexpr int kDiskFull = ERROR_DISK_FULL;
constexpr std::array kSystemErrors{std::pair{ERROR_DISK_FULL, ErrorCode::DiskFull},
                                   std::pair{ERROR_HANDLE_DISK_FULL, ErrorCode::DiskFull},
                                   std::pair{ERROR_IO_DEVICE, ErrorCode::Io},
                                   std::pair{ERROR_WRITE_PROTECT, ErrorCode::Io},
                                   std::pair{ERROR_ACCESS_DENIED, ErrorCode::Io}};
#else
constexpr int kDiskFull = ENOSPC;
constexpr std::array kSystemErrors{std::pair{ENOSPC, ErrorCode::DiskFull},
                                   std::pair{EDQUOT, ErrorCode::DiskFull},
                                   std::pair{EIO, ErrorCode::Io},
                                   std::pair{EROFS, ErrorCode::Io},
                                   std::pair{EACCES, ErrorCode::Io}};
#endif

QByteArray contentOf(const QString& path)
{
    return readWhole(path, 1 << 20).value_or(QByteArray("<none>"));
}

} // namespace

TEST_CASE("A file is flushed before it takes its name, and its folder after")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    const TracedCalls calls;
    REQUIRE(writeDurably(path, "twelve bytes"));
    CHECK(calls.trace == QStringList{u"create"_s, u"write"_s, u"sync"_s, u"rename"_s, u"folder"_s});
    CHECK(contentOf(path) == "twelve bytes");
#ifndef Q_OS_WIN
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
#endif
}

TEST_CASE("A write that fails says why, keeps the old file and leaves nothing beside it")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    REQUIRE(writeDurably(path, "old"));
    const auto [error, code] = GENERATE(from_range(kSystemErrors));
    const QString failing = GENERATE(u"create"_s, u"write"_s, u"sync"_s, u"rename"_s);
    {
        const TracedCalls calls(failing, error);
        CHECK(writeDurably(path, "new").error().code == code);
    }
    CHECK(contentOf(path) == "old");
    CHECK(QDir(directory.path()).entryList(QDir::Files) == QStringList{u"file"_s});
}

TEST_CASE("An appended line is whole or not there at all")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"log"_s);
    CHECK(appendDurably(path, "x").error().code == ErrorCode::NotFound);
    REQUIRE(writeDurably(path, "one\n"));
    REQUIRE(appendDurably(path, "two\n"));
    CHECK(contentOf(path) == "one\ntwo\n");
    {
        const TracedCalls calls(u"sync"_s, kDiskFull);
        CHECK(appendDurably(path, "three\n").error().code == ErrorCode::DiskFull);
    }
    CHECK(contentOf(path) == "one\ntwo\n");
}

TEST_CASE("A file larger than its kind may be is refused before it is read")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    REQUIRE(writeDurably(path, "12345"));
    CHECK(readWhole(path, 5) == QByteArray("12345"));
    CHECK(readWhole(path, 4).error().reason == u"file.too_large"_s);
    CHECK(readWhole(directory.filePath(u"none"_s), 4).error().code == ErrorCode::NotFound);
}

TEST_CASE("Removing what is not there is fine")
{
    const QTemporaryDir directory;
    CHECK(removeDurably(directory.filePath(u"none"_s)).has_value());
}
