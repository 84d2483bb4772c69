// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/tasks/task_commands.h"
#include "core/vault/unlock.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/raw_database.h"
#include "tests/support/test_office.h"
#include "tests/support/test_workspace.h"

#include <memory>
#include <optional>

namespace seraph::bench {
namespace {

using namespace Qt::StringLiterals;
using tests::TestOffice;
using tests::TestWorkspace;

const QString kText = u"三点回电：王小明，问明天的时间，客户说下午方便"_s;

constexpr const char* kTask =
    "INSERT INTO task (id, revision, person_id, text, created_by, created_at) "
    "VALUES (?1, 1, ?2, ?3, ?2, 1791248400000)";
/// What a journal entry of that size costs the database, without making it: the hashes are any 32 bytes.
constexpr const char* kEntry =
    "INSERT INTO journal_entry (device, seq, hybrid, wall_ms, mono_ms, clock_state, command, "
    "actor, role, action, kind, "
    "record, revision, subject, fields, record_hash, payload, prev_hash, hash) "
    "VALUES (4000, ?1, ?1, 1791248400000, 1, 0, ?1, 1, 'front_desk', 'task.added', 'task', ?1, 1, "
    "?2, "
    "'person_id,text,created_by,created_at', ?3, ?4, ?3, ?3)";

/// The same two rows in a transaction of their own, on the C interface.
class BareTransaction {
public:
    BareTransaction(TestOffice& office, const char* synchronous)
        : m_database(office.databaseFile(), office.databaseKey())
        , m_person(office.ownerPerson().value())
    {
        m_database.run(synchronous);
        m_task = m_database.prepare(kTask);
        m_entry = m_database.prepare(kEntry);
    }
    ~BareTransaction()
    {
        sqlite3_finalize(m_task);
        sqlite3_finalize(m_entry);
    }
    BareTransaction(const BareTransaction&) = delete;
    BareTransaction& operator=(const BareTransaction&) = delete;

    void run()
    {
        ++m_number;
        m_database.run("BEGIN IMMEDIATE");
        const QByteArray text = kText.toUtf8();
        sqlite3_bind_int64(m_task, 1, m_number);
        sqlite3_bind_int64(m_task, 2, m_person);
        sqlite3_bind_text(m_task, 3, text.constData(), int(text.size()), SQLITE_STATIC);
        step(m_task);
        sqlite3_bind_int64(m_entry, 1, m_number);
        sqlite3_bind_int64(m_entry, 2, m_person);
        sqlite3_bind_blob(m_entry, 3, m_hash.constData(), int(m_hash.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_entry, 4, m_payload.constData(), int(m_payload.size()), SQLITE_STATIC);
        step(m_entry);
        m_database.run("COMMIT");
    }

private:
    static void step(sqlite3_stmt* statement)
    {
        require(sqlite3_step(statement) == SQLITE_DONE, "insert");
        sqlite3_reset(statement);
    }

    RawDatabase m_database;
    qint64 m_person;
    qint64 m_number = 0;
    QByteArray m_hash = QByteArray(32, 'h');
    QByteArray m_payload = QByteArray(360, 'p'); ///< as long as what AddTask writes about this text
    sqlite3_stmt* m_task = nullptr;
    sqlite3_stmt* m_entry = nullptr;
};

struct Offices {
    explicit Offices(const char* synchronous)
    {
        require(ours.connection().runScript(synchronous).has_value(), synchronous);
        bare = std::make_unique<BareTransaction>(raw, synchronous);
    }
    TestOffice ours;
    TestOffice raw;
    std::unique_ptr<BareTransaction> bare;
};

Contest contestOfCommand(const char* synchronous, int count)
{
    const auto offices = std::make_shared<Offices>(synchronous);
    const auto commands = [offices, count] {
        for (int i = 0; i < count; ++i) {
            const auto added = offices->ours.owner().run(tasks::AddTask{{.text = kText}});
            require(added.has_value(), "command");
        }
    };
    const auto transactions = [offices, count] {
        for (int i = 0; i < count; ++i)
            offices->bare->run();
    };
    return {.ours = commands, .raw = transactions, .amount = double(count)};
}

Contest contestWithoutSync(Effort effort)
{
    return contestOfCommand("PRAGMA synchronous = OFF", effort == Effort::Quick ? 1000 : 10'000);
}

Contest contestWithSync(Effort effort)
{
    return contestOfCommand("PRAGMA synchronous = FULL", effort == Effort::Quick ? 100 : 1000);
}

/// Fills the database of a closed workspace with bytes of no use, until it is as large as an old clinic's.
void grow(const TestWorkspace& office, qint64 megabytes)
{
    vault::DeviceStore devices = office.environment().devices;
    const auto owner = tests::credentials(u"owner"_s, TestWorkspace::kOwnerPassword);
    const auto unlocked =
        vault::unlock(vault::VaultFolder(office.folder()), owner.login, owner.password, devices);
    require(unlocked.has_value(), "unlock");
    const Secret raw = unlocked->databaseKey();
    const auto key =
        storage::DatabaseKey::fromRaw(raw.bytes().first<storage::DatabaseKey::kRawSize>());
    auto connection =
        storage::Connection::open(unlocked->folder.database(), key, storage::OpenMode::ReadWrite);
    require(connection.has_value(), "open");
    require((*connection)->runScript("PRAGMA synchronous = OFF; CREATE TABLE filler (content BLOB)").has_value(),
            "filler");
    const bool filled =
        (*connection)
            ->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                      "INSERT INTO filler SELECT zeroblob(1000000) FROM n",
                      megabytes)
            .has_value();
    require(filled, "fill");
}

/// A closed workspace and what is between the password's hash and the open desk.
struct Door {
    TestWorkspace office;
    std::optional<session::Workspace::Opening> unlocked;
    std::unique_ptr<session::Workspace> open;

    void hashPassword()
    {
        if (open)
            require(open->close().has_value(), "close");
        open.reset();
        auto result =
            session::Workspace::unlock(office.environment(),
                                       office.folder(),
                                       tests::credentials(u"owner"_s, TestWorkspace::kOwnerPassword));
        require(result.has_value(), "unlock");
        unlocked.emplace(*std::move(result));
    }
    void signIn()
    {
        auto result = session::Workspace::open(office.environment(), *std::move(unlocked));
        require(result.has_value(), "sign in");
        open = *std::move(result);
    }
};

Contest contestOfSignIn(Effort effort)
{
    const auto door = std::make_shared<Door>();
    door->office.close();
    grow(door->office, effort == Effort::Quick ? 50 : 1000);
    return {.ours = [door] { door->signIn(); }, .raw = {}, .before = [door] { door->hashPassword(); }};
}

} // namespace

std::vector<Benchmark> sessionBenchmarks()
{
    return {{u"session.command"_s, u"us/command"_s, 2.0, &contestWithoutSync},
            {u"session.command_synced"_s, u"us/command"_s, 1.15, &contestWithSync},
            {u"session.sign_in"_s, u"ms"_s, 50, &contestOfSignIn}};
}

} // namespace seraph::bench
