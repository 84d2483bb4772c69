// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists that other programs wrote, cell by cell: what is on file afterwards is what stood there.
#include "core/clients/client_queries.h"
#include "core/clients/reveal_commands.h"
#include "tests/core/exchange/import_file.h"

#include <catch2/catch_all.hpp>

#include <map>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::exchange;
using tests::orFail;
using tests::summary;
using tests::TestOffice;

namespace {

const QString kRealFiles = QStringLiteral(SERAPH_REAL_FILES);

SheetFile realFile(const QString& name)
{
    return {kRealFiles + u'/' + name, QStringLiteral(SERAPH_READER)};
}

ImportReport bringIn(session::Session& session, const SheetFile& file, const HeaderChoice& choice)
{
    const auto understood = orFail(understand(session, ImportKind::Clients, file, {}));
    const ImportJob job{
        .kind = ImportKind::Clients, .file = file, .map = withChoice(understood.map, choice)};
    return orFail(runImport(session, job));
}

std::vector<SheetRow> rowsOf(const SheetFile& file)
{
    std::vector<SheetRow> rows;
    orFail(readSheet(file, {}, [&](SheetRow&& row) -> Status {
        rows.push_back(std::move(row));
        return {};
    }));
    return rows;
}

/// Everybody on file, by name.
std::map<QString, clients::ClientPage> everybody(session::Session& session)
{
    std::map<QString, clients::ClientPage> pages;
    for (const clients::ClientId id : orFail(session.query(clients::ListClientIds{}))) {
        auto page = orFail(session.query(clients::OpenClient{id}));
        const QString name = page.client.name;
        pages.emplace(name, std::move(page));
    }
    return pages;
}

QString contactOf(session::Session& session, const clients::ClientPage& page)
{
    REQUIRE(page.contacts.size() == 1);
    return orFail(session.run(clients::RevealContact{page.contacts.front().id, {.text = u"test"_s}}));
}

} // namespace

TEST_CASE("Every cell of the list of surnames is on file as it stood there")
{
    if (kRealFiles.isEmpty())
        SKIP("no folder with real workbooks (SERAPH_REAL_FILES)");
    TestOffice office;
    const SheetFile file = realFile(u"chinese-family-names.xlsx"_s);
    const auto report =
        bringIn(office.owner(), file, {{u"NameB"_s, u"name"_s}, {u"TF"_s, u"other_contact"_s}});
    CHECK(summary(report) == "1074 accepted 0 duplicates 0 rejected of 1074");
    const auto onFile = everybody(office.owner());
    auto rows = rowsOf(file);
    REQUIRE(rows.size() == 1075);
    rows.erase(rows.begin());
    for (const SheetRow& row : rows) {
        INFO(row.text(0).toStdString());
        const auto found = onFile.find(row.text(0));
        REQUIRE(found != onFile.end());
        CHECK(contactOf(office.owner(), found->second) == row.text(1));
    }
}

TEST_CASE("Every cell of a list that another program exported is on file as it stood there")
{
    if (kRealFiles.isEmpty())
        SKIP("no folder with real workbooks (SERAPH_REAL_FILES)");
    TestOffice office;
    const SheetFile file = realFile(u"../clients-synthea.csv"_s);
    auto rows = rowsOf(file);
    const SheetRow headers = rows.front();
    rows.erase(rows.begin());
    HeaderChoice choice;
    for (const SheetCell& header : headers.cells)
        choice.insert(header.text, u"notes"_s);
    choice[u"FIRST"_s] = u"given_name"_s;
    choice[u"LAST"_s] = u"family_name"_s;
    choice[u"BIRTHDATE"_s] = u"birth_date"_s;
    choice[u"SSN"_s] = u"other_contact"_s;
    const auto report = bringIn(office.owner(), file, choice);
    CHECK(report.counts.accepted == int(rows.size()));
    CHECK(report.columnsLeftOut.isEmpty());
    const auto onFile = everybody(office.owner());
    for (const SheetRow& row : rows) {
        QMap<QString, QString> cells;
        for (const SheetCell& header : headers.cells)
            cells.insert(header.text, row.text(header.column));
        const QString name = cells.take(u"FIRST"_s) + u' ' + cells.take(u"LAST"_s);
        INFO(name.toStdString());
        const auto found = onFile.find(name);
        REQUIRE(found != onFile.end());
        const clients::ClientPage& page = found->second;
        CHECK(page.client.birthDate->toString(Qt::ISODate) == cells.take(u"BIRTHDATE"_s));
        CHECK(contactOf(office.owner(), page) == cells.take(u"SSN"_s));
        const QStringList notes = page.client.notes.split(u'\n');
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            CHECK((cell->isEmpty() || notes.contains(cell.key() + u": "_s + *cell)));
    }
}
