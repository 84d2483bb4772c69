// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/aggregate_repository.h"

#include "core/organisation/time_zone.h"
#include "core/storage/rows.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kBranchZones = "SELECT id, time_zone FROM branch ORDER BY id";
constexpr const char* kCalendarEnds = R"sql(
    SELECT b.id, min(c.day), max(c.day) FROM (SELECT id FROM branch UNION ALL SELECT 0) b
    LEFT JOIN review_calendar c ON c.branch_id = b.id GROUP BY b.id
)sql";
constexpr const char* kCalendarDay = R"sql(
    INSERT OR REPLACE INTO review_calendar (day, branch_id, number, starts_at, ends_at, weekday, month_end)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql";
// Only for the first build: without marks nobody knows better where the facts begin.
constexpr const char* kFirstFact = R"sql(
    SELECT min(day) FROM (
        SELECT min(received_day) AS day FROM enquiry UNION ALL SELECT min(day) FROM visit
        UNION ALL SELECT min(day) FROM consultation UNION ALL SELECT min(day) FROM service_order
        UNION ALL SELECT min(day) FROM care_record UNION ALL SELECT min(due_day) FROM follow_up
        UNION ALL SELECT min(day) FROM survey_answer UNION ALL SELECT min(starts_on) FROM placement
        UNION ALL SELECT date(min(hybrid) / 65536000, 'unixepoch') FROM journal_entry)
    WHERE day > ''
)sql";
constexpr const char* kMarkJournal = R"sql(
    INSERT OR IGNORE INTO stale_day
    SELECT DISTINCT 'journal', date(hybrid / 65536000, 'unixepoch') FROM journal_entry
    WHERE arrival > coalesce((SELECT value FROM review_mark WHERE name = 'journal'), 0)
)sql";
constexpr const char* kJournalWentOn = R"sql(
    SELECT EXISTS (SELECT 1 FROM journal_entry
                   WHERE arrival > coalesce((SELECT value FROM review_mark WHERE name = 'journal'), 0)
                     AND (action IN ('session.refused', 'gate.stopped') OR action LIKE '%opened' OR action LIKE '%revealed'
                          OR action LIKE '%exported' OR action LIKE '%printed'))
)sql";
constexpr const char* kKeepMark = R"sql(
    INSERT OR REPLACE INTO review_mark (name, value) SELECT 'journal', coalesce(max(arrival), 0) FROM journal_entry
)sql";

constexpr const char* kKeyOf = "SELECT id, definition FROM indicator_key WHERE code = ?";
constexpr const char* kAddKey = "INSERT INTO indicator_key (code, definition) VALUES (?, x'')";
constexpr const char* kChangeKey = "UPDATE indicator_key SET definition = ? WHERE id = ?";

constexpr const char* kForgetDays =
    "DELETE FROM indicator_day WHERE indicator_id = ? AND day BETWEEN ? AND ?";
// Around the definition of an indicator. Its facts are added up as they come (DaySums): SQLite would sort them all first. The
// limit that is none keeps it from merging the two queries and looking for the same fact once for each column.
constexpr const char* kDayFactsBegin =
    "SELECT f.day, coalesce(f.branch_id, 0), f.n, f.value, f.base FROM (";
constexpr const char* kDayFactsEnd = " LIMIT -1) f WHERE f.value IS NOT NULL";
constexpr const char* kKeepDay = R"sql(
    INSERT INTO indicator_day (indicator_id, day, branch_id, n, events, total, squares, base) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)sql";
constexpr const char* kFirstKnown = "SELECT min(day) FROM review_calendar WHERE branch_id = 0";
constexpr const char* kMonthsOf = R"sql(
    SELECT DISTINCT substr(day, 1, 7) FROM indicator_day WHERE indicator_id = ?1 AND day BETWEEN ?2 AND ?3
    UNION SELECT month FROM indicator_month WHERE indicator_id = ?1 AND month BETWEEN substr(?2, 1, 7) AND substr(?3, 1, 7)
)sql";
constexpr const char* kForgetMonth =
    "DELETE FROM indicator_month WHERE indicator_id = ? AND month = ?";
// One month at a time, so that the order in which real numbers are added is always the same.
constexpr const char* kAddUpMonth = R"sql(
    INSERT INTO indicator_month (indicator_id, month, branch_id, n, events, total, squares, base, days, day_totals, day_bases,
                                 day_cross)
    SELECT indicator_id, substr(day, 1, 7), branch_id, sum(n), sum(events), sum(total), sum(squares), sum(base), count(*),
           sum(1.0 * total * total), sum(1.0 * base * base), sum(1.0 * total * base)
    FROM indicator_day WHERE indicator_id = ?1 AND day BETWEEN ?2 || '-01' AND ?2 || '-31'
    GROUP BY branch_id
)sql";
constexpr const char* kStaleDays = "SELECT feed, day FROM stale_day ORDER BY feed, day";

constexpr int kDaysAhead = 400; // longer than the 180 days after which a cohort is judged
const LocalDate kEarliest(2000, 1, 1);
constexpr const char* kFirst = "0001-01-01";
constexpr const char* kLast = "9999-12-31";

/// A definition between what asks for its facts: constants of this program joined, never a value.
QByteArray factsOf(const Indicator& indicator)
{
    return QByteArrayList{kDayFactsBegin, indicator.sql, kDayFactsEnd}.join();
}

QByteArray definitionOf(const Indicator& indicator)
{
    return QCryptographicHash::hash(factsOf(indicator), QCryptographicHash::Blake2b_256);
}

const DayRange& everyDay()
{
    static const DayRange all{LocalDate::fromString(QLatin1StringView(kFirst), Qt::ISODate),
                              LocalDate::fromString(QLatin1StringView(kLast), Qt::ISODate)};
    return all;
}

struct BranchDays {
    qint64 branch = 0;
    QString zone{};
};

Status writeDays(storage::Connection& connection, const BranchDays& branch, const DayRange& range)
{
    Instant starts = organisation::startOfDay(range.from, branch.zone);
    for (LocalDate day = range.from; day <= range.until; day = day.addDays(1)) {
        const Instant ends = organisation::startOfDay(day.addDays(1), branch.zone);
        TRY_STATUS(connection.execute(kCalendarDay,
                                      day,
                                      branch.branch,
                                      day.toJulianDay(),
                                      starts,
                                      ends,
                                      day.dayOfWeek(),
                                      day.day() == day.daysInMonth() ? 1 : 0));
        starts = ends;
    }
    return {};
}

} // namespace

std::vector<DayRange> widened(std::vector<LocalDate> days)
{
    std::sort(days.begin(), days.end());
    std::vector<DayRange> ranges;
    for (const LocalDate day : days) {
        const DayRange around{day.addDays(-1), day.addDays(1)};
        if (!ranges.empty() && around.from <= ranges.back().until.addDays(1))
            ranges.back().until = std::max(ranges.back().until, around.until);
        else
            ranges.push_back(around);
    }
    return ranges;
}

Result<LocalDate> AggregateRepository::firstDay() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kFirstFact));
    TRY_STATUS(statement.step());
    TRY_ASSIGN(const auto first, statement.read<std::optional<LocalDate>>(0));
    return std::max(kEarliest, first.value_or(kEarliest));
}

Status AggregateRepository::prepareCalendar(LocalDate today)
{
    TRY_ASSIGN(const auto zones,
               storage::collectRows<BranchDays>(
                   m_connection, kBranchZones, [](const storage::Statement& row) {
                       return BranchDays{row.int64(0), row.text(1)};
                   }));
    if (zones.empty())
        return {};
    QHash<qint64, QString> zoneOf{{0, zones.front().zone}};
    for (const BranchDays& each : zones)
        zoneOf.insert(each.branch, each.zone);
    struct Ends {
        qint64 branch = 0;
        LocalDate first;
        LocalDate last;
    };
    TRY_ASSIGN(const auto known,
               storage::collectRows<Ends>(m_connection, kCalendarEnds, [](const storage::Statement& row) {
                   return Ends{row.int64(0),
                               LocalDate::fromString(row.text(1), Qt::ISODate),
                               LocalDate::fromString(row.text(2), Qt::ISODate)};
               }));
    LocalDate from = today;
    TRY_ASSIGN(const auto stale, staleByFeed());
    for (const auto& [feed, days] : stale)
        from = std::max(kEarliest, std::min(from, days.front().addDays(-1)));
    for (const Ends& each : known) {
        const BranchDays branch{each.branch, zoneOf.value(each.branch)};
        const LocalDate until = LocalDate(today.year() + 1, today.month(), 1).addMonths(2);
        if (!each.first.isValid()) {
            TRY_ASSIGN(const LocalDate first, firstDay());
            TRY_STATUS(writeDays(m_connection, branch, {std::min(first, from).addDays(-1), until}));
            continue;
        }
        if (from < each.first)
            TRY_STATUS(writeDays(m_connection, branch, {from, each.first.addDays(-1)}));
        if (each.last < today.addDays(kDaysAhead))
            TRY_STATUS(writeDays(m_connection, branch, {each.last.addDays(1), until}));
    }
    return {};
}

Status AggregateRepository::markJournal()
{
    TRY_STATUS(m_connection.execute(kMarkJournal));
    return m_connection.execute(kKeepMark);
}

Result<bool> AggregateRepository::journalWentOn() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kJournalWentOn));
    TRY_STATUS(statement.step());
    return statement.int64(0) == 1;
}

Result<std::vector<const Indicator*>> AggregateRepository::outdated() const
{
    std::vector<const Indicator*> found;
    for (const Indicator& indicator : indicators()) {
        if (indicator.timing == Timing::MonthEnd)
            continue;
        TRY_ASSIGN(auto statement, m_connection.prepare(kKeyOf));
        TRY_STATUS(statement.bind(indicator.code));
        TRY_ASSIGN(const bool row, statement.step());
        if (!row || statement.blob(1) != definitionOf(indicator))
            found.push_back(&indicator);
    }
    return found;
}

Result<qint64> AggregateRepository::staleDays() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare("SELECT count(*) FROM stale_day"));
    TRY_STATUS(statement.step());
    return statement.int64(0);
}

Result<qint64> AggregateRepository::keyOf(const Indicator& indicator)
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kKeyOf));
    TRY_STATUS(statement.bind(indicator.code));
    TRY_ASSIGN(const bool row, statement.step());
    if (row)
        return statement.int64(0);
    TRY_STATUS(m_connection.execute(kAddKey, indicator.code));
    TRY_STATUS(statement.bind(indicator.code));
    TRY_STATUS(statement.step());
    return statement.int64(0);
}

Result<DaySums::Days> AggregateRepository::sumsOf(const Indicator& indicator, const DayRange& range)
{
    TRY_ASSIGN(auto facts, m_connection.prepare(factsOf(indicator)));
    TRY_STATUS(facts.bind(range.from, range.until));
    DaySums sums;
    while (true) {
        TRY_ASSIGN(const bool row, facts.step());
        if (!row)
            return sums.take();
        sums.add(facts.bytes(0), facts.int64(1), {facts.int64(2), facts.int64(3), facts.int64(4)});
    }
}

Status AggregateRepository::recompute(const Indicator& indicator, qint64 key, const DayRange& range)
{
    TRY_ASSIGN(const auto days, sumsOf(indicator, range));
    TRY_STATUS(m_connection.execute(kForgetDays, key, range.from, range.until));
    TRY_ASSIGN(auto keep, m_connection.prepare(kKeepDay));
    for (const auto& [day, branches] : days) {
        for (const DaySums::BranchSum& sum : branches) {
            TRY_STATUS(
                keep.bind(key, day, sum.branch, sum.n, sum.events, sum.total, sum.squares, sum.base));
            TRY_STATUS(keep.run());
        }
    }
    return {};
}

Status AggregateRepository::addUpMonths(qint64 key, const DayRange& range)
{
    TRY_ASSIGN(const auto months,
               storage::collectRows<QString>(
                   m_connection,
                   kMonthsOf,
                   [](const storage::Statement& row) { return row.text(0); },
                   key,
                   range.from,
                   range.until));
    for (const QString& month : months) {
        TRY_STATUS(m_connection.execute(kForgetMonth, key, month));
        TRY_STATUS(m_connection.execute(kAddUpMonth, key, month));
    }
    return {};
}

Result<std::vector<DayRange>> AggregateRepository::spans(LocalDate today) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kFirstKnown));
    TRY_STATUS(statement.step());
    TRY_ASSIGN(const auto first, statement.read<std::optional<LocalDate>>(0));
    if (!first || *first > today)
        return std::vector{everyDay()};
    std::vector<DayRange> spans;
    for (LocalDate month(first->year(), first->month(), 1); month <= today; month = month.addMonths(1))
        spans.push_back({month, month.addMonths(1).addDays(-1)});
    spans.front().from = everyDay().from;
    spans.back().until = everyDay().until;
    return spans;
}

Status AggregateRepository::sumUp(const Indicator& indicator, const DayRange& span)
{
    TRY_ASSIGN(const qint64 key, keyOf(indicator));
    TRY_STATUS(recompute(indicator, key, span));
    return addUpMonths(key, span);
}

Status AggregateRepository::keepDefinition(const Indicator& indicator)
{
    TRY_ASSIGN(const qint64 key, keyOf(indicator));
    return m_connection.execute(kChangeKey, definitionOf(indicator), key);
}

Status AggregateRepository::rebuild(const Indicator& indicator)
{
    TRY_STATUS(sumUp(indicator, everyDay()));
    return keepDefinition(indicator);
}

Result<std::map<QString, std::vector<LocalDate>>> AggregateRepository::staleByFeed() const
{
    std::map<QString, std::vector<LocalDate>> stale;
    TRY_ASSIGN(auto statement, m_connection.prepare(kStaleDays));
    while (true) {
        TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return stale;
        // A day that is none (before the year 1) is in no sum.
        if (const LocalDate day = LocalDate::fromString(statement.text(1), Qt::ISODate); day.isValid())
            stale[statement.text(0)].push_back(day);
    }
}

Status AggregateRepository::refreshStale()
{
    TRY_ASSIGN(const auto stale, staleByFeed());
    for (const Indicator& indicator : indicators()) {
        std::vector<LocalDate> days;
        for (const QString& feed : indicator.feeds) {
            if (const auto found = stale.find(feed); found != stale.end())
                days.insert(days.end(), found->second.begin(), found->second.end());
        }
        if (days.empty())
            continue;
        TRY_ASSIGN(const qint64 key, keyOf(indicator));
        const auto ranges = widened(std::move(days));
        for (const DayRange& range : ranges)
            TRY_STATUS(recompute(indicator, key, range));
        for (const DayRange& range : ranges)
            TRY_STATUS(addUpMonths(key, range));
    }
    return m_connection.execute("DELETE FROM stale_day");
}

Status AggregateRepository::beginRebuild()
{
    TRY_STATUS(m_connection.execute("UPDATE indicator_key SET definition = x''"));
    TRY_STATUS(markJournal());
    return m_connection.execute("DELETE FROM stale_day");
}

} // namespace seraph::review
