// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record.h"

#include "tests/support/record_round_trip.h"

using namespace seraph;
using namespace seraph::storage;
using seraph::tests::orFail;
using seraph::tests::TestDatabase;
using namespace Qt::StringLiterals;

namespace {

enum class Mood { Good, Bad };

struct Sheep {
    Id<struct SheepTag> id;
    Revision revision;
    std::optional<Id<struct OwnerTag>> owner;
    Mood mood;
    QString name;
    std::optional<QString> note;
    LocalDate born;
    bool shorn;
    int legs;
    qint64 price;
    QByteArray photo;
    QStringList tags;
    std::optional<Instant> archivedAt;
    friend bool operator==(const Sheep&, const Sheep&) = default;
};
using SheepId = Id<SheepTag>;

struct Nosy {
    SheepId id;
    Revision revision;
    QString phone;
};
struct Forgetful {
    SheepId id;
    Revision revision;
    QString phone;
};
struct Unguarded {
    SheepId id;
    QString name;
};

constexpr const char* kTables = R"sql(
    CREATE TABLE sheep (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, owner_id INTEGER, mood TEXT NOT NULL,
        name TEXT NOT NULL, note TEXT, born TEXT NOT NULL, shorn INTEGER NOT NULL, legs INTEGER NOT NULL,
        price INTEGER NOT NULL, photo BLOB NOT NULL, tags TEXT NOT NULL, archived_at INTEGER) STRICT
)sql";

} // namespace

namespace seraph {
template <> struct Codes<Mood> {
    static constexpr std::array kAll{std::pair{Mood::Good, "good"}, std::pair{Mood::Bad, "bad"}};
};
} // namespace seraph

namespace seraph::storage {

template <> struct Schema<Sheep> {
    static constexpr std::string_view kTable = "sheep";
    static constexpr auto kSubject = &Sheep::owner;
    static constexpr auto kColumns = std::tuple{
        column<&Sheep::id>("id"),
        column<&Sheep::revision>("revision"),
        column<&Sheep::owner>("owner_id"),
        column<&Sheep::mood>("mood"),
        column<&Sheep::name>("name", Sensitivity::Personal, "sheep.keeping"),
        column<&Sheep::note>("note", Sensitivity::Sensitive, "sheep.health"),
        column<&Sheep::born>("born"),
        column<&Sheep::shorn>("shorn"),
        column<&Sheep::legs>("legs"),
        column<&Sheep::price>("price"),
        column<&Sheep::photo>("photo"),
        column<&Sheep::tags>("tags"),
        column<&Sheep::archivedAt>("archived_at"),
    };
};
template <> struct Schema<Nosy> {
    static constexpr std::string_view kTable = "nosy";
    static constexpr auto kColumns = std::tuple{
        column<&Nosy::id>("id"),
        column<&Nosy::revision>("revision"),
        column<&Nosy::phone>("phone", Sensitivity::Personal),
    };
};
template <> struct Schema<Forgetful> {
    static constexpr std::string_view kTable = "forgetful";
    static constexpr auto kColumns =
        std::tuple{column<&Forgetful::id>("id"), column<&Forgetful::revision>("revision")};
};
template <> struct Schema<Unguarded> {
    static constexpr std::string_view kTable = "unguarded";
    static constexpr auto kColumns =
        std::tuple{column<&Unguarded::id>("id"), column<&Unguarded::name>("revision")};
};

} // namespace seraph::storage

namespace {

Sheep dolly()
{
    return tests::sampleRecord<Sheep>(tests::Sample::Small);
}

} // namespace

// What must not compile, and the one that does.
static_assert(Record<Sheep>);
static_assert(!Record<Nosy>, "a personal column without a purpose");
static_assert(!Record<Forgetful>, "a member that is not described");
static_assert(!Record<Unguarded>, "no revision");
static_assert(!Record<QString>, "no description");

TEST_CASE("A described record survives the database, JSON and hashing")
{
    TestDatabase database(kTables);
    tests::checkRoundTrip<Sheep>(database.connection());
}

TEST_CASE("A change names exactly the fields that differ, with before and after")
{
    const Sheep before = dolly();
    Sheep after = before;
    after.name = u"多莉"_s;
    after.note.reset();
    const auto changes = diff(&before, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].field == "name");
    CHECK(changes[0].sensitivity == Sensitivity::Personal);
    CHECK(changes[0].before == QJsonValue(before.name));
    CHECK(changes[0].after == QJsonValue(u"多莉"_s));
    CHECK(changes[1].after.isNull());
    CHECK(diff<Sheep>(nullptr, after).size() == kColumnCount<Sheep>);
}

TEST_CASE("A record takes nothing from JSON that does not fit it")
{
    const Sheep before = dolly();
    for (const QJsonObject& bad : {QJsonObject{{u"name"_s, u"x"_s}, {u"legs"_s, u"four"_s}},
                                   QJsonObject{{u"name"_s, u"x"_s}, {u"legs"_s, 2.5}},
                                   QJsonObject{{u"name"_s, u"x"_s}, {u"mood"_s, u"sulky"_s}},
                                   QJsonObject{{u"name"_s, QJsonValue::Null}},
                                   QJsonObject{{u"name"_s, u"x"_s}, {u"wings"_s, 2}}}) {
        Sheep sheep = before;
        CHECK(apply(sheep, bad).error().code == ErrorCode::Invalid);
        CHECK(sheep == before);
    }
}

TEST_CASE("A stored value that the field cannot have is reported and names its column")
{
    TestDatabase database(kTables);
    orFail(insertRecord(database.connection(), dolly()));
    orFail(database->execute("UPDATE sheep SET mood = 'sulky'"));
    const auto read = getRecord<Sheep>(database.connection(), dolly().id);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Corrupt);
    CHECK(read.error().detail == u"sheep.mood"_s);
}

TEST_CASE("The description without its type knows names, purposes and the subject")
{
    const RecordTable& table = recordTable<Sheep>();
    CHECK(table.name == u"sheep"_s);
    CHECK(table.columns.size() == 13);
    CHECK(table.subjectColumn == 2);
    REQUIRE(table.find(u"note"));
    CHECK(table.find(u"note")->purpose == u"sheep.health"_s);
    CHECK(table.find(u"note")->optional);
    CHECK_FALSE(table.find(u"wings"));
}

TEST_CASE("Absent values leave no trace in the bytes that are hashed")
{
    Sheep with = dolly();
    Sheep without = with;
    without.note.reset();
    CHECK(canonicalBytes(with).contains("note"));
    CHECK_FALSE(canonicalBytes(without).contains("note"));
}

TEST_CASE("An unknown id is not found")
{
    TestDatabase database(kTables);
    const auto read = getRecord<Sheep>(database.connection(), SheepId(7));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::NotFound);
    CHECK(read.error().reason == u"sheep.unknown"_s);
}
