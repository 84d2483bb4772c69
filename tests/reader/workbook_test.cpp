// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/package.h"
#include "tests/reader/workbook_maker.h"

#include <QBuffer>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::reader;
using tests::takeApart;
using tests::workbook;
using tests::zipped;

namespace {

QByteArray rowOf(const QByteArray& cells)
{
    return "<row r=\"1\">" + cells + "</row>";
}

std::string firstRow(const QByteArray& cells,
                     const QByteArray& strings = {},
                     const QByteArray& styles = {})
{
    return takeApart(workbook({.sheet = rowOf(cells), .strings = strings, .styles = styles})).line(1);
}

std::string refusal(const QByteArray& bytes)
{
    return takeApart(bytes).reason();
}

std::string refusedRow(const QByteArray& cells)
{
    return takeApart(workbook({.sheet = rowOf(cells)})).reason();
}

} // namespace

TEST_CASE("Every way in which programs write a text is read")
{
    CHECK(firstRow("<c r=\"A1\" t=\"s\"><v>1</v></c>", "<si><t>no</t></si><si><t>王小红</t></si>") ==
          "王小红");
    CHECK(firstRow("<c r=\"A1\" t=\"inlineStr\"><is><t>王小红</t></is></c>") == "王小红");
    CHECK(firstRow("<c r=\"A1\" t=\"str\"><f>A2</f><v>王</v></c>") == "王");
    CHECK(firstRow("<c r=\"A1\" t=\"s\"><v>0</v></c>",
                   "<si><r><rPr><b/></rPr><t>王</t></r><r><t xml:space=\"preserve\"> 小红</t></r>"
                   "<rPh sb=\"0\" eb=\"1\"><t>wang</t></rPh><phoneticPr fontId=\"1\"/></si>") ==
          "王 小红");
    CHECK(firstRow("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000A_b_x005F_c</t></is></c>") ==
          "a\nb_c");
}

TEST_CASE("Numbers, days, booleans and errors say what they are")
{
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" "
        "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>";
    CHECK(firstRow("<c r=\"A1\"><v>1.38E+10</v></c><c r=\"B1\" s=\"1\"><v>45418</v></c><c r=\"C1\" "
                   "s=\"2\"><v>45418</v></c>"
                   "<c r=\"D1\" t=\"b\"><v>1</v></c><c r=\"E1\" t=\"e\"><v>#N/A</v></c>"
                   "<c r=\"F1\" t=\"d\"><v>2024-05-06</v></c>",
                   {},
                   styles) ==
          "n:13800000000|date:2024-05-06|date:2024-05-06|bool:TRUE|error:#N/A|date:2024-05-06");
}

TEST_CASE(
    "A formula is never calculated: its stored value counts, and one without is an error cell")
{
    CHECK(firstRow("<c r=\"A1\"><f>1+1</f><v>3</v></c><c r=\"B1\"><f>SUM(A1)</f></c>") ==
          "n:3|error:=SUM(A1)");
}

TEST_CASE("Empty cells are none, and cells without a reference follow each other")
{
    CHECK(firstRow(
              "<c><v>1</v></c><c s=\"3\"/><c t=\"inlineStr\"><is><t/></is></c><c><v>4</v></c>") ==
          "n:1|n:4");
}

TEST_CASE("An empty cell without a reference takes up its place")
{
    const auto taken = takeApart(workbook(
        {.sheet =
             rowOf("<c/><c><v>1</v></c><c t=\"inlineStr\"><is><t/></is></c><c><v>2</v></c>")}));
    REQUIRE(taken.rows.size() == 1);
    CHECK(taken.rows.at(0).text(1) == u"1"_s);
    CHECK(taken.rows.at(0).text(3) == u"2"_s);
    CHECK(refusedRow("<c r=\"B1\"/><c r=\"A1\"><v>1</v></c>") == "sheet.damaged");
}

TEST_CASE("Hidden rows, merged cells and errors are counted")
{
    const auto taken = takeApart(workbook(
        {.sheet = "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c></row><row "
                  "r=\"7\"><c r=\"B7\"><v>1</v></c></row>",
         .afterData = "<mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>"}));
    REQUIRE(taken.totals);
    CHECK(*taken.totals == SheetTotals{2, 2, 1, 1, 1});
    CHECK(taken.rows[0].hidden);
    CHECK(taken.rows[1].number == 7);
    CHECK(taken.rows[1].cells[0].column == 1);
}

TEST_CASE("The first sheet that is not hidden is read, or the one asked for")
{
    const QByteArray bytes = workbook(
        {.sheet = rowOf("<c r=\"A1\"><v>1</v></c>"),
         .sheetNames = "<sheet name=\"Secret\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>"
                       "<sheet name=\"客户\" sheetId=\"2\" r:id=\"rId4\"/>"});
    const auto taken = takeApart(bytes);
    CHECK(taken.line(1) == "n:2");
    REQUIRE(taken.form.sheets.size() == 2);
    CHECK(taken.form.sheets[0].hidden);
    CHECK(taken.form.sheets[1].name == u"客户"_s);
    CHECK(takeApart(bytes, {.sheet = 0}).line(1) == "n:1");
    CHECK(takeApart(bytes, {.sheet = 2}).reason() == "sheet.no_such_sheet");
}

TEST_CASE("Days of a 1904 workbook are shifted")
{
    const auto taken = takeApart(workbook({.sheet = rowOf("<c r=\"A1\" s=\"0\"><v>43956</v></c>"),
                                           .styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
                                           .workbookPr = "date1904=\"1\""}));
    CHECK(taken.line(1) == "date:2024-05-06");
}

TEST_CASE("Reading can stop after some rows")
{
    const QByteArray bytes =
        workbook({.sheet = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"});
    CHECK(takeApart(bytes, {.rows = 1}).rows.size() == 1);
}

TEST_CASE("What is damaged is refused and not half read")
{
    CHECK(refusedRow("<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>") == "sheet.damaged");
    CHECK(refusedRow("<c r=\"A1\" t=\"s\"><v>99</v></c>") == "sheet.damaged");
    CHECK(refusedRow("<c r=\"A1\"><v>1</v>") == "sheet.damaged");
    CHECK(takeApart(workbook({.sheet = "<row r=\"2\"/><row r=\"2\"/>"})).reason() ==
          "sheet.damaged");
    CHECK(refusal(zipped({{u"x.txt"_s, "no workbook"}})) == "sheet.damaged");
}

TEST_CASE("A workbook cut short anywhere is refused")
{
    const QByteArray whole = workbook({.sheet = rowOf("<c r=\"A1\"><v>1</v></c>")});
    for (qsizetype size = 4; size < whole.size(); size += 61) {
        INFO(size);
        CHECK(refusal(whole.first(size)) == "sheet.damaged");
    }
}

TEST_CASE("A flipped bit is noticed or changes nothing")
{
    const QByteArray whole = workbook({.sheet = rowOf("<c r=\"A1\"><v>12345</v></c>")});
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x10);
        const auto taken = takeApart(flipped);
        INFO(at);
        CHECK((!taken.totals || taken.line(1) == "n:12345" || taken.rows.empty()));
    }
}

TEST_CASE("Document types and entities are refused, whatever they would do")
{
    const auto bomb = [](const QByteArray& sheet) {
        return zipped(
            {{u"_rels/.rels"_s, "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"w.xml\"/></Relationships>"},
             {u"w.xml"_s, sheet},
             {u"_rels/w.xml.rels"_s, "<Relationships/>"}});
    };
    CHECK(
        refusal(bomb(
            "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><workbook>&b;</workbook>")) ==
        "sheet.suspicious");
    CHECK(refusal(bomb("<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><workbook/>")) ==
          "sheet.suspicious");
    CHECK(refusal(bomb(QByteArray("<a>").repeated(200))) == "sheet.suspicious");
}

TEST_CASE("A zip bomb is refused before it is unpacked")
{
    const QByteArray nothing(5'000'000, '\0');
    CHECK(refusal(zipped({{u"a"_s, nothing}})) == "sheet.suspicious");
    std::vector<std::pair<QString, QByteArray>> many;
    for (int i = 0; i < 2001; ++i)
        many.emplace_back(QString::number(i), "x");
    CHECK(refusal(zipped(many)) == "sheet.suspicious");
    CHECK(refusal(zipped({{u"a"_s, "1"}, {u"A"_s, "2"}})) == "sheet.suspicious");
}

TEST_CASE("What an entry really unpacks to is counted, whatever its directory says")
{
    QByteArray bytes = zipped({{u"a.xml"_s, "<a>" + QByteArray(5000, 'x') + "</a>"}});
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const PackageLimits tight{.entryBytes = 1'000'000, .totalBytes = 1'000'000};
    auto package = Package::open(buffer, tight);
    REQUIRE(package);
    PackageLimits tighter = tight;
    tighter.entryBytes = 100;
    CHECK(Package::open(buffer, tighter).error().reason == u"sheet.too_large"_s);
}

TEST_CASE("Files of another kind are refused by name of their kind")
{
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    CHECK(refusal("") == "sheet.empty");
    CHECK(refusal(compound + QByteArray(600, 'x')) == "sheet.old_format");
    CHECK(refusal(compound + QByteArray(600, 'x') + encrypted) == "sheet.encrypted");
    CHECK(refusal("%PDF-1.7 …") == "sheet.other_format");
    CHECK(refusal("<html><table>") == "sheet.other_format");
    CHECK(refusal(QByteArray("\x89PNG\r\n\x1a\n", 8)) == "sheet.other_format");
    CHECK(refusal(zipped({{u"_rels/.rels"_s,
                           "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                           "Target=\"xl/workbook.bin\"/>"
                           "</Relationships>"}})) == "sheet.other_format");
}
