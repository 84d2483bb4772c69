// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/list_export.h"

#include "core/clients/client_commands.h"
#include "core/exchange/sheet_reading.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/widgets/short_table.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;

namespace {

/// Read back by the program that reads foreign files: what it rests on and what writing rests on have functions of the same
/// names and cannot live in one process.
std::vector<exchange::SheetRow> rowsOf(const QString& path)
{
    const auto read = exchange::previewSheet({path, QStringLiteral(SERAPH_READER)}, {});
    REQUIRE(read);
    return read->rows;
}

} // namespace

TEST_CASE("A list is saved as it stands: its columns, its order, its masks")
{
    tests::OpenProgram program;
    program.signInOwner();
    for (const auto& [name, phone] :
         {std::pair{u"=王小红"_s, u"10012348812"_s}, std::pair{u"李明"_s, u"10077776666"_s}})
        tests::orFail(program.session().run(clients::AddClient{
            .details = {.name = name}, .contacts = {{clients::ContactKind::Phone, phone, {}}}}));
    program.program->window().QWidget::show();
    program.desk().open(u"clients"_s);
    auto* table = program.desk().frame().currentPage()->findChild<PagedTableView*>();
    REQUIRE(table);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"clients.xlsx"_s);
    program.prompts.file = path;
    Q_EMIT table->exportRequested();
    auto* dialog = table->window()->findChild<ListExport*>();
    REQUIRE(dialog);
    dialog->findChild<QPushButton*>(u"saveList"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    const auto rows = rowsOf(path);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].text(0) == u"李明"_s);
    CHECK(rows[2].text(0) == u"=王小红"_s);
    for (const exchange::SheetRow& row : rows) {
        for (const exchange::SheetCell& cell : row.cells)
            CHECK_FALSE(cell.text.contains(u"12348812"_s));
    }
}

TEST_CASE("A short list that the page made later is saved as it stands, by its key")
{
    tests::OpenProgram program;
    program.signInOwner();
    program.program->window().QWidget::show();
    QWidget page(&program.program->window());
    offerListExports(program.desk().desk(), page);
    ShortTable list(u"批号"_s, {{u"产品"_s, 0}, {u"批号"_s, 120}}, &page);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"lots.xlsx"_s);
    program.prompts.file = path;
    page.show();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(program.program->window().findChild<ListExport*>()); // nothing to save
    list.addRow(1, {u"透明质酸"_s, u"0012"_s});
    list.chooseId(1);
    QTest::keyClick(&list, Qt::Key_E, Qt::ControlModifier);
    auto* dialog = program.program->window().findChild<ListExport*>();
    REQUIRE(dialog);
    dialog->findChild<QPushButton*>(u"saveList"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    const auto rows = rowsOf(path);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].text(1) == u"0012"_s);
}

TEST_CASE(
    "Days, amounts and quantities of a list are such in a workbook, numbers of people stay text")
{
    CHECK(std::get<LocalDate>(outCellFrom(u"2026-10-05"_s, false)) == LocalDate(2026, 10, 5));
    CHECK(std::get<Money>(outCellFrom(u"¥6,800.00"_s, true)) == Money(680000));
    CHECK(std::get<double>(outCellFrom(u"1,204"_s, true)) == 1204);
    CHECK(std::get<QString>(outCellFrom(u"013800138000"_s, false)) == u"013800138000"_s);
    CHECK(std::holds_alternative<std::monostate>(outCellFrom({}, false)));
}
