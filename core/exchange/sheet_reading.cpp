// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reading.h"

#include "core/exchange/reader_program.h"
#include "core/exchange/sheet_frames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewRows = 50;

QStringList wordsFor(const ReadRequest& request)
{
    QStringList words;
    if (request.sheet >= 0)
        words << u"--sheet"_s << QString::number(request.sheet);
    if (request.rows >= 0)
        words << u"--rows"_s << QString::number(request.rows);
    if (!request.encoding.isEmpty())
        words << u"--encoding"_s << request.encoding;
    if (!request.separator.isEmpty())
        words << u"--separator"_s << request.separator;
    return words;
}

tl::unexpected<Error> readerFailed(const QString& detail)
{
    return fail(ErrorCode::Corrupt, u"sheet.reader_failed"_s, detail);
}

/// One run of the reader.
class Reading {
public:
    Reading(const RowTaker& take, const ReadingLimits& limits) : m_take(take), m_limits(limits) {}
    ~Reading()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.close(); // ends it
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    Status start(const SheetFile& file, const ReadRequest& request)
    {
        m_process.setProcessEnvironment(bareEnvironment());
        m_process.setWorkingDirectory(QDir::rootPath());
        m_process.setStandardInputFile(file.path);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(file.reader, wordsFor(request), QIODevice::ReadOnly);
        return m_process.waitForStarted()
                   ? Status()
                   : Status(fail(ErrorCode::Io, u"sheet.reader_missing"_s, m_process.errorString()));
    }

    Result<SheetContent> run()
    {
        while (!m_done) {
            TRY_STATUS(waitForMore());
            m_frames.feed(m_process.readAllStandardOutput());
            TRY_STATUS(takeFrames());
        }
        return std::move(m_content);
    }

private:
    Status waitForMore()
    {
        const bool nothing = m_process.bytesAvailable() == 0 &&
                             !m_process.waitForReadyRead(int(m_limits.silence.count())) &&
                             m_process.bytesAvailable() == 0;
        if (nothing)
            return readerFailed(m_process.state() == QProcess::NotRunning ? u"ended"_s : u"silent"_s);
        m_taken += m_process.bytesAvailable();
        return m_taken <= m_limits.outputBytes ? Status() : Status(readerFailed(u"too much output"_s));
    }

    Status takeFrames()
    {
        while (!m_done) {
            TRY_ASSIGN(auto frame, m_frames.next());
            if (!frame)
                return {};
            TRY_STATUS(
                std::visit([&](auto&& each) { return take(std::move(each)); }, *std::move(frame)));
        }
        return {};
    }

    Status take(FileForm&& form)
    {
        m_content.form = std::move(form);
        return {};
    }
    Status take(SheetRow&& row) { return m_take(std::move(row)); }
    Status take(SheetTotals&& totals)
    {
        m_content.totals = totals;
        m_done = true;
        return {};
    }
    Status take(Error&& error) { return fail(std::move(error)); }

    const RowTaker& m_take;
    const ReadingLimits& m_limits;
    QProcess m_process;
    FrameDecoder m_frames;
    SheetContent m_content;
    qint64 m_taken = 0;
    bool m_done = false;
};

} // namespace

QString readerProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    // The second and third lie in a build folder: beside app/cli, and seen from tests/cli.
    for (const QString& place : {u"."_s, u"../reader"_s, u"../../app/reader"_s}) {
        const QFileInfo program(here, place + u'/' + readerFileName());
        if (program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

Result<SheetContent> readSheet(const SheetFile& file,
                               const ReadRequest& request,
                               const RowTaker& take,
                               const ReadingLimits& limits)
{
    const QFileInfo info(file.path);
    if (!info.isFile() || !info.isReadable())
        return fail(ErrorCode::NotFound, u"file.not_found"_s);
    if (file.reader.isEmpty())
        return fail(ErrorCode::Io, u"sheet.reader_missing"_s);
    Reading reading(take, limits);
    TRY_STATUS(reading.start(file, request));
    return reading.run();
}

Result<SheetPreview> previewSheet(const SheetFile& file, ReadRequest request)
{
    request.rows = kPreviewRows;
    SheetPreview preview;
    const auto keep = [&](SheetRow&& row) -> Status {
        preview.rows.push_back(std::move(row));
        return {};
    };
    TRY_ASSIGN(SheetContent content, readSheet(file, request, keep));
    preview.form = std::move(content.form);
    return preview;
}

} // namespace seraph::exchange
