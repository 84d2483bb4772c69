// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/workbook_maker.h"

#include "app/reader/read_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <catch2/catch_all.hpp>
#include <minizip/zip.h>

namespace seraph::tests {

using namespace Qt::StringLiterals;

namespace {

Taken takeFrom(QIODevice& device, const reader::ReadRequest& request)
{
    Taken taken;
    taken.totals = reader::readFile(device,
                                    request,
                                    {[&](const reader::FileForm& form) { taken.form = form; },
                                     [&](const reader::SheetRow& row) { taken.rows.push_back(row); }});
    return taken;
}

const char* prefixOf(reader::CellKind kind)
{
    switch (kind) {
    case reader::CellKind::Text: return "";
    case reader::CellKind::Number: return "n:";
    case reader::CellKind::Date: return "date:";
    case reader::CellKind::DateTime: return "moment:";
    case reader::CellKind::Time: return "time:";
    case reader::CellKind::Boolean: return "bool:";
    case reader::CellKind::Error: return "error:";
    }
    return "";
}

} // namespace

QByteArray zipped(const std::vector<std::pair<QString, QByteArray>>& entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    const zipFile zip = zipOpen64(qPrintable(path), APPEND_STATUS_CREATE);
    for (const auto& [name, content] : entries) {
        zipOpenNewFileInZip64(
            zip, qPrintable(name), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6, 0);
        zipWriteInFileInZip(zip, content.constData(), unsigned(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile made(path);
    REQUIRE(made.open(QIODevice::ReadOnly));
    return made.readAll();
}

QByteArray workbook(const WorkbookParts& parts)
{
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relation = [&](const QByteArray& id, const QByteArray& type, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" +
               target + "\"/>";
    };
    return zipped({
        {u"_rels/.rels"_s,
         "<Relationships>" + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {u"xl/workbook.xml"_s,
         "<workbook" + main + " xmlns:r=\"" + office + "\"><workbookPr " + parts.workbookPr +
             "/><sheets>" + parts.sheetNames + "</sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
             relation("rId2", "sharedStrings", "sharedStrings.xml") +
             relation("rId3", "styles", "styles.xml") +
             relation("rId4", "worksheet", "/xl/worksheets/sheet2.xml") + "</Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s,
         "<worksheet" + main + "><sheetData>" + parts.sheet + "</sheetData>" + parts.afterData +
             "</worksheet>"},
        {u"xl/worksheets/sheet2.xml"_s,
         "<worksheet" + main +
             "><sheetData><row r=\"1\"><c r=\"A1\"><v>2</v></c></row></sheetData></worksheet>"},
        {u"xl/sharedStrings.xml"_s, "<sst" + main + ">" + parts.strings + "</sst>"},
        {u"xl/styles.xml"_s, "<styleSheet" + main + ">" + parts.styles + "</styleSheet>"},
    });
}

std::string Taken::line(int number) const
{
    std::string line;
    for (const reader::SheetRow& row : rows) {
        if (row.number != number)
            continue;
        for (const reader::SheetCell& cell : row.cells)
            line += (line.empty() ? "" : "|") + (prefixOf(cell.kind) + cell.text.toStdString());
    }
    return line;
}

Taken takeApart(const QByteArray& bytes, const reader::ReadRequest& request)
{
    QTemporaryFile file; // a file like those of users: behind its end there is nothing, and nobody complains
    REQUIRE(file.open());
    file.write(bytes);
    file.seek(0);
    return takeFrom(file, request);
}

Taken takeApartFile(const QString& path, const reader::ReadRequest& request)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {fail(ErrorCode::NotFound), {}, {}};
    return takeFrom(file, request);
}

} // namespace seraph::tests
