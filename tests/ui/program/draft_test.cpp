// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modules.h"
#include "core/organisation/staff_queries.h"
#include "tests/support/copy_folder.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/desk/form_draft.h"
#include "ui/organisation/staff_dialog.h"
#include "ui/widgets/messages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_all.hpp>

#include <cstdio>
#include <random>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using seraph::tests::OpenProgram;

namespace {

const auto kNewPerson = u"settings/staff/0"_s;

StaffDialog* newPerson(const OpenProgram& open)
{
    open.desk().open(kNewPerson);
    return open.program->window().findChild<StaffDialog*>();
}

QLineEdit* nameIn(const StaffDialog* dialog)
{
    return dialog->findChild<QLineEdit*>(u"nameEdit"_s);
}

} // namespace

TEST_CASE("What is typed in a form is kept within two seconds and back when the form opens again",
          "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    REQUIRE(dialog != nullptr);
    nameIn(dialog)->setText(u"周敏"_s);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return open.session().findDraft({u"settings/staff"_s, 0})->has_value();
        },
        10'000));
    delete dialog;

    const StaffDialog* again = newPerson(open);
    CHECK(nameIn(again)->text() == u"周敏"_s);
    const auto* banner = again->findChild<InlineMessage*>();
    REQUIRE(banner != nullptr);
    CHECK(banner->text().contains(nameIn(again)->accessibleName()));
}

TEST_CASE("A form that is closed in the middle of typing keeps the last key too", "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    nameIn(dialog)->setText(u"何静"_s);
    delete dialog; // the window closed, the workspace was locked
    CHECK(nameIn(newPerson(open))->text() == u"何静"_s);
}

TEST_CASE("A password is never part of a draft", "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    nameIn(dialog)->setText(u"吴桐"_s);
    for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
        if (line->echoMode() == QLineEdit::Password)
            line->setText(u"willow tram cedar"_s);
    }
    delete dialog;
    const auto draft = open.session().findDraft({u"settings/staff"_s, 0});
    REQUIRE(draft);
    REQUIRE(*draft);
    CHECK_FALSE((*draft)->json.contains("willow"));
}

TEST_CASE("Sending the form off uses its draft up", "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    nameIn(dialog)->setText(u"李医师"_s);
    const auto buttons = dialog->findChildren<QPushButton*>();
    const auto save = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isDefault();
    });
    REQUIRE(save != buttons.end());
    (*save)->click();
    CHECK(open.session().listDrafts()->empty());
    const auto ids = open.session().query(organisation::ListStaffIds{});
    REQUIRE(ids);
    CHECK(ids->size() == 2);
}

TEST_CASE("Whoever closes a form on purpose can have it back from the toast", "[draft]")
{
    OpenProgram open;
    open.signInOwner();
    StaffDialog* dialog = newPerson(open);
    nameIn(dialog)->setText(u"孙佳"_s);
    dialog->reject();
    CHECK(open.session().listDrafts()->empty());
    CHECK_FALSE(open.desk().frame().toast()->text().isEmpty());
}

TEST_CASE("A draft belongs to whoever typed it, also when the cover comes in between", "[draft]")
{
    OpenProgram open;
    REQUIRE(open.workspace.open());
    open.workspace.addPerson(u"manager"_s, u"manager"_s);
    open.workspace.close();
    open.signInOwner();
    const AccountId owner = open.session().actor().account;
    open.program->shift().find(owner)->pin = *vault::ShiftPin::set(tests::pinOf("824913"));
    nameIn(newPerson(open))->setText(u"钱蓉"_s);
    open.program->cover();
    QByteArray password(tests::TestWorkspace::kStaffPassword);
    open.program->changePerson();
    open.program->changeTo(u"manager"_s, Secret::take(password));
    REQUIRE(open.program->desk() != nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(open.session().listDrafts()->empty());
    REQUIRE(open.program->workspace()->switchUser(owner));
    CHECK(open.session().listDrafts()->size() == 1);
}

#ifdef Q_OS_UNIX

namespace {

constexpr int kKills = 50;
constexpr int kAtOnce = 10;
constexpr int kLongestLife =
    4500; ///< milliseconds after the form is open; a draft is kept every two seconds

QString typedText(int number)
{
    return u"停电时正在输入的名字 %1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

/// The number in what was kept, or 0.
int keptNumber(session::Session& session)
{
    const auto draft = session.findDraft({u"settings/staff"_s, 0});
    if (!draft || !*draft)
        return 0;
    const QString name = QJsonDocument::fromJson((*draft)->json).object()[u"nameEdit"_s].toString();
    return name.section(u' ', 1).toInt();
}

/// A process that types into a form, in a workspace of its own.
class Typist {
public:
    Typist(const QString& office, const QString& mode)
    {
        tests::copyFolder(office, folder());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SERAPH_VICTIM"_s, folder());
        environment.insert(u"SERAPH_VICTIM_MODE"_s, mode);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"(victim) types into a form until it is killed"_s});
    }
    /// Kills it so many milliseconds after its first word.
    /// @return what it was told is kept
    int kill(int life)
    {
        REQUIRE(m_process.waitForReadyRead(25'000));
        QElapsedTimer alive;
        for (alive.start(); alive.elapsed() < life;)
            m_process.waitForReadyRead(int(life - alive.elapsed()));
        CHECK(m_process.state() == QProcess::Running);
        m_process.kill();
        m_process.waitForFinished(25'000);
        int acknowledged = 0;
        const QByteArray said = m_process.readAllStandardOutput();
        for (const QByteArray& line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
            if (line.startsWith("kept "))
                acknowledged = line.mid(5).toInt();
        }
        return acknowledged;
    }
    /// What is there the next morning.
    int found() const
    {
        const tests::FixedClock clock;
        const session::Environment environment{
            clock, modules(), vault::DeviceStore(folder() + u"/pc"_s), vault::KdfPolicy::lowest()};
        const auto workspace = tests::orFail(session::Workspace::open(
            environment,
            folder() + u"/vault"_s,
            tests::credentials(u"owner"_s, tests::TestWorkspace::kOwnerPassword)));
        return keptNumber(workspace->session());
    }

private:
    QString folder() const { return m_directory.filePath(u"office"_s); }

    QTemporaryDir m_directory;
    QProcess m_process;
};

struct Losses {
    int lost = 0; ///< drafts that were said to be kept and were not
    int kept = 0;
};

Losses killTypists(const QString& mode, int kills)
{
    OpenProgram open;
    const QString office = QFileInfo(open.workspace.folder()).absolutePath();
    std::mt19937 random(Catch::rngSeed());
    Losses losses;
    for (int done = 0; done < kills; done += kAtOnce) {
        std::vector<std::unique_ptr<Typist>> typists;
        for (int i = 0; i < kAtOnce; ++i)
            typists.push_back(std::make_unique<Typist>(office, mode));
        for (const auto& typist : typists) {
            const int acknowledged = typist->kill(int(random() % (kLongestLife / kAtOnce)));
            losses.lost += typist->found() < acknowledged ? 1 : 0;
            losses.kept += acknowledged > 0 ? 1 : 0;
        }
    }
    return losses;
}

} // namespace

TEST_CASE("(victim) types into a form until it is killed", "[.draft-victim]")
{
    const QString folder = qEnvironmentVariable("SERAPH_VICTIM");
    REQUIRE_FALSE(folder.isEmpty());
    const bool careless = qEnvironmentVariable("SERAPH_VICTIM_MODE") == u"careless"_s;
    tests::FixedClock clock;
    const session::Environment environment{
        clock, modules(), vault::DeviceStore(folder + u"/pc"_s), vault::KdfPolicy::lowest()};
    tests::TestPrompts prompts;
    Translation translation;
    Program program(environment,
                    prompts,
                    translation,
                    {.folder = folder + u"/vault"_s,
                     .notice = {},
                     .restart = {},
                     .quit = {},
                     .jobs = JobRunner::Mode::Inline});
    program.start();
    QByteArray password(tests::TestWorkspace::kOwnerPassword);
    program.signIn(u"owner"_s, Secret::take(password));
    program.desk()->open(kNewPerson);
    auto* dialog = program.window().findChild<StaffDialog*>();
    for (int typed = 1, told = 0;; ++typed) {
        nameIn(dialog)->setText(typedText(typed));
        QTest::qWait(5);
        const int kept = careless ? typed : keptNumber(program.workspace()->session());
        if (kept > told || typed == 1)
            std::printf("kept %d\n", told = kept);
        std::fflush(stdout);
    }
}

TEST_CASE("After kill -9 at fifty points of typing, what was kept is there", "[draft]")
{
    const Losses losses = killTypists(u"work"_s, kKills);
    CHECK(losses.lost == 0);
    CHECK(losses.kept > kKills / 4); // otherwise nobody came to type
}

TEST_CASE(
    "Saying that words are kept before they are does not survive: the control of the test above",
    "[draft]")
{
    CHECK(killTypists(u"careless"_s, kAtOnce).lost > 0);
}

#endif
