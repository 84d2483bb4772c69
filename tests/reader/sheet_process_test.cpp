// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_frames.h"
#include "core/exchange/sheet_reading.h"
#include "tests/reader/workbook_maker.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::exchange;

namespace {

class Folder {
public:
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString path(const QString& name) const { return m_directory.filePath(name); }
    QStringList names() const
    {
        return QDir(m_directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_directory;
};

const QString kReader = QStringLiteral(SERAPH_READER);

} // namespace

TEST_CASE("Frames come out as they went in, however the bytes arrive")
{
    const SheetRow row{3, true, {{0, CellKind::Text, u"王小红"_s}, {7, CellKind::Number, u"12"_s}}};
    const FileForm form{FileKind::DelimitedText, {{u"a"_s, true}}, u"gb18030"_s, u"tab"_s};
    const SheetTotals totals{1, 2, 3, 4, 5};
    const QByteArray bytes = encodeFrame(form) + encodeFrame(row) + encodeFrame(totals);
    FrameDecoder decoder;
    std::vector<Frame> frames;
    for (const char byte : bytes) {
        decoder.feed(QByteArray(1, byte));
        while (auto frame = *decoder.next())
            frames.push_back(*std::move(frame));
    }
    REQUIRE(frames.size() == 3);
    CHECK(std::get<FileForm>(frames[0]) == form);
    CHECK(std::get<SheetRow>(frames[1]) == row);
    CHECK(std::get<SheetTotals>(frames[2]) == totals);
}

TEST_CASE("What is no frame is no answer")
{
    const auto refused = [](const QByteArray& bytes) {
        FrameDecoder decoder;
        decoder.feed(bytes);
        const auto frame = decoder.next();
        return !frame && frame.error().reason == u"sheet.reader_failed"_s;
    };
    CHECK(refused(QByteArray("\xFF\xFF\xFF\xFF\x02", 5)));
    CHECK(refused(QByteArray("\0\0\0\0\x09", 5)));
    CHECK(refused(QByteArray("\0\0\0\0\x02", 5)));
    QByteArray backwards =
        encodeFrame(SheetRow{1, false, {{5, CellKind::Text, u"a"_s}, {6, CellKind::Text, u"b"_s}}});
    backwards[backwards.size() - 10] = 0;
    CHECK(refused(backwards));
}

TEST_CASE("A file is read by a process of its own")
{
    Folder folder;
    const QString path = folder.file(u"客户.csv"_s, "name,phone\nAnna,13800138000\n");
    std::vector<SheetRow> rows;
    const auto content = readSheet({path, kReader}, {}, [&](SheetRow&& row) -> Status {
        rows.push_back(std::move(row));
        return {};
    });
    REQUIRE(content);
    CHECK(content->totals.rows == 2);
    CHECK(content->form.encoding == u"utf-8"_s);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].text(1) == u"13800138000"_s);
    const auto preview = previewSheet({path, kReader}, {});
    REQUIRE(preview);
    CHECK(preview->rows == rows);
}

TEST_CASE("A Chinese list in GB18030 is read inside the confinement")
{
    Folder folder;
    const QString path = folder.file(u"gb.csv"_s, QByteArray("\xD0\xD5\xC3\xFB,\xCA\xD6\xBB\xFA\n"));
    const auto preview = previewSheet({path, kReader}, {});
    REQUIRE(preview);
    CHECK(preview->rows.at(0).text(0) == u"姓名"_s);
}

TEST_CASE("Whoever takes the rows can stop")
{
    Folder folder;
    const QString path = folder.file(u"long.csv"_s, QByteArray("a,b\n").repeated(100'000));
    const auto stopped = readSheet(
        {path, kReader}, {}, [](SheetRow&&) -> Status { return fail(ErrorCode::Cancelled); });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A reader that is missing, dies or keeps silent is an error and no hang")
{
    Folder folder;
    const QString path = folder.file(u"a.csv"_s, "a\n");
    const RowTaker none = [](SheetRow&&) -> Status { return {}; };
    CHECK(readSheet({path, u"/no/such/program"_s}, {}, none).error().reason == u"sheet.reader_missing"_s);
    CHECK(readSheet({path, {}}, {}, none).error().reason == u"sheet.reader_missing"_s);
    CHECK(readSheet({folder.path(u"none"_s), kReader}, {}, none).error().reason == u"file.not_found"_s);
    CHECK(readSheet({path, u"/bin/false"_s}, {}, none).error().reason == u"sheet.reader_failed"_s);
    CHECK(readSheet({path, u"/bin/cat"_s}, {}, none).error().reason == u"sheet.reader_failed"_s);
    const QString silent = folder.file(u"silent"_s, "#!/bin/sh\nexec sleep 60\n");
    QFile::setPermissions(silent, QFile::ReadOwner | QFile::ExeOwner);
    CHECK(readSheet({path, silent}, {}, none, {.silence = std::chrono::milliseconds(50)}).error().reason ==
          u"sheet.reader_failed"_s);
}
