// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// T15: vaults as earlier versions left them, frozen in tests/fixtures/vaults/schema-N with their PC's record, some with a
// backup. This version must open each of them, find everything sound, upgrade it, and go on working in it. What a newer
// version left behind it refuses and leaves as it is.
//
// How one is frozen stands in tests/fixtures/vaults/freeze.
#include "core/modules.h"
#include "core/organisation/branch_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/account_queries.h"
#include "core/session/backup_job.h"
#include "core/session/restore.h"
#include "core/storage/migration.h"
#include "core/tasks/task_commands.h"
#include "tests/support/copy_folder.h"
#include "tests/support/test_workspace.h"

#include <QDir>
#include <QJsonDocument>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::session;
using tests::credentials;
using tests::orFail;
using tests::TestWorkspace;

namespace {

const QString kFrozen = QStringLiteral(SERAPH_SOURCE_DIR "/tests/fixtures/vaults");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// One frozen vault, thawed into a folder of its own.
class Thawed {
public:
    explicit Thawed(const QString& name)
        : m_environment{m_clock, modules(), vault::DeviceStore(path(u"pc"_s)), vault::KdfPolicy::lowest()}
    {
        tests::copyFolder(kFrozen + u'/' + name, m_directory.path());
        m_clock.advance(std::chrono::hours(24 * 365));
        m_info = QJsonDocument::fromJson(contentOf(path(u"info.json"_s))).object();
    }

    QString path(const QString& name) const { return m_directory.filePath(name); }
    QString vault() const { return path(u"vault"_s); }
    const Environment& environment() const { return m_environment; }
    int schema() const { return m_info[u"schema"].toInt(); }
    QString recoveryCode() const
    {
        return QString::fromLatin1(contentOf(path(u"recovery.txt"_s))).trimmed();
    }
    QJsonObject records() const { return m_info[u"records"].toObject(); }

    std::unique_ptr<Workspace> open(const QString& login = u"owner"_s,
                                    const char* password = TestWorkspace::kOwnerPassword)
    {
        return orFail(Workspace::open(m_environment, vault(), credentials(login, password)));
    }

private:
    QTemporaryDir m_directory;
    tests::FixedClock m_clock;
    Environment m_environment;
    QJsonObject m_info;
};

QStringList frozenVaults()
{
    return QDir(kFrozen).entryList({u"schema-*"_s}, QDir::Dirs);
}

QString nextOf(const QStringList& all)
{
    REQUIRE_FALSE(all.isEmpty());
    return all[GENERATE_COPY(range(0, int(all.size())))];
}

QStringList frozenBackups()
{
    QStringList vaults = frozenVaults();
    vaults.removeIf([](const QString& name) {
        return !QFile::exists(kFrozen + u'/' + name + u"/office.csbak"_s);
    });
    return vaults;
}

QJsonObject countsOf(const WorkspaceInfo& info)
{
    QJsonObject counts;
    for (const auto& [table, count] : info.records)
        counts.insert(table, count);
    return counts;
}

void checkSound(Workspace& workspace)
{
    const auto report = orFail(workspace.verify());
    for (const auto& finding : report.findings)
        UNSCOPED_INFO(toCode(finding.kind).toStdString()
                      << " " << finding.table.toStdString() << " entry " << finding.firstEntry);
    CHECK(report.ok());
}

/// What a later version would leave: our database with a number that no migration of ours has.
void raiseSchema(const TestWorkspace& test, int schema)
{
    vault::DeviceStore devices = test.environment().devices;
    const auto owner = credentials(u"owner"_s, TestWorkspace::kOwnerPassword);
    const auto unlocked =
        orFail(vault::unlock(vault::VaultFolder(test.folder()), owner.login, owner.password, devices));
    const Secret raw = unlocked.databaseKey();
    const auto key =
        storage::DatabaseKey::fromRaw(raw.bytes().first<storage::DatabaseKey::kRawSize>());
    const auto connection = orFail(
        storage::Connection::open(unlocked.folder.database(), key, storage::OpenMode::ReadWrite));
    orFail(connection->runScript("PRAGMA user_version = " + QByteArray::number(schema)));
    orFail(connection->checkpoint());
}

int newestSchema()
{
    TestWorkspace test;
    return orFail(test.workspace().info()).schema;
}

} // namespace

TEST_CASE("A frozen vault opens in this version with everything that was in it")
{
    Thawed frozen(nextOf(frozenVaults()));
    const int newest = newestSchema();
    {
        const auto workspace = frozen.open();
        const auto info = orFail(workspace->info());
        CHECK(info.schema == newest);
        const QJsonObject counts = countsOf(info);
        const QJsonObject before = frozen.records();
        for (auto table = before.begin(); table != before.end(); ++table) {
            INFO(table.key().toStdString());
            CHECK(counts[table.key()] == table.value());
        }
        checkSound(*workspace);
        orFail(workspace->close());
    }
    // What was upgraded was copied first, and the copy is under the same key.
    CHECK(QDir(frozen.vault()).entryList({u"vault.db.before-*"_s}).isEmpty() ==
          (frozen.schema() == newest));
}

TEST_CASE("People of a frozen vault sign in and go on working")
{
    Thawed frozen(nextOf(frozenVaults()));
    {
        const auto nurse = frozen.open(u"wang"_s, TestWorkspace::kStaffPassword);
        CHECK_FALSE(orFail(nurse->session().query(organisation::ListBranches{})).empty());
        orFail(nurse->session().run(tasks::AddTask{{.text = u"回访"_s}}));
        orFail(nurse->close());
    }
    const auto owner = frozen.open();
    orFail(owner->session().run(
        organisation::AddBranch{{.code = {}, .name = u"新店"_s, .address = {}, .phone = {}}}));
    orFail(owner->rotateKey());
    orFail(owner->backupTo(frozen.path(u"new.csbak"_s)));
    checkSound(*owner);
}

TEST_CASE("A frozen backup is restored by this version")
{
    Thawed frozen(nextOf(frozenBackups()));
    const auto code = vault::RecoveryCode::parse(frozen.recoveryCode());
    REQUIRE(code);
    const auto restored = orFail(restore(
        frozen.environment(),
        frozen.path(u"office.csbak"_s),
        frozen.path(u"restored"_s),
        RestoreWithCode{code->copy(), credentials({}, TestWorkspace::kOwnerPassword).password}));
    CHECK(countsOf(orFail(restored.workspace->info()))[u"branch"] == frozen.records()[u"branch"]);
    checkSound(*restored.workspace);
}

TEST_CASE("A vault whose database a newer version has changed is refused and left as it was")
{
    TestWorkspace test;
    test.close();
    raiseSchema(test, newestSchema() + 1);
    const QString database = test.folder() + u"/vault.db"_s;
    const QByteArray before = contentOf(database);
    const Status opened = test.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Newer);
    CHECK(opened.error().reason == u"vault.newer"_s);
    CHECK(contentOf(database) == before);
    CHECK(QDir(test.folder()).entryList({u"vault.db.before-*"_s}).isEmpty());
}
