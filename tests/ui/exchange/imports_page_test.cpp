// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/imports_page.h"

#include "core/clients/client_queries.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/exchange/import_dialog.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;

namespace {

/// The program at the page of imports, with a list in a file.
struct OpenImports {
    OpenImports()
    {
        program.signInOwner();
        program.program->window().QWidget::show();
        program.desk().open(u"settings/import"_s);
        write("姓名,手机号码,星座\n王小红,10012348812,双鱼\n李明,12,狮子\n张三,10077776666,\n");
        program.prompts.file = path();
    }

    QString path() const { return directory.filePath(u"客户.csv"_s); }
    void write(const QByteArray& content)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QWidget& page() { return *program.desk().frame().currentPage(); }
    ImportDialog& openDialog()
    {
        page().findChild<QPushButton*>(u"importButton"_s)->click();
        auto* dialog = page().findChild<ImportDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }
    std::size_t clientCount()
    {
        return tests::orFail(program.session().query(clients::ListClientIds{})).size();
    }

    QTemporaryDir directory;
    tests::OpenProgram program;
};

bool says(QWidget& widget, const QString& words)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->text().contains(words);
    });
}

} // namespace

TEST_CASE("A list comes in through the wizard and is taken back again")
{
    OpenImports open;
    ImportDialog& dialog = open.openDialog();
    WizardFrame& frame = dialog.frame();
    dialog.findChild<QPushButton*>(u"chooseFile"_s)->click();
    frame.goOn();
    REQUIRE(frame.currentStep() == 1);
    CHECK(frame.step(1)->findChild<QTableWidget*>()->item(1, 0)->text() == u"王小红"_s);
    frame.goOn();
    REQUIRE(frame.currentStep() == 2);
    CHECK(frame.step(2)->findChildren<QComboBox*>().at(1)->currentData() == u"phone"_s);
    frame.goOn();
    REQUIRE(frame.currentStep() == 3);
    CHECK(open.clientCount() == 0);
    auto* issues = frame.step(3)->findChild<ShortTable*>();
    REQUIRE(issues->rowCount() == 1);
    CHECK(issues->item(0, 0)->text() == u"3"_s);
    CHECK(says(*frame.step(3), u"星座"_s));
    frame.goOn();
    REQUIRE(frame.currentStep() == 4);
    CHECK(open.clientCount() == 2);
    frame.goOn();

    auto* list = open.page().findChild<ShortTable*>(u"imports"_s);
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return list->rowCount() == 1; }));
    list->setCurrentCell(0, 0);
    open.page().findChild<QPushButton*>(u"takeBackImport"_s)->click();
    CHECK(QTest::qWaitFor([&] { return open.clientCount() == 0; }));
}

TEST_CASE("A file that is no table is refused on the first step, in words")
{
    OpenImports open;
    open.write("%PDF-1.7");
    ImportDialog& dialog = open.openDialog();
    dialog.findChild<QPushButton*>(u"chooseFile"_s)->click();
    dialog.frame().goOn();
    CHECK(dialog.frame().currentStep() == 0);
    CHECK_FALSE(dialog.frame().step(0)->findChild<InlineMessage*>()->text().isEmpty());
}

TEST_CASE("A column that is needed cannot be left out")
{
    OpenImports open;
    ImportDialog& dialog = open.openDialog();
    dialog.useFile(open.path());
    dialog.frame().goOn();
    dialog.frame().goOn();
    dialog.frame().step(2)->findChildren<QComboBox*>().at(0)->setCurrentIndex(0);
    dialog.frame().goOn();
    CHECK(dialog.frame().currentStep() == 2);
    CHECK_FALSE(dialog.frame().step(2)->findChild<InlineMessage*>()->text().isEmpty());
}

TEST_CASE("The rows that stay out are saved with their reasons")
{
    OpenImports open;
    ImportDialog& dialog = open.openDialog();
    dialog.useFile(open.path());
    for (int step = 0; step < 3; ++step)
        dialog.frame().goOn();
    const QString out = open.directory.filePath(u"out.xlsx"_s);
    open.program.prompts.file = out;
    auto* save = dialog.frame().step(3)->findChild<QPushButton*>(u"saveRejected"_s);
    REQUIRE(save);
    save->click();
    CHECK(QFile::exists(out));
}
