// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hundred thousand cases, a tenth of them open: the board, what is overdue, and searching in all of them.
#include "core/base/clock.h"
#include "core/complaints/case_search.h"
#include "core/complaints/complaint_list_repository.h"
#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/storage/migration.h"
#include "core/storage/record.h"
#include "core/storage/transaction.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/raw_database.h"

#include <QTemporaryDir>

#include <memory>

namespace seraph::bench {
namespace {

using namespace complaints;
using namespace Qt::StringLiterals;

constexpr int kCases = 100'000;
constexpr int kOneOpenOf = 10;
const Instant kBegin = fromMilliseconds(1'780'000'000'000);
const Instant kNow = kBegin + std::chrono::minutes(kCases);

Sight everything()
{
    return {{.allBranches = true, .branches = {}, .reach = session::Reach::All, .person = PersonId(1)},
            Confidential::Shown};
}

/// A migrated database full of cases, filled past the commands: what is measured is reading.
class CaseArchive {
public:
    CaseArchive()
    {
        auto opened = storage::Connection::open(
            m_directory.filePath(u"bench.db"_s), m_key, storage::OpenMode::Create);
        require(opened.has_value(), "create");
        connection = *std::move(opened);
        require(storage::migrate(*connection, {.clock = m_clock}).has_value(), "migrate");
        require(connection->runScript("PRAGMA foreign_keys = OFF").has_value(), "foreign keys");
        auto transaction = storage::Transaction::begin(*connection);
        require(transaction.has_value(), "begin");
        for (int i = 1; i <= kCases; ++i)
            add(i);
        require(transaction->commit().has_value(), "commit");
        require(connection->runScript("ANALYZE").has_value(), "analyze");
    }

    std::unique_ptr<storage::Connection> connection;
    /// The same file by the bare interface.
    std::unique_ptr<RawDatabase> openRaw() const
    {
        return std::make_unique<RawDatabase>(m_directory.filePath(u"bench.db"_s), m_key);
    }

private:
    void add(int number)
    {
        const bool open = number % kOneOpenOf == 0;
        const Instant received = kBegin + std::chrono::minutes(number);
        const auto& stages = Codes<Stage>::kAll;
        const Stage stage = open ? stages[std::size_t(number / kOneOpenOf) % 6].first : Stage::Reviewed;
        const Complaint complaint{
            .id = ComplaintId(number),
            .revision = storage::Revision{1},
            .number = u"TS%1"_s.arg(number),
            .complainant = Complainant::Other,
            .name = u"客户%1"_s.arg(number),
            .branch = BranchId(1),
            .category = u"price"_s,
            .channel = Channel::Phone,
            .summary = number % 100 == 0 ? u"打碎了花瓶"_s : u"多收了钱要退款"_s,
            .safety = false,
            .restricted = number % 50 == 0,
            .stage = stage,
            .round = 0,
            .appeal = false,
            .firstContact = PersonId(1),
            .handler = PersonId(number % 20 + 1),
            .onTheSpot = false,
            .receivedAt = received,
            .receivedDay = LocalDate(2026, 10, 6),
            .keyedLater = false,
            .roundAt = received,
            .dueAt = open ? std::optional(received + std::chrono::hours(400)) : std::nullopt,
            .closedAt = open ? std::nullopt : std::optional(received)};
        require(storage::insertRecord(*connection, complaint).has_value(), "insert");
        const QString terms = caseTerms({complaint.number, complaint.name, complaint.summary});
        require(ComplaintIndexRepository(*connection).writeTerms(complaint.id, terms).has_value(),
                "terms");
    }

    storage::DatabaseKey m_key = storage::DatabaseKey::random();
    QTemporaryDir m_directory;
    SystemClock m_clock;
};

std::shared_ptr<CaseArchive> keptArchive()
{
    static const auto archive = std::make_shared<CaseArchive>();
    return archive;
}

Contest board(Effort)
{
    const auto archive = keptArchive();
    return {[archive] {
                const auto columns =
                    ComplaintListRepository(*archive->connection).board(everything(), {}, kNow, 50);
                require(columns.has_value() && columns->size() == 7, "board");
            },
            {}};
}

Contest overdueCases(Effort)
{
    const auto archive = keptArchive();
    return {[archive] {
                const auto rows =
                    ComplaintListRepository(*archive->connection).overdue(everything(), kNow, 200);
                require(rows.has_value() && rows->size() == 200, "overdue");
            },
            {}};
}

/// Statements of the bare interface, stepped to their end with every column read as the text it is shown as.
class RawCases {
public:
    explicit RawCases(const CaseArchive& archive) : m_database(archive.openRaw()) {}
    ~RawCases()
    {
        for (sqlite3_stmt* statement : m_statements)
            sqlite3_finalize(statement);
    }
    RawCases(const RawCases&) = delete;
    RawCases& operator=(const RawCases&) = delete;

    void add(const QString& sql)
    {
        m_statements.push_back(m_database->prepare(sql.toUtf8().constData()));
    }
    void readAll() const
    {
        for (sqlite3_stmt* statement : m_statements) {
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    require(sqlite3_column_bytes(statement, column) >= 0, "column");
            }
            sqlite3_reset(statement);
        }
    }

private:
    std::unique_ptr<RawDatabase> m_database;
    std::vector<sqlite3_stmt*> m_statements{};
};

const QString kRawFrom = u"SELECT * FROM complaint WHERE archived_at IS NULL"_s;
const QString kRawNames =
    u"SELECT name FROM complaint WHERE id IN (SELECT id FROM complaint WHERE archived_at IS NULL AND %1)"_s;

Contest overdueBesideRaw(Effort effort)
{
    Contest contest = overdueCases(effort);
    const auto raw = std::make_shared<RawCases>(*keptArchive());
    const QString late = u"due_at < %1 ORDER BY due_at, id LIMIT 200"_s.arg(toMilliseconds(kNow));
    raw->add(kRawFrom + u" AND "_s + late);
    raw->add(kRawNames.arg(late));
    contest.raw = [raw] { raw->readAll(); };
    return contest;
}

Contest boardBesideRaw(Effort effort)
{
    Contest contest = board(effort);
    const auto raw = std::make_shared<RawCases>(*keptArchive());
    raw->add(u"SELECT stage, count(*), coalesce(sum(due_at < %1), 0) FROM complaint "
             "WHERE archived_at IS NULL AND stage <> 'reviewed' GROUP BY stage"_s.arg(
                 toMilliseconds(kNow)));
    for (const auto& [stage, code] : Codes<Stage>::kAll) {
        if (stage == Stage::Reviewed)
            continue;
        const QString column =
            u"stage = '%1' ORDER BY due_at, id LIMIT 50"_s.arg(QLatin1StringView(code));
        raw->add(kRawFrom + u" AND "_s + column);
        raw->add(kRawNames.arg(column));
    }
    contest.raw = [raw] { raw->readAll(); };
    return contest;
}

Contest searchCases(Effort)
{
    const auto archive = keptArchive();
    return {[archive] {
                const auto rows = ComplaintListRepository(*archive->connection)
                                      .matching(everything(), caseExpression(u"huaping"_s), 50);
                require(rows.has_value() && rows->size() == 50, "search");
            },
            {}};
}

} // namespace

std::vector<Benchmark> complaintBenchmarks()
{
    return {{u"complaints.board_of_100000"_s, u"ms"_s, 100, &board},
            {u"complaints.overdue_of_100000"_s, u"ms"_s, 20, &overdueCases},
            {u"complaints.search_of_100000"_s, u"ms"_s, 50, &searchCases},
            {u"complaints.board_beside_raw"_s, u"ms"_s, std::nullopt, &boardBesideRaw},
            {u"complaints.overdue_beside_raw"_s, u"ms"_s, std::nullopt, &overdueBesideRaw}};
}

} // namespace seraph::bench
