// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/update_page.h"

#include "core/session/backup_job.h"
#include "core/session/setting.h"
#include "tests/support/sample_update.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/widgets/messages.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTimeZone>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::tests;
using namespace Qt::StringLiterals;

namespace {

/// The page of a PC with version 0.1.0; what it would start is noted instead, with the backups there were by then.
struct Updating {
    Updating()
    {
        program.signInOwner();
        program.translation.use(Language::English);
        page = std::make_unique<UpdatePage>(program.desk().desk(),
                                            Format(QLocale(QLocale::English), QTimeZone::utc()),
                                            UpdatePage::Means{sampleTarget(sampleKeys(1)),
                                                              program.workspace.path(u"update"_s),
                                                              [this](const QString& path) {
                                                                  started.append(path);
                                                                  backupsAtStart = backups();
                                                                  return true;
                                                              }});
    }
    void keepBackups()
    {
        const QString folder = program.workspace.path(u"backups"_s);
        REQUIRE(QDir().mkpath(folder));
        orFail(program.session().run(
            session::ChangeSetting{QString::fromLatin1(session::setting::kBackupFolder), folder}));
    }
    qsizetype backups() const
    {
        return qsizetype(orFail(program.session().query(session::ListBackups{})).size());
    }
    /// Brings a file, as somebody does who chooses it.
    void bring(const QByteArray& update)
    {
        QFile file(program.workspace.path(u"brought.csupdate"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(update);
        file.close();
        program.prompts.file = file.fileName();
        page->findChild<QPushButton*>(u"updateFromFile"_s)->click();
    }
    void backUpAndInstall() { Q_EMIT message()->actionClicked(); }
    InlineMessage* message() const { return page->findChild<InlineMessage*>(); }
    QString words() const { return message()->text(); }

    OpenProgram program;
    std::unique_ptr<UpdatePage> page;
    QStringList started;
    qsizetype backupsAtStart = 0;
};

QByteArray updateTo(const QString& version, unsigned char key = 1)
{
    return sampleUpdate(sampleManifest(version), sampleKeys(key));
}

} // namespace

TEST_CASE("A genuine update is offered, backed up for and started, in this order", "[update]")
{
    Updating open;
    open.keepBackups();
    open.bring(updateTo(u"0.2.0"_s));
    CHECK(open.words().contains(u"0.2.0"_s));
    CHECK(open.started.isEmpty());
    CHECK(open.backups() == 0);
    open.backUpAndInstall();
    REQUIRE(open.started.size() == 1);
    CHECK(open.backupsAtStart == 1);
    QFile installer(open.started.front());
    REQUIRE(installer.open(QIODevice::ReadOnly));
    CHECK(installer.readAll() == sampleInstaller());
}

TEST_CASE("Without a good backup nothing is installed, and the update stays on offer", "[update]")
{
    Updating open;
    open.bring(updateTo(u"0.2.0"_s));
    open.backUpAndInstall();
    CHECK(open.started.isEmpty());
    CHECK(open.words().startsWith(u"Not updated"_s));
    open.keepBackups();
    open.backUpAndInstall();
    CHECK(open.started.size() == 1);
}

TEST_CASE("A backup made for another reason starts no update", "[update]")
{
    Updating open;
    open.keepBackups();
    open.bring(updateTo(u"0.2.0"_s));
    open.program.desk().desk().backups.backUp(session::BackupTrigger::Asked);
    CHECK(open.started.isEmpty());
}

TEST_CASE("What is not a genuine, newer, whole update is refused in words and cannot be installed",
          "[update]")
{
    Updating open;
    open.keepBackups();
    QByteArray changed = updateTo(u"0.2.0"_s);
    changed[changed.size() - 5] = 'X';
    QByteArray lying = updateTo(u"0.2.0"_s);
    lying.replace("0.2.0", "9.2.0");
    const auto [update, words] = GENERATE_COPY(table<QByteArray, QString>({
        {changed, u"damaged"_s},
        {lying, u"signature"_s},
        {updateTo(u"0.2.0"_s, 2), u"signature"_s},
        {updateTo(u"0.1.0"_s), u"not newer"_s},
        {updateTo(u"0.0.9"_s), u"not newer"_s},
        {"a picture", u"not an update"_s},
    }));
    open.bring(updateTo(u"0.2.0"_s)); // what was on offer before is so no longer
    open.bring(update);
    CHECK(open.words().contains(words));
    open.backUpAndInstall();
    CHECK(open.started.isEmpty());
    CHECK(open.backups() == 0);
}

TEST_CASE("A program built without a release key takes no updates and says so", "[update]")
{
    Updating open;
    const UpdatePage page(
        open.program.desk().desk(), Format(QLocale(QLocale::English), QTimeZone::utc()), {});
    CHECK_FALSE(page.findChild<QPushButton*>(u"updateFromFile"_s)->isEnabled());
    CHECK(page.findChild<InlineMessage*>()->text().contains(u"no release key"_s));
}
