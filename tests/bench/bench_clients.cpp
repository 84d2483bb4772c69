// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A million people: searching while somebody types, the list in each order, and one client's timeline.
#include "core/base/clock.h"
#include "core/clients/access_repository.h"
#include "core/clients/client_list_repository.h"
#include "core/clients/client_record.h"
#include "core/clients/search_terms.h"
#include "core/organisation/staff.h"
#include "core/storage/migration.h"
#include "core/storage/record.h"
#include "core/storage/transaction.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/raw_database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <random>

namespace seraph::bench {
namespace {

using namespace clients;
using namespace Qt::StringLiterals;

const QString kSurnames =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈单解仇查覃"_s;
const QString kGiven =
    u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂小红晓长乐行重华建国志文玉梅雪婷欣怡梓涵子轩浩然宇航佳琪"_s;
const LocalDate kToday(2026, 10, 6);
constexpr int kTimelineEntries = 500;

int clientsFor(Effort effort)
{
    return effort == Effort::Quick ? 50'000 : 1'000'000;
}

session::Scope everybody()
{
    return {.allBranches = true, .branches = {}, .reach = session::Reach::All, .person = PersonId(1)};
}

/// A migrated database full of people, filled past the commands: what is measured is reading.
class Town {
public:
    explicit Town(int count) : m_random(7)
    {
        auto opened = storage::Connection::open(file(), key, storage::OpenMode::Create);
        require(opened.has_value(), "create");
        connection = *std::move(opened);
        require(storage::migrate(*connection, {.clock = m_clock}).has_value(), "migrate");
        auto transaction = storage::Transaction::begin(*connection);
        require(transaction.has_value(), "begin");
        for (int i = 1; i <= count; ++i)
            add(i);
        for (int i = 1; i <= kTimelineEntries; ++i)
            addEntry(i);
        require(transaction->commit().has_value(), "commit");
        require(connection->checkpoint().has_value(), "checkpoint");
    }

    QString file() const { return m_directory.filePath(u"bench.db"_s); }

    storage::DatabaseKey key = storage::DatabaseKey::random();
    std::unique_ptr<storage::Connection> connection;

private:
    QChar pick(const QString& from)
    {
        return from[qsizetype(m_random() % std::size_t(from.size()))];
    }

    QString name()
    {
        QString name = QString(pick(kSurnames)) + pick(kGiven);
        if (m_random() % 4 != 0)
            name += pick(kGiven);
        return name;
    }

    /// Numbers that cannot exist: no mobile range begins with 100.
    QString phone() { return u"100%1"_s.arg(m_random() % 100'000'000, 8, 10, QLatin1Char('0')); }

    void add(int place)
    {
        const ClientDetails details{.number = u"A%1"_s.arg(place, 5, 10, QLatin1Char('0')),
                                    .name = name()};
        const ClientId id((qint64(place) << 32) + 1);
        const Client client = newClient(id, details, Instant());
        const std::vector<SearchableContact> contacts{{ContactKind::Phone, phone()}};
        const QString digits = matchKeyOf(ContactKind::Phone, contacts[0].value);
        const Contact contact{ContactId(id.value() + 1),
                              storage::Revision{1},
                              id,
                              ContactKind::Phone,
                              contacts[0].value,
                              digits,
                              {},
                              {}};
        const LocalDate visit = kToday.addDays(-int(m_random() % 900));
        const bool written =
            storage::insertRecord(*connection, client) && storage::insertRecord(*connection, contact) &&
            connection->execute(
                "INSERT INTO client_entry (place, client_id, live, sort_name, tier, last_visit) "
                "VALUES (?, ?, 1, ?, '', ?)",
                qint64(place),
                id,
                client.sortName,
                visit) &&
            connection->execute("INSERT INTO client_search (rowid, terms) VALUES (?, ?)",
                                qint64(place),
                                searchTerms(client.name, client.number, contacts));
        require(written, "insert");
    }

    void addEntry(int seq)
    {
        require(connection
                    ->execute("INSERT INTO journal_entry (arrival, device, seq, hybrid, wall_ms, "
                              "mono_ms, clock_state, "
                              "command, actor, role, action, kind, record, revision, subject, "
                              "fields, prev_hash, hash) "
                              "VALUES (?1, 1, ?1, ?1 << 16, 0, 0, 0, ?1, 0, '', 'client.edited', "
                              "'client', ?2, ?1, ?2, "
                              "'name,called_as', x'00', x'00')",
                              qint64(seq),
                              (qint64(1) << 32) + 1)
                    .has_value(),
                "entry");
    }

    QTemporaryDir m_directory;
    SystemClock m_clock;
    std::mt19937 m_random;
};

/// One town for all figures of a run: filling it takes longer than reading it.
std::shared_ptr<Town> keptTown(Effort effort)
{
    static const auto town = std::make_shared<Town>(clientsFor(effort));
    return town;
}

/// What people type, key by key: beginnings of names, of their pinyin and initials, of numbers.
QStringList typed()
{
    QStringList words;
    for (const QString& whole : {u"王小红"_s,
                                 u"wangxiaohong"_s,
                                 u"wxh"_s,
                                 u"xiaohong"_s,
                                 u"小红"_s,
                                 u"zhangwei"_s,
                                 u"lili"_s,
                                 u"shan"_s,
                                 u"zengjian"_s,
                                 u"10012348"_s,
                                 u"8812"_s,
                                 u"A00123"_s,
                                 u"liujie"_s,
                                 u"ch"_s,
                                 u"yjh"_s,
                                 u"王 8812"_s,
                                 u"zhao 100"_s}) {
        for (qsizetype length = 1; length <= whole.size(); ++length)
            words << whole.left(length);
    }
    return words;
}

void searchOurs(Town& town, const QString& word)
{
    const ClientListRepository clients(*town.connection);
    const auto ids = clients.search(everybody(), word, 50);
    require(ids.has_value(), "search");
    require(clients.listRows(everybody(), *ids, kToday).has_value(), "rows");
}

/// The same index asked bare: whom it may be, and their names and numbers.
class RawSearch {
public:
    explicit RawSearch(const Town& town) : m_database(town.file(), town.key)
    {
        m_match = m_database.prepare(
            "SELECT client.id, client.number, client.name, client.birth_date, contact.value, "
            "entry.last_visit "
            "FROM client_search JOIN client_entry entry ON entry.place = client_search.rowid "
            "JOIN client ON client.id = entry.client_id "
            "LEFT JOIN client_contact contact ON contact.client_id = client.id AND "
            "contact.archived_at IS NULL "
            "WHERE client_search MATCH ? AND entry.live = 1 ORDER BY client_search.rowid DESC "
            "LIMIT 50");
    }

    void search(const QString& word)
    {
        const SearchExpressions expressions = searchExpressions(word);
        for (const QString& expression : {expressions.exact, expressions.beginning}) {
            const QByteArray utf8 = expression.toUtf8();
            sqlite3_bind_text(m_match, 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
            while (sqlite3_step(m_match) == SQLITE_ROW)
                m_bytes += sqlite3_column_bytes(m_match, 2);
            sqlite3_reset(m_match);
        }
    }

private:
    RawDatabase m_database;
    sqlite3_stmt* m_match;
    qint64 m_bytes = 0;
};

Contest search(Effort effort)
{
    const auto people = keptTown(effort);
    const auto raw = std::make_shared<RawSearch>(*people);
    const QStringList words = typed();
    return {[people, words] {
                for (const QString& word : words)
                    searchOurs(*people, word);
            },
            [raw, words] {
                for (const QString& word : words)
                    raw->search(word);
            },
            double(words.size())};
}

/// The word that all but one in a hundred are quicker than.
Contest slowSearch(Effort effort)
{
    const auto people = keptTown(effort);
    std::vector<std::pair<qint64, QString>> times;
    for (const QString& word : typed()) {
        searchOurs(*people, word);
        QElapsedTimer timer;
        timer.start();
        searchOurs(*people, word);
        times.emplace_back(timer.nsecsElapsed(), word);
    }
    std::sort(times.begin(), times.end());
    const QString slow = times[(times.size() * 99) / 100].second;
    return {[people, slow] { searchOurs(*people, slow); }, {}, 1};
}

Contest firstPage(Effort effort)
{
    const auto people = keptTown(effort);
    return {[people] {
                const ClientListRepository clients(*people->connection);
                const auto ids = clients.listIds(
                    everybody(), {.sort = ClientSort::Name, .order = Qt::AscendingOrder, .limit = 200});
                require(ids && clients.listRows(everybody(), *ids, kToday), "first page");
            },
            {},
            1};
}

Contest wholeList(Effort effort, const ClientFilter& filter, const char* bare)
{
    const auto people = keptTown(effort);
    const auto raw = std::make_shared<RawDatabase>(people->file(), people->key);
    sqlite3_stmt* statement = raw->prepare(bare);
    return {[people, filter] {
                require(ClientListRepository(*people->connection).listIds(everybody(), filter).has_value(),
                        "list");
            },
            [raw, statement] {
                std::vector<qint64> ids;
                while (sqlite3_step(statement) == SQLITE_ROW)
                    ids.push_back(sqlite3_column_int64(statement, 0));
                sqlite3_reset(statement);
            },
            1};
}

Contest timeline(Effort effort)
{
    const auto people = keptTown(effort);
    return {
        [people] {
            const session::TimelineRequest request{{(qint64(1) << 32) + 1}, {}, kTimelineEntries};
            const auto entries = AccessRepository(*people->connection).listChanges(request, {});
            require(entries && entries->size() == kTimelineEntries, "timeline");
        },
        {},
        1};
}

} // namespace

std::vector<Benchmark> clientsBenchmarks()
{
    // What a person waits for is a time, whatever the bare interface takes; both are measured.
    const auto alone = [](std::function<Contest(Effort)> prepare) {
        return [prepare = std::move(prepare)](Effort effort) {
            Contest contest = prepare(effort);
            contest.raw = {};
            return contest;
        };
    };
    const auto list = [](ClientFilter filter, const char* bare) {
        return [filter, bare](Effort effort) { return wholeList(effort, filter, bare); };
    };
    return {
        {u"clients.search"_s, u"ms"_s, 1, alone(&search)},
        {u"clients.search_beside_raw"_s, u"ms"_s, std::nullopt, &search},
        {u"clients.search_p99"_s, u"ms"_s, 10, &slowSearch},
        {u"clients.first_page"_s, u"ms"_s, 100, &firstPage},
        {u"clients.list_newest"_s,
         u"ms"_s,
         300,
         alone(list({}, "SELECT client_id FROM client_entry WHERE live = 1 ORDER BY place DESC"))},
        {u"clients.list_name"_s,
         u"ms"_s,
         300,
         alone(list(
             {.sort = ClientSort::Name, .order = Qt::AscendingOrder},
             "SELECT client_id FROM client_entry WHERE live = 1 ORDER BY sort_name, client_id"))},
        {u"clients.list_name_beside_raw"_s,
         u"ms"_s,
         std::nullopt,
         list({.sort = ClientSort::Name, .order = Qt::AscendingOrder},
              "SELECT client_id FROM client_entry WHERE live = 1 ORDER BY sort_name, client_id")},
        {u"clients.list_last_visit"_s,
         u"ms"_s,
         300,
         alone(list(
             {.sort = ClientSort::LastVisit}, "SELECT client_id FROM client_entry WHERE live = 1 ORDER BY last_visit DESC, client_id DESC"))},
        {u"clients.list_filtered"_s,
         u"ms"_s,
         300,
         alone(list({.tier = u"vip"_s, .sort = ClientSort::Name, .order = Qt::AscendingOrder},
                    "SELECT client_id FROM client_entry WHERE live = 1 AND tier = 'vip' ORDER BY "
                    "sort_name, client_id"))},
        {u"clients.timeline_500"_s, u"ms"_s, 50, &timeline},
    };
}

} // namespace seraph::bench
