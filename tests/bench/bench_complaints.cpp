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
            {u"complaints.search_of_100000"_s, u"ms"_s, 50, &searchCases}};
}

} // namespace seraph::bench
