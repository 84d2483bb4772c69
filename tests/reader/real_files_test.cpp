// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/zip_file.h"
#include "tests/reader/workbook_maker.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::takeApartFile;

namespace {

const QString kFolder = QStringLiteral(SERAPH_REAL_FILES);

std::vector<reader::ZipEntry> entriesOf(reader::ZipFile& zip)
{
    std::vector<reader::ZipEntry> entries;
    while (auto entry = zip.next())
        entries.push_back(*std::move(entry));
    return entries;
}

/// A second, cruder way to count what is in a sheet: cells of its XML that hold a value or a text of their own.
int filledCellsIn(const QString& workbook)
{
    static const QRegularExpression first(u"^xl/worksheets/[^/]+\\.xml$"_s);
    QFile file(workbook);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto zip = reader::ZipFile::open(file);
    REQUIRE(zip);
    auto sheets = entriesOf(*zip);
    std::erase_if(sheets,
                  [](const reader::ZipEntry& entry) { return !first.match(entry.name).hasMatch(); });
    const auto sheet = std::min_element(
        sheets.begin(), sheets.end(), [](auto& a, auto& b) { return a.name < b.name; });
    REQUIRE(sheet != sheets.end());
    REQUIRE(zip->begin(*sheet));
    QByteArray bytes(qsizetype(sheet->unpacked), Qt::Uninitialized);
    REQUIRE(zip->read(bytes.data(), bytes.size()) == bytes.size());
    static const QRegularExpression cell(
        uR"(<c [^>]*>(?:(?!</c>).)*(?:<v>[^<]+</v>|<is>|<f)(?:(?!</c>).)*</c>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    int count = 0;
    const QString xml = QString::fromUtf8(bytes);
    for (auto matches = cell.globalMatch(xml); matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace

TEST_CASE("Workbooks that Excel saved are read without losing a cell")
{
    const QDir folder(kFolder);
    if (kFolder.isEmpty())
        SKIP("no folder with real workbooks (SERAPH_REAL_FILES)");
    for (const QString& name : folder.entryList({u"*.xlsx"_s})) {
        INFO(name.toStdString());
        const auto taken = takeApartFile(folder.filePath(name), {.sheet = 0});
        CHECK(taken.reason().empty());
        if (taken.totals)
            CHECK(taken.totals->cells == filledCellsIn(folder.filePath(name)));
    }
}

TEST_CASE("Days of real workbooks are the days that Excel shows")
{
    const QDir folder(kFolder);
    if (kFolder.isEmpty())
        SKIP("no folder with real workbooks (SERAPH_REAL_FILES)");
    CHECK(takeApartFile(folder.filePath(u"excel-date_1904_01.xlsx"_s)).line(1) ==
          "date:1900-01-01");
    CHECK(takeApartFile(folder.filePath(u"excel-date_1904_02.xlsx"_s)).line(1) ==
          "date:1904-01-01");
}

TEST_CASE("A list of Chinese surnames and a list of clients are read whole")
{
    const QDir folder(kFolder);
    if (kFolder.isEmpty())
        SKIP("no folder with real workbooks (SERAPH_REAL_FILES)");
    const auto names = takeApartFile(folder.filePath(u"chinese-family-names.xlsx"_s));
    CHECK(names.rows.size() >= 1074);
    const auto clients = takeApartFile(folder.filePath(u"../clients-synthea.csv"_s));
    REQUIRE(clients.totals);
    CHECK(clients.rows.at(0).text(1) == u"BIRTHDATE"_s);
    CHECK(clients.rows.at(1).text(7) == u"Hyman89"_s);
}
