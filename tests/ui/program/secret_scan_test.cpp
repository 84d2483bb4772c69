// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// T14 at the desk: somebody types a client's name, saves it, looks it up, begins a form and leaves it, and the screen locks.
// Nothing of it stands in any file of the PC in the clear, neither while the program runs nor afterwards. The program is a
// process of its own whose home, settings, caches and temporary files lie in one folder.
#include "core/clients/client_queries.h"
#include "tests/support/plain_text_scan.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/clients/client_dialog.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/search_edit.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using tests::OpenProgram;

namespace {

const QString kSaved = u"欧阳马可夜莺"_s;
const QString kUnsaved = u"司徒草稿蜂鸟"_s;

QString home()
{
    return qEnvironmentVariable("SERAPH_SCANNED_HOME");
}

QStringList writtenDown(const QString& folder)
{
    return tests::filesWith(folder, tests::plainFormsOf(kSaved)) +
           tests::filesWith(folder, tests::plainFormsOf(kUnsaved));
}

ClientDialog& newClient(const OpenProgram& open)
{
    open.desk().open(u"clients/new"_s);
    auto* dialog = open.find<ClientDialog>({});
    REQUIRE(dialog);
    return *dialog;
}

void typeAndSave(const OpenProgram& open)
{
    ClientDialog& dialog = newClient(open);
    dialog.findChild<QLineEdit*>(u"nameEdit"_s)->insert(kSaved);
    dialog.findChild<QLineEdit*>(u"contacts.0.valueEdit"_s)->insert(u"10012348812"_s);
    dialog.findChild<QPushButton*>(u"saveClient"_s)->click();
    QCoreApplication::processEvents();
    const auto found = tests::orFail(open.session().query(clients::SearchClients{kSaved, 5}));
    REQUIRE(found.size() == 1);
}

void lookAt(const OpenProgram& open)
{
    open.desk().open(u"today"_s);
    SearchEdit* search = open.desk().frame().topBar()->search();
    search->setText(kSaved);
    QTest::keyClick(search, Qt::Key_Return);
    open.desk().open(u"journal"_s);
}

} // namespace

TEST_CASE("(victim) spends a morning at the desk", "[.secret-victim]")
{
    REQUIRE_FALSE(home().isEmpty());
    OpenProgram open;
    REQUIRE(open.workspace.folder().startsWith(home())); // or the search below would look elsewhere
    open.signInOwner();
    open.program->window().QWidget::show();
    typeAndSave(open);
    lookAt(open);
    newClient(open).findChild<QLineEdit*>(u"nameEdit"_s)->insert(kUnsaved);
    CHECK(writtenDown(home()) == QStringList{}); // with the log beside the database
    open.program->lock({});
    CHECK(open.restarts == 1);
    CHECK(writtenDown(home()) == QStringList{});
    // The control: the same search finds what somebody was careless with.
    QFile careless(open.workspace.path(u"notes.tmp"_s));
    REQUIRE(careless.open(QIODevice::WriteOnly));
    careless.write(kUnsaved.toUtf8());
    careless.close();
    CHECK(writtenDown(home()).size() == 1);
    REQUIRE(careless.remove());
}

TEST_CASE("What was typed at the desk stands on the PC nowhere in the clear, open or locked")
{
    const QTemporaryDir pc;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"HOME"_s,
                                u"TMPDIR"_s,
                                u"XDG_DATA_HOME"_s,
                                u"XDG_CONFIG_HOME"_s,
                                u"XDG_CACHE_HOME"_s,
                                u"XDG_RUNTIME_DIR"_s,
                                u"SERAPH_SCANNED_HOME"_s})
        environment.insert(name, pc.path());
    QProcess victim;
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(), {u"(victim) spends a morning at the desk"_s});
    REQUIRE(victim.waitForFinished(90'000));
    INFO(victim.readAllStandardOutput().toStdString());
    CHECK(victim.exitCode() == 0);
    CHECK(writtenDown(pc.path()) == QStringList{}); // what the program's end left
}
