// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_writing.h"

#include "core/exchange/sheet_reading.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::exchange;

// Read back by the program that reads foreign files.
namespace {

class Folder {
public:
    QString path(const QString& name) const { return m_directory.filePath(name); }
    QStringList names() const
    {
        return QDir(m_directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_directory;
};

std::function<Result<std::optional<OutRow>>()> rowsOf(std::vector<OutRow> rows)
{
    return [rows = std::move(rows), at = std::size_t(0)]() mutable -> Result<std::optional<OutRow>> {
        if (at == rows.size())
            return std::nullopt;
        return rows[at++];
    };
}

SheetPreview readBack(const QString& path)
{
    const auto read = previewSheet({path, QStringLiteral(SERAPH_READER)}, {});
    REQUIRE(read);
    return *read;
}

/// "text|n:1|date:2026-10-05": the cells of a row by its number in the file.
std::string line(const SheetPreview& sheet, int number)
{
    QStringList cells;
    for (const SheetRow& row : sheet.rows) {
        for (const SheetCell& cell : row.cells) {
            const QString kind = cell.kind == CellKind::Number ? u"n:"_s
                                 : cell.kind == CellKind::Date ? u"date:"_s
                                                               : QString();
            if (row.number == number)
                cells << kind + cell.text;
        }
    }
    return cells.join(u'|').toStdString();
}

} // namespace

TEST_CASE("A workbook that we write is read back cell by cell")
{
    Folder folder;
    const QString path = folder.path(u"out.xlsx"_s);
    const OutSheet sheet{
        u"客户: 今天/all"_s,
        {u"Name"_s, u"Phone"_s, u"Visits"_s, u"Paid"_s, u"Last"_s},
        rowsOf(
            {{u"=HYPERLINK(\"http://x\")"_s, u"013800138000"_s, qint64(3), Money(123456), LocalDate(2026, 10, 5)},
             {u"@王\n小红 <&>"_s, std::monostate{}, 0.5, Money(-1), std::monostate{}}})};
    REQUIRE(writeWorkbook(path, sheet));
    CHECK(folder.names() == QStringList{u"out.xlsx"_s});
    const SheetPreview taken = readBack(path);
    CHECK(taken.form.sheets.at(0).name == u"客户 今天 all"_s);
    CHECK(line(taken, 1) == "Name|Phone|Visits|Paid|Last");
    CHECK(line(taken, 2) == "=HYPERLINK(\"http://x\")|013800138000|n:3|n:1234.56|date:2026-10-05");
    CHECK(line(taken, 3) == "@王\n小红 <&>|n:0.5|n:-0.01");
}

TEST_CASE("Nothing in a workbook of ours is a formula or a link")
{
    Folder folder;
    const QString path = folder.path(u"out.xlsx"_s);
    REQUIRE(writeWorkbook(
        path, {u"a"_s, {u"=1+1"_s}, rowsOf({{u"=cmd|'/c calc'!A0"_s}, {u"http://x"_s}, {u"+1"_s}})}));
    const SheetPreview taken = readBack(path);
    CHECK(line(taken, 1) == "=1+1");
    CHECK(line(taken, 2) == "=cmd|'/c calc'!A0");
    CHECK(line(taken, 4) == "+1");
}

TEST_CASE("A workbook that cannot be finished leaves no file")
{
    Folder folder;
    const QString path = folder.path(u"out.xlsx"_s);
    const auto failing = []() -> Result<std::optional<OutRow>> { return fail(ErrorCode::Cancelled); };
    CHECK(writeWorkbook(path, {u"a"_s, {u"b"_s}, failing}).error().code == ErrorCode::Cancelled);
    CHECK(folder.names().isEmpty());
    CHECK_FALSE(writeWorkbook(folder.path(u"no/such/place.xlsx"_s), {u"a"_s, {}, rowsOf({})}));
}

TEST_CASE("What goes to the clipboard is not calculated when it is pasted")
{
    CHECK(clipboardLine({u"=1+1"_s, u"a\tb\nc"_s, u"-A1"_s, u"＝2"_s, u"-5"_s}) ==
          u"'=1+1\ta b c\t'-A1\t'＝2\t-5"_s);
}
