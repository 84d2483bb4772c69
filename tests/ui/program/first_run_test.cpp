// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first start on a PC that has never seen a workspace: the wizard from its first page to the desk, its other ways, and
// what becomes of it when somebody closes the window half way.
#include "core/modules.h"
#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_queries.h"
#include "core/session/account_queries.h"
#include "core/session/sample.h"
#include "core/session/setting.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/shell/first_run/first_run_wizard.h"
#include "ui/shell/program_keys.h"
#include "ui/widgets/entry_check.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/form.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/path_edit.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using tests::orFail;
using tests::TestPrompts;
using tests::TestWorkspace;

namespace {

/// Anew for every use: a password field wipes the characters that it was given, wherever else they are kept.
QString ownPassword()
{
    return QString::fromLatin1(TestWorkspace::kOwnerPassword);
}

/// A PC without a workspace, and the program on it.
struct FreshPc {
    FreshPc()
    {
        PcSettings shared(u"shared"_s);
        for (const char* key : {remembered::kFolder, remembered::kSample, remembered::kLogins})
            shared.setValue(QLatin1StringView(key), {});
        start();
    }
    void start()
    {
        Program::Options options{.folder = {}, .notice = {}};
        options.makeSample = [this](Profile profile, Language, const session::Work&) {
            return sample(profile);
        };
        options.restart = [this](const QString&) { ++restarts; };
        options.quit = [this] { ++quits; };
        options.jobs = JobRunner::Mode::Inline;
        program = std::make_unique<Program>(environment, prompts, translation, std::move(options));
        program->start();
    }
    /// What the demo makes, in small.
    Result<Program::Sample> sample(Profile profile)
    {
        const Program::Sample made{pc.filePath(u"sample"_s), u"owner"_s, ownPassword()};
        TRY_ASSIGN(auto created,
                   session::Workspace::create(
                       environment,
                       {.folder = made.folder,
                        .organisation = u"示例门诊"_s,
                        .profile = profile,
                        .ownerName = u"孟秋"_s,
                        .owner = tests::credentials(u"owner"_s, TestWorkspace::kOwnerPassword)}));
        TRY_STATUS(created.workspace->session().run(
            session::ChangeSetting{QString::fromLatin1(session::setting::kSample), u"yes"_s}));
        TRY_STATUS(created.workspace->close());
        return made;
    }
    FirstRunWizard* wizard() const { return program->window().findChild<FirstRunWizard*>(); }
    WizardFrame& frame() const { return *wizard()->frame(); }
    template <class Step> Step& step() const
    {
        auto* step = qobject_cast<Step*>(frame().step(frame().currentStep()));
        REQUIRE(step);
        return *step;
    }
    QString data() const { return pc.filePath(u"kangning"_s); }

    QTemporaryDir pc;
    tests::FixedClock clock;
    session::Environment environment{
        clock, modules(), vault::DeviceStore(pc.filePath(u"devices"_s)), vault::KdfPolicy::lowest()};
    TestPrompts prompts;
    Translation translation;
    std::unique_ptr<Program> program;
    int restarts = 0;
    int quits = 0;
};

void fillOwner(const FreshPc& fresh, const QString& login)
{
    auto* form = fresh.step<OwnerStep>().findChild<Form*>();
    const auto write = [form](const QString& field, const QString& text) {
        static_cast<QLineEdit*>(form->editor(field))->setText(text);
    };
    write(u"organisation"_s, u"康宁门诊"_s);
    write(u"ownerName"_s, u"陈静"_s);
    write(u"login"_s, login);
    for (const QString& field : {u"password"_s, u"again"_s}) {
        auto* edit = static_cast<PasswordEdit*>(form->editor(field));
        edit->wipe();
        edit->lineEdit()->setText(ownPassword());
    }
    fresh.frame().goOn();
}

void fillPlaces(const FreshPc& fresh)
{
    const auto paths = fresh.step<PlacesStep>().findChildren<PathEdit*>();
    REQUIRE(paths.size() == 2);
    paths[0]->setPath(fresh.data());
    paths[1]->setPath(fresh.pc.filePath(u"stick"_s));
    QDir().mkpath(fresh.pc.filePath(u"stick"_s));
    fresh.frame().goOn();
}

/// From the first page to the one that shows the recovery code; the workspace is made on the way.
void makeWorkspace(const FreshPc& fresh)
{
    fresh.frame().goOn();
    fillOwner(fresh, u"chenjing"_s);
    fillPlaces(fresh);
    fresh.step<RecoveryStep>();
}

/// Reads the code off the page and types the groups that are asked for.
void proveRecoveryCode(const FreshPc& fresh)
{
    RecoveryStep& step = fresh.step<RecoveryStep>();
    QStringList groups;
    for (const QLabel* label : step.findChildren<QLabel*>()) {
        if (label->text().size() == 4 && label->accessibleName().contains(label->text()))
            groups << label->text();
    }
    REQUIRE(groups.size() == 9);
    fresh.frame().goOn();
    auto* form = step.findChild<Form*>();
    for (const int group : step.askedGroups())
        static_cast<QLineEdit*>(form->editor(u"group%1"_s.arg(group)))->setText(groups[group - 1]);
    fresh.frame().goOn();
}

} // namespace

TEST_CASE("The wizard leads from nothing to a desk with staff, rooms and hours", "[first-run]")
{
    FreshPc fresh;
    REQUIRE(fresh.wizard());
    makeWorkspace(fresh);
    fresh.frame().goBack(); // what is made is not unmade by going back
    proveRecoveryCode(fresh);
    const auto grids = fresh.step<StaffStep>().findChildren<EntryGrid*>();
    REQUIRE(grids.size() == 2);
    grids[0]->setRows({{u"王芳"_s, u"nurse"_s, u"wangfang"_s}, {u"李雪"_s, {}, {}}});
    grids[1]->setRows({{u"一诊室"_s}});
    fresh.frame().goOn();
    fresh.step<HoursStep>();
    fresh.frame().goBack();
    fresh.step<StaffStep>();
    fresh.frame().goOn(); // who is added already is not added twice
    fresh.step<HoursStep>();
    fresh.frame().goOn();
    fresh.step<DoneStep>();
    fresh.frame().goOn();
    REQUIRE(fresh.program->desk() != nullptr);
    session::Session& session = fresh.program->workspace()->session();
    CHECK(orFail(session.query(organisation::ListStaffIds{})).size() == 3);
    CHECK(orFail(session.query(session::ListAccounts{})).size() == 2);
    CHECK(orFail(session.query(session::ReadSettings{}))
              .value(QString::fromLatin1(session::setting::kBackupFolder)) ==
          fresh.pc.filePath(u"stick"_s));
}

TEST_CASE("A sign-in name that cannot be one is refused where it is typed", "[first-run]")
{
    FreshPc fresh;
    fresh.frame().goOn();
    fillOwner(fresh, u"chen jing"_s);
    auto* form = fresh.step<OwnerStep>().findChild<Form*>();
    CHECK_FALSE(form->fieldError(u"login"_s).isEmpty());
    fillOwner(fresh, u"chenjing"_s);
    fresh.step<PlacesStep>();
}

TEST_CASE("A role that is none of the list is red and stops the step; lines are added once", "[first-run]")
{
    FreshPc fresh;
    makeWorkspace(fresh);
    proveRecoveryCode(fresh);
    auto* staff = fresh.step<StaffStep>().findChildren<EntryGrid*>().front();
    staff->paste(u"王芳\t护士\t\n李雪\t保洁\t"_s);
    CHECK_FALSE(isUnderstood(*staff));
    fresh.frame().goOn();
    fresh.step<StaffStep>();
    staff->setRows({{u"王芳"_s, u"nurse"_s, {}}, {u"李雪"_s, {}, u"li xue"_s}});
    fresh.frame().goOn(); // the first line is taken, the second one's name refused
    fresh.step<StaffStep>();
    staff->setRows({{u"王芳"_s, u"nurse"_s, {}}, {u"李雪"_s, {}, u"lixue"_s}});
    fresh.frame().goOn();
    fresh.step<HoursStep>();
    for (int step = 0; step < 2; ++step)
        fresh.frame().goOn();
    REQUIRE(fresh.program->desk() != nullptr);
    CHECK(orFail(fresh.program->workspace()->session().query(organisation::ListStaffIds{})).size() == 3);
}

TEST_CASE("A wizard that was closed once the workspace was made goes on with the sign-in", "[first-run]")
{
    FreshPc fresh;
    makeWorkspace(fresh);
    fresh.program->close();
    CHECK(fresh.quits == 1);
    fresh.start();
    CHECK(fresh.wizard() == nullptr);
    QByteArray password(TestWorkspace::kOwnerPassword);
    fresh.program->signIn(u"chenjing"_s, Secret::take(password));
    CHECK(fresh.program->desk() != nullptr);
}

TEST_CASE("A wizard that was closed before begins anew", "[first-run]")
{
    FreshPc fresh;
    fresh.frame().goOn();
    fresh.program->close();
    CHECK(fresh.quits == 1);
    fresh.start();
    CHECK(fresh.wizard() != nullptr);
}

TEST_CASE("The first page leads to a workspace that exists, and says where there is none", "[first-run]")
{
    FreshPc fresh;
    REQUIRE(fresh.sample(Profile::Clinic));
    auto* open = fresh.wizard()->findChild<QPushButton*>(u"openOtherButton"_s);
    REQUIRE(open);
    fresh.prompts.file = fresh.pc.path();
    open->click();
    CHECK_FALSE(fresh.prompts.informed.isEmpty());
    CHECK(fresh.wizard() != nullptr);
    fresh.prompts.file = fresh.pc.filePath(u"sample"_s);
    open->click();
    CHECK(fresh.program->window().findChild<QComboBox*>(u"loginEdit"_s) != nullptr);
}

TEST_CASE("The first page leads to restoring a backup", "[first-run]")
{
    FreshPc fresh;
    auto* restore = fresh.wizard()->findChild<QPushButton*>(u"restoreButton"_s);
    REQUIRE(restore);
    restore->click();
    CHECK_FALSE(fresh.program->window().findChildren<QDialog*>().isEmpty());
}

TEST_CASE("A sample is looked at, and thrown away with everything in it", "[first-run]")
{
    FreshPc fresh;
    auto* sample = fresh.wizard()->findChild<QPushButton*>(u"sampleButton"_s);
    REQUIRE(sample);
    sample->click();
    REQUIRE(fresh.program->desk() != nullptr);
    const QString folder = fresh.program->workspace()->folder();
    REQUIRE(QDir(folder).exists());

    SECTION("who stays keeps it")
    {
        fresh.program->desk()->actions().trigger(u"leave_sample"_s);
        CHECK(QDir(folder).exists());
        CHECK(fresh.restarts == 0);
    }
    SECTION("who leaves comes back to the wizard")
    {
        fresh.prompts.answer = UserPrompts::Answer::Act;
        fresh.program->desk()->actions().trigger(u"leave_sample"_s);
        CHECK(fresh.restarts == 1);
        CHECK_FALSE(QDir(folder).exists());
        fresh.start();
        CHECK(fresh.wizard() != nullptr);
    }
    SECTION("its password stands on the sign-in after locking")
    {
        fresh.program->lock({});
        fresh.start();
        const auto labels = fresh.program->window().findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(ownPassword());
        }));
    }
}

TEST_CASE("A workspace of one's own cannot be thrown away like a sample", "[first-run]")
{
    tests::OpenProgram open;
    open.signInOwner();
    CHECK_FALSE(open.desk().actions().trigger(u"leave_sample"_s));
}
