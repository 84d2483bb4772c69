// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journal_queries.h"
#include "core/session/setting.h"
#include "core/tasks/task_queries.h"
#include "core/vault/vault_folder.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/shell/pages.h"
#include "ui/shell/system_lock.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/status_pill.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;

using seraph::tests::OpenProgram;
using seraph::tests::pinOf;

TEST_CASE("A wrong password leaves the sign-in and says so, the right one opens the desk")
{
    OpenProgram desk;
    QSignalSpy refused(desk.program.get(), &Program::signInRefused);
    desk.signIn(u"owner"_s, "not the password at all");
    CHECK(refused.size() == 1);
    CHECK(desk.program->desk() == nullptr);
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    REQUIRE(desk.program->desk() != nullptr);
    CHECK(desk.desk().frame().currentPageId() == u"today"_s);
}

TEST_CASE("Every page and section of the program opens for the owner in both languages")
{
    OpenProgram desk;
    desk.translation.use(GENERATE(Language::Chinese, Language::English));
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    WorkDesk* work = desk.program->desk();
    REQUIRE(work != nullptr);
    for (const QString& id : work->pageIds()) {
        work->open(id);
        REQUIRE(work->frame().currentPage() != nullptr);
        for (const QString& section : sectionsOf(*work->frame().currentPage())) {
            work->open(id + u'/' + section);
            CHECK(work->frame().currentPageId() == id);
        }
    }
}

TEST_CASE("A task typed on the Today page is stored with its deadline")
{
    OpenProgram desk;
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    auto* line = desk.desk().findChild<QLineEdit*>(u"taskEdit"_s);
    REQUIRE(line != nullptr);
    line->setText(u"打电话给王女士"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto stored = desk.program->workspace()->session().query(tasks::OpenTasks{{2026, 10, 6}});
    REQUIRE(stored);
    REQUIRE(stored->size() == 1);
    CHECK(stored->front().task.text == u"打电话给王女士"_s);
    CHECK(line->text().isEmpty());
}

TEST_CASE("Without a PIN covering the screen locks it, and locking starts the program anew")
{
    OpenProgram desk;
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    desk.program->cover();
    CHECK(desk.restarts == 1);
    CHECK(desk.program->workspace() == nullptr);
}

TEST_CASE("The PIN of the shift opens the cover where the person was, and five wrong ones lock")
{
    OpenProgram desk;
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    const AccountId owner = desk.program->workspace()->session().actor().account;
    desk.desk().open(u"journal"_s);
    desk.program->shift().find(owner)->pin = *vault::ShiftPin::set(pinOf("824913"));
    desk.program->cover();
    CHECK(desk.program->window().currentWidget() != desk.program->desk());

    SECTION("the right PIN")
    {
        desk.program->uncover(owner, pinOf("824913"));
        CHECK(desk.program->window().currentWidget() == desk.program->desk());
        CHECK(desk.desk().frame().currentPageId() == u"journal"_s);
        CHECK(desk.restarts == 0);
    }
    SECTION("five wrong ones")
    {
        for (int i = 0; i < vault::ShiftPin::kTries; ++i)
            desk.program->uncover(owner, pinOf("000001"));
        CHECK(desk.restarts == 1);
    }
}

namespace {

/// Types it twice on the page that asks for a password of one's own.
void chooseOwn(const OpenProgram& desk, const QString& password, const QString& again)
{
    for (const auto& [name, text] :
         {std::pair{u"ownPasswordEdit"_s, password}, std::pair{u"ownPasswordAgainEdit"_s, again}}) {
        auto* edit = desk.find<PasswordEdit>(name);
        REQUIRE(edit);
        edit->wipe();
        QTest::keyClicks(edit->lineEdit(), text);
    }
    desk.find<QPushButton>(u"useOwnPasswordButton"_s)->click();
}

/// A program in whose workspace a nurse waits for her first sign-in.
struct NewNurse {
    NewNurse()
    {
        REQUIRE(desk.workspace.open());
        desk.workspace.addPerson(u"nurse"_s, u"nurse"_s);
        desk.workspace.close();
    }
    bool asks() const { return desk.find<PasswordEdit>(u"ownPasswordEdit"_s) != nullptr; }

    OpenProgram desk{Profile::Clinic, OpenProgram::Given::Replaced};
};

constexpr const char* kHerOwn = "maple kettle stone garden";

/// The nurse has her own password and the PIN 135799, and the owner sits at the desk now.
AccountId handOverToOwner(OpenProgram& desk)
{
    desk.signIn(u"nurse"_s, tests::TestWorkspace::kStaffPassword);
    chooseOwn(desk, QString::fromLatin1(kHerOwn), QString::fromLatin1(kHerOwn));
    const AccountId account = desk.session().actor().account;
    desk.program->shift().find(account)->pin = *vault::ShiftPin::set(pinOf("135799"));
    desk.program->changePerson();
    QByteArray password(tests::TestWorkspace::kOwnerPassword);
    desk.program->changeTo(u"owner"_s, Secret::take(password));
    return account;
}

} // namespace

TEST_CASE("A password that somebody else gave is replaced before anything else is shown")
{
    NewNurse nurse;
    OpenProgram& desk = nurse.desk;
    desk.signIn(u"nurse"_s, tests::TestWorkspace::kStaffPassword);
    REQUIRE(nurse.asks());
    CHECK(desk.program->desk() == nullptr);
    chooseOwn(desk, QString::fromLatin1(kHerOwn), u"something else entirely"_s);
    CHECK(desk.program->desk() == nullptr);
    chooseOwn(desk, u"short"_s, u"short"_s);
    CHECK(desk.program->desk() == nullptr);
    const QString given = QString::fromLatin1(tests::TestWorkspace::kStaffPassword);
    chooseOwn(desk, given, given);
    CHECK(desk.program->desk() == nullptr);
    chooseOwn(desk, QString::fromLatin1(kHerOwn), QString::fromLatin1(kHerOwn));
    REQUIRE(desk.program->desk() != nullptr);
    desk.program->lock({});
    REQUIRE(desk.workspace.open(u"nurse"_s, kHerOwn));
    CHECK_FALSE(desk.workspace.open(u"nurse"_s, tests::TestWorkspace::kStaffPassword));
}

TEST_CASE("Whoever takes over from somebody else with a given password chooses their own as well")
{
    NewNurse nurse;
    OpenProgram& desk = nurse.desk;
    desk.signInOwner();
    CHECK_FALSE(nurse.asks());
    desk.program->changePerson();
    QByteArray password(tests::TestWorkspace::kStaffPassword);
    desk.program->changeTo(u"nurse"_s, Secret::take(password));
    REQUIRE(nurse.asks());
    CHECK(desk.program->desk() == nullptr);
    desk.program->cover(); // there is nothing to cover, and no way round
    CHECK(desk.program->desk() == nullptr);
    chooseOwn(desk, QString::fromLatin1(kHerOwn), QString::fromLatin1(kHerOwn));
    REQUIRE(desk.program->desk() != nullptr);
    CHECK(desk.session().actor().login == u"nurse"_s);
}

TEST_CASE("Whose password was reset comes back with the new one and no longer by PIN")
{
    NewNurse nurse;
    OpenProgram& desk = nurse.desk;
    const AccountId account = handOverToOwner(desk);
    REQUIRE(desk.program->workspace()->resetPassword(account, Language::English));
    desk.program->cover();
    desk.program->uncover(account, pinOf("135799"));
    CHECK(desk.program->desk() == nullptr);
    CHECK(desk.restarts == 1);
}

TEST_CASE("Who comes to the cover by PIN leaves nothing of the other person's desk behind")
{
    NewNurse nurse;
    OpenProgram& desk = nurse.desk;
    const AccountId account = handOverToOwner(desk);
    const QPointer<WorkDesk> owners = desk.program->desk();
    desk.program->cover();
    desk.program->uncover(account, pinOf("135799"));
    CHECK(owners.isNull());
    CHECK(desk.session().actor().account == account);
}

TEST_CASE("Covering asks for a PIN where there is none, and covers with it")
{
    OpenProgram desk;
    desk.signInOwner();
    desk.program->window().QWidget::show();
    desk.desk().actions().trigger(u"cover"_s);
    auto* pin = desk.find<PinEdit>(u"newPinEdit"_s);
    REQUIRE(pin);
    QTest::keyClicks(pin, u"111111"_s); // refused, and said
    CHECK(desk.program->window().currentWidget() == desk.program->desk());
    QTest::keyClicks(pin, u"824913"_s);
    QCoreApplication::processEvents();
    CHECK(desk.program->window().currentWidget() != desk.program->desk());
    CHECK(desk.restarts == 0);
}

TEST_CASE("The owner may go on with an older copy that they put back, and nobody by mistake")
{
    OpenProgram desk;
    const QString file = vault::VaultFolder(desk.workspace.folder()).database();
    REQUIRE(QFile::copy(file, desk.workspace.path(u"older.db"_s)));
    REQUIRE(desk.workspace.open());
    desk.workspace.addPerson(u"nurse"_s, u"nurse"_s);
    desk.workspace.close();
    REQUIRE(QFile::remove(file));
    REQUIRE(QFile::copy(desk.workspace.path(u"older.db"_s), file));
    desk.signInOwner();
    CHECK(desk.program->desk() == nullptr);
    desk.prompts.answer = UserPrompts::Answer::Act;
    desk.signInOwner();
    CHECK(desk.program->desk() != nullptr);
}

TEST_CASE("The PC's own lock locks the program too, but waits for whoever signs")
{
    OpenProgram desk;
    desk.signInOwner();
    SystemLock lock(desk.program->window());
    QObject::connect(&lock, &SystemLock::locked, desk.program.get(), &Program::lockWithSystem);
    lock.onActive(false); // the screen saver ends
    CHECK(desk.restarts == 0);
    {
        const auto signing = desk.program->stayOpen();
        lock.onLock();
        CHECK(desk.restarts == 0);
    }
    lock.onActive(true);
    CHECK(desk.restarts == 1);
}

TEST_CASE("The journal shows the story of one record, and all of it again")
{
    OpenProgram desk;
    REQUIRE(desk.workspace.open());
    desk.workspace.addPerson(u"nurse"_s, u"nurse"_s);
    desk.workspace.close();
    desk.signInOwner();
    desk.desk().open(u"journal"_s);
    auto* table = desk.desk().frame().currentPage()->findChild<ShortTable*>();
    REQUIRE(table);
    const int all = table->rowCount();
    const auto rows = desk.session().query(session::ListJournal{});
    REQUIRE(rows);
    const auto staff = std::find_if(rows->begin(), rows->end(), [](const session::JournalRow& row) {
        return row.kind == u"staff"_s;
    });
    REQUIRE(staff != rows->end());
    table->chooseId(staff->place.arrival);
    auto* only = desk.find<QPushButton>(u"onlyRecordButton"_s);
    REQUIRE(only);
    only->click();
    QCoreApplication::processEvents();
    CHECK(table->rowCount() > 0);
    CHECK(table->rowCount() < all);
    desk.find<QPushButton>(u"allRecordsButton"_s)->click();
    CHECK(table->rowCount() >= all);
}

TEST_CASE("The age of the last backup is in sight before anybody has signed in")
{
    OpenProgram desk;
    desk.signInOwner();
    const QString place = desk.workspace.path(u"stick"_s);
    REQUIRE(QDir().mkpath(place));
    REQUIRE(desk.session().run(
        session::ChangeSetting{QString::fromLatin1(session::setting::kBackupFolder), place}));
    desk.program->lock({});
    desk.program->start();
    const auto pills = desk.program->window().findChildren<StatusPill*>();
    CHECK(std::any_of(pills.begin(), pills.end(), [](const StatusPill* pill) {
        return pill->view().tone == Tone::Good && !pill->view().text.isEmpty();
    }));
}

TEST_CASE("Closing signs off in the journal and lets the folder go")
{
    OpenProgram desk;
    desk.signIn(u"owner"_s, tests::TestWorkspace::kOwnerPassword);
    desk.program->close();
    CHECK(desk.quits == 1);
    REQUIRE(desk.workspace.open());
    const auto rows = desk.workspace.session().query(session::ListJournal{});
    REQUIRE(rows);
    CHECK(rows->at(1).action == u"session.locked"_s);
}
