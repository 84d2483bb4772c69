// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/figure_repository.h"

#include "core/storage/rows.h"

#include <charconv>

namespace seraph::review {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kIndicatorKeys = "SELECT id, code FROM indicator_key";
constexpr const char* kMonthSums = R"sql(
    SELECT m.indicator_id, m.month, sum(m.n), sum(m.events), sum(m.total), sum(1.0 * m.squares), sum(m.base), sum(m.days),
           sum(m.day_totals), sum(m.day_bases), sum(m.day_cross)
    FROM indicator_month m
    WHERE m.month BETWEEN ?1 AND ?2 AND (?3 = 0 OR m.branch_id = ?3)
    GROUP BY m.indicator_id, m.month
)sql";
constexpr const char* kMonthSumsOfOne = R"sql(
    SELECT m.indicator_id, m.month, sum(m.n), sum(m.events), sum(m.total), sum(1.0 * m.squares), sum(m.base), sum(m.days),
           sum(m.day_totals), sum(m.day_bases), sum(m.day_cross)
    FROM indicator_month m
    WHERE m.indicator_id = (SELECT k.id FROM indicator_key k WHERE k.code = ?4)
      AND m.month BETWEEN ?1 AND ?2 AND (?3 = 0 OR m.branch_id = ?3)
    GROUP BY m.indicator_id, m.month
)sql";
// The calendar begins the day before the first fact (AggregateRepository::prepareCalendar).
constexpr const char* kFirstDay = "SELECT min(day) FROM review_calendar WHERE branch_id = 0";
constexpr const char* kFounded = "SELECT coalesce(min(hybrid), 0) / 65536 FROM journal_entry";
constexpr const char* kDaySums = R"sql(
    SELECT 0, '', sum(n), sum(events), sum(total), sum(1.0 * squares), sum(base), count(*),
           sum(1.0 * total * total), sum(1.0 * base * base), sum(1.0 * total * base)
    FROM indicator_day
    WHERE indicator_id = (SELECT id FROM indicator_key WHERE code = ?4) AND day BETWEEN ?1 AND ?2 AND (?3 = 0 OR branch_id = ?3)
)sql";
constexpr const char* kBranchSums = R"sql(
    SELECT s.branch_id, '', sum(s.n), sum(s.events), sum(s.total), sum(1.0 * s.squares), sum(s.base), sum(s.days),
           sum(s.day_totals), sum(s.day_bases), sum(s.day_cross)
    FROM (SELECT branch_id, n, events, total, squares, base, days, day_totals, day_bases, day_cross FROM indicator_month
          WHERE indicator_id = (SELECT id FROM indicator_key WHERE code = ?5) AND month BETWEEN ?1 AND ?2
          UNION ALL
          SELECT branch_id, n, events, total, squares, base, 1, 1.0 * total * total, 1.0 * base * base, 1.0 * total * base
          FROM indicator_day
          WHERE indicator_id = (SELECT id FROM indicator_key WHERE code = ?5) AND day BETWEEN ?3 AND ?4) s
    WHERE s.branch_id <> 0
    GROUP BY s.branch_id
)sql";
// In the latest month that has one: the days of a year without any need not be read.
constexpr const char* kLastEvent = R"sql(
    SELECT max(d.day) FROM indicator_day d
    WHERE d.indicator_id = (SELECT id FROM indicator_key WHERE code = ?4) AND d.events > 0 AND (?3 = 0 OR d.branch_id = ?3)
      AND d.day >= (SELECT max(m.month) FROM indicator_month m
                    WHERE m.indicator_id = (SELECT id FROM indicator_key WHERE code = ?4) AND m.month BETWEEN ?1 AND ?2
                      AND m.events > 0 AND (?3 = 0 OR m.branch_id = ?3))
      AND d.day <= ?2 || '-31'
)sql";

// What stands around a definition: $1 and $2 in it are the days, so the values of these begin with ?3. The limit that is none
// keeps SQLite from merging the two queries: it would look for the same fact once for each sum.
constexpr const char* kDaySumsBegin = R"sql(
    SELECT f.day, coalesce(f.branch_id, 0), sum(f.n), sum(CASE WHEN f.value <> 0 THEN 1 ELSE 0 END), sum(1.0 * f.value),
           sum(1.0 * f.value * f.value), sum(1.0 * f.base), 1, 0, 0, 0
    FROM (
)sql";
constexpr const char* kDaySumsEnd = R"sql(
    LIMIT -1) f WHERE f.value IS NOT NULL AND (?3 = 0 OR f.branch_id = ?3) GROUP BY f.day
)sql";
constexpr const char* kPersonSumsBegin = R"sql(
    SELECT f.person_id, '', sum(f.n), sum(CASE WHEN f.value <> 0 THEN 1 ELSE 0 END), sum(1.0 * f.value),
           sum(1.0 * f.value * f.value), sum(1.0 * f.base), 1, 0, 0, 0
    FROM (
)sql";
constexpr const char* kPersonSumsEnd = R"sql(
    LIMIT -1) f WHERE f.person_id IS NOT NULL AND f.value IS NOT NULL AND (?3 = 0 OR f.branch_id = ?3) GROUP BY f.person_id
)sql";
constexpr const char* kPartsBegin = "SELECT coalesce(f.part, ''), count(*) FROM (";
constexpr const char* kPartsEnd = R"sql(
    LIMIT -1) f WHERE f.value <> 0 AND (?3 = 0 OR f.branch_id = ?3) GROUP BY coalesce(f.part, '') ORDER BY count(*) DESC, coalesce(f.part, '')
)sql";
constexpr const char* kHoursBegin = R"sql(
    SELECT c.weekday, (f.at - c.starts_at) / 3600000, sum(f.n), sum(f.value) FROM (
)sql";
constexpr const char* kHoursEnd = R"sql(
    LIMIT -1) f JOIN review_calendar c ON c.day = f.day AND c.branch_id = coalesce(f.branch_id, 0)
    WHERE f.at >= c.starts_at AND f.at < c.ends_at AND (?3 = 0 OR f.branch_id = ?3)
    GROUP BY c.weekday, (f.at - c.starts_at) / 3600000
)sql";
constexpr const char* kFactsBegin = R"sql(
    SELECT f.day, coalesce(f.branch_id, 0), f.n, f.value, f.person_id, coalesce(f.part, ''), f.kind, coalesce(f.record_id, 0), f.at FROM (
)sql";
constexpr const char* kFactsEnd = R"sql(
    LIMIT -1) f LEFT JOIN review_calendar c ON c.day = f.day AND c.branch_id = coalesce(f.branch_id, 0)
    WHERE (?3 = 0 OR f.branch_id = ?3)
      AND (?4 = 0 OR (?4 = 1 AND f.value <> 0) OR (?4 = 2 AND f.value = 0))
      AND (?5 = 0 OR f.person_id = ?5)
      AND (?6 IS NULL OR coalesce(f.part, '') = ?6)
      AND (?7 = 0 OR c.weekday = ?7)
      AND (?8 < 0 OR (f.at - c.starts_at) / 3600000 = ?8)
    ORDER BY f.day DESC, f.record_id DESC LIMIT ?9
)sql";

// Everybody who asked in these days, and how far each came since: 0 asked, 1 answered, 2 consulted, 3 plan presented, 4 order,
// 5 served, 6 called back. One row for each enquiry; who came to a later stage came through those before it.
constexpr const char* kFunnel = R"sql(
    SELECT e.id, e.received_day AS day, e.branch_id, e.assignee_id AS person_id, e.lost_reason AS part, e.received_at AS at,
           CASE WHEN count(f.id) > 0 THEN 6 WHEN count(r.id) > 0 THEN 5 WHEN count(o.id) > 0 THEN 4
                WHEN count(p.presented_at) > 0 THEN 3 WHEN count(k.id) > 0 THEN 2
                WHEN e.first_reply_at IS NOT NULL THEN 1 ELSE 0 END AS stage
    FROM enquiry e
    LEFT JOIN consultation k ON k.enquiry_id = e.id AND k.archived_at IS NULL
    LEFT JOIN plan p ON p.consultation_id = k.id AND p.archived_at IS NULL
    LEFT JOIN service_order o ON o.plan_id = p.id AND o.archived_at IS NULL AND o.state = 'open'
    LEFT JOIN care_record r ON r.order_id = o.id AND r.archived_at IS NULL AND r.state = 'closed'
    LEFT JOIN follow_up f ON f.order_id = o.id AND f.archived_at IS NULL AND f.state = 'reached' AND f.occasion = 'care'
    WHERE e.received_day BETWEEN ?1 AND ?2 AND e.archived_at IS NULL AND (?3 = 0 OR e.branch_id = ?3)
    GROUP BY e.id
)sql";
constexpr const char* kFunnelCountsBegin = R"sql(
    SELECT count(*), coalesce(sum(CASE WHEN x.stage >= 1 THEN 1 ELSE 0 END), 0),
           coalesce(sum(CASE WHEN x.stage >= 2 THEN 1 ELSE 0 END), 0), coalesce(sum(CASE WHEN x.stage >= 3 THEN 1 ELSE 0 END), 0),
           coalesce(sum(CASE WHEN x.stage >= 4 THEN 1 ELSE 0 END), 0), coalesce(sum(CASE WHEN x.stage >= 5 THEN 1 ELSE 0 END), 0),
           coalesce(sum(CASE WHEN x.stage >= 6 THEN 1 ELSE 0 END), 0)
    FROM (
)sql";
constexpr const char* kFunnelCountsEnd = ") x";
// Who stopped right before stage ?4 (value 0), then who came to it (value 1).
constexpr const char* kFunnelFactsBegin = R"sql(
    SELECT x.day, x.branch_id, 1, CASE WHEN x.stage >= ?4 THEN 1 ELSE 0 END, x.person_id, coalesce(x.part, ''), 'enquiry', x.id, x.at
    FROM (
)sql";
constexpr const char* kFunnelFactsEnd = R"sql(
    ) x WHERE x.stage >= ?4 - 1 ORDER BY CASE WHEN x.stage >= ?4 THEN 1 ELSE 0 END, x.day DESC, x.id DESC LIMIT ?5
)sql";

// Where a kind of record that has no page of its own is shown.
struct ShownBy {
    const char* kind;
    const char* page;
    const char* sql;
};
constexpr ShownBy kShownBy[] = {
    {"consultation", "client", "SELECT client_id FROM consultation WHERE id = ?"},
    {"plan", "client", "SELECT client_id FROM plan WHERE id = ?"},
    {"service_order", "client", "SELECT client_id FROM service_order WHERE id = ?"},
    {"phrase_note", "client", "SELECT client_id FROM phrase_note WHERE id = ?"},
    {"candidate", "placement_need", "SELECT need_id FROM candidate WHERE id = ?"},
    {"service_contract", "placement_need", "SELECT need_id FROM service_contract WHERE id = ?"},
    {"placement", "placement_need", "SELECT c.need_id FROM placement p JOIN service_contract c ON c.id = p.contract_id WHERE p.id = ?"},
    {"training_need", "staff", "SELECT person_id FROM training_need WHERE id = ?"},
    {"gate_sighting", "staff", "SELECT person_id FROM gate_sighting WHERE id = ?"},
    {"gate_override", "staff", "SELECT person_id FROM gate_override WHERE id = ?"},
};

/// A definition between what asks something of its facts: constants of this program joined, never a value.
QByteArray around(const char* begin, const Indicator& indicator, const char* end)
{
    return QByteArrayList{begin, indicator.sql, end}.join();
}

constexpr int kMonthsLookedBack = 12;

QString monthOf(LocalDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

qint64 numberOf(std::optional<BranchId> branch)
{
    return branch ? branch->value() : 0;
}

bool restsOnSquares(FigureKind kind)
{
    return kind == FigureKind::Mean || kind == FigureKind::Spread || kind == FigureKind::Total;
}

/// The sums from the third column on, as far as a figure of this kind is made of them: to read a real number, which SQLite
/// writes out in fifteen digits, takes longer than to add it up.
Sums readSums(const storage::Statement& row, FigureKind kind)
{
    const auto real = [&](int column) { return row.text(column).toDouble(); };
    Sums sums{.n = row.int64(2),
              .events = row.int64(3),
              .total = double(row.int64(4)),
              .base = double(row.int64(6)),
              .days = row.int64(7)};
    if (restsOnSquares(kind))
        sums.squares = real(5);
    if (kind == FigureKind::Ratio) {
        sums.dayTotals = real(8);
        sums.dayBases = real(9);
        sums.dayCross = real(10);
    }
    return sums;
}

/// "2026-10" and "2026-10-31"; nothing of what is neither.
std::optional<MonthNumber> readMonth(std::string_view text)
{
    int year = 0;
    int month = 0;
    if (text.size() < 7)
        return std::nullopt;
    const auto yearEnd = std::from_chars(text.data(), text.data() + 4, year);
    const auto monthEnd = std::from_chars(text.data() + 5, text.data() + 7, month);
    if (yearEnd.ec != std::errc() || monthEnd.ec != std::errc())
        return std::nullopt;
    return monthNumber(year, month);
}

struct NumberedSums {
    qint64 id = 0;
    Sums sums{};
};

std::map<qint64, Sums> byNumber(const std::vector<NumberedSums>& rows)
{
    std::map<qint64, Sums> sums;
    for (const NumberedSums& row : rows)
        sums.emplace(row.id, row.sums);
    return sums;
}

auto numberedReader(const Indicator& indicator)
{
    return [kind = indicator.kind](const storage::Statement& row) {
        return NumberedSums{row.int64(0), readSums(row, kind)};
    };
}

Result<Fact> readFact(const storage::Statement& row)
{
    Fact fact;
    TRY_ASSIGN(fact.day, row.read<LocalDate>(0));
    fact.branch = row.int64(1);
    fact.n = row.int64(2);
    fact.value = row.int64(3);
    if (!row.isNull(4))
        fact.person = row.int64(4);
    fact.part = row.text(5);
    fact.kind = row.text(6);
    fact.record = row.int64(7);
    TRY_ASSIGN(fact.at, row.read<std::optional<Instant>>(8));
    return fact;
}

struct NameOf {
    qint64 id = 0;
    QString name{};
};

Result<QHash<qint64, QString>> namesFrom(storage::Connection& connection, const char* sql)
{
    TRY_ASSIGN(const auto rows,
               storage::collectRows<NameOf>(connection, sql, [](const storage::Statement& row) {
                   return NameOf{row.int64(0), row.text(1)};
               }));
    QHash<qint64, QString> names;
    for (const NameOf& row : rows)
        names.insert(row.id, row.name);
    return names;
}

} // namespace

Result<LocalDate> FigureRepository::firstDay() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kFirstDay));
    TRY_STATUS(statement.step());
    TRY_ASSIGN(const auto first, statement.read<std::optional<LocalDate>>(0));
    return first ? first->addDays(1) : LocalDate();
}

Result<Instant> FigureRepository::foundedAt() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kFounded));
    TRY_STATUS(statement.step());
    return fromMilliseconds(statement.int64(0));
}

Result<QHash<qint64, const Indicator*>> FigureRepository::indicatorKeys() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kIndicatorKeys));
    QHash<qint64, const Indicator*> keys;
    while (true) {
        TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return keys;
        if (const Indicator* indicator = findIndicator(statement.text(1)))
            keys.insert(statement.int64(0), indicator);
    }
}

Result<QHash<QString, SumsByMonth>> FigureRepository::monthSums(const Indicator* indicator,
                                                                LocalDate from,
                                                                LocalDate until,
                                                                std::optional<BranchId> branch) const
{
    TRY_ASSIGN(const auto keys, indicatorKeys());
    TRY_ASSIGN(auto statement, m_connection.prepare(indicator ? kMonthSumsOfOne : kMonthSums));
    if (indicator)
        TRY_STATUS(statement.bind(monthOf(from), monthOf(until), numberOf(branch), indicator->code));
    else
        TRY_STATUS(statement.bind(monthOf(from), monthOf(until), numberOf(branch)));
    QHash<QString, SumsByMonth> sums;
    qint64 key = 0;
    const Indicator* current = nullptr;
    SumsByMonth* months = nullptr;
    while (true) {
        TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return sums;
        if (!months || statement.int64(0) != key) { // the rows of an indicator come together
            key = statement.int64(0);
            current = keys.value(key);
            months = current ? &sums[current->code] : nullptr;
        }
        if (const auto month = readMonth(statement.bytes(1)); months && month)
            months->emplace_hint(months->end(), *month, readSums(statement, current->kind));
    }
}

Result<Sums> FigureRepository::daySums(const Indicator& indicator,
                                       LocalDate from,
                                       LocalDate until,
                                       std::optional<BranchId> branch) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kDaySums));
    TRY_STATUS(statement.bind(from, until, numberOf(branch), indicator.code));
    TRY_STATUS(statement.step());
    return readSums(statement, indicator.kind);
}

Result<SumsByMonth> FigureRepository::monthEndSums(const Indicator& indicator,
                                                   LocalDate from,
                                                   LocalDate until,
                                                   std::optional<BranchId> branch) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(around(kDaySumsBegin, indicator, kDaySumsEnd)));
    TRY_STATUS(statement.bind(from, until, numberOf(branch)));
    SumsByMonth sums;
    while (true) {
        TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return sums;
        if (const auto month = readMonth(statement.bytes(0)))
            sums.insert_or_assign(*month, readSums(statement, indicator.kind));
    }
}

Result<std::map<qint64, Sums>> FigureRepository::sumsByBranch(const Indicator& indicator,
                                                              const DayRange& months,
                                                              const DayRange& days) const
{
    TRY_ASSIGN(const auto rows,
               storage::collectRows<NumberedSums>(m_connection,
                                                  kBranchSums,
                                                  numberedReader(indicator),
                                                  monthOf(months.from),
                                                  monthOf(months.until),
                                                  days.from,
                                                  days.until,
                                                  indicator.code));
    return byNumber(rows);
}

Result<std::map<qint64, Sums>> FigureRepository::sumsByPerson(const Indicator& indicator,
                                                              const FactSelection& selection) const
{
    TRY_ASSIGN(const auto rows,
               storage::collectRows<NumberedSums>(m_connection,
                                                  around(kPersonSumsBegin, indicator, kPersonSumsEnd),
                                                  numberedReader(indicator),
                                                  selection.from,
                                                  selection.until,
                                                  numberOf(selection.branch)));
    return byNumber(rows);
}

Result<std::optional<LocalDate>> FigureRepository::lastEvent(const QString& code,
                                                             LocalDate month,
                                                             std::optional<BranchId> branch) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kLastEvent));
    TRY_STATUS(statement.bind(
        monthOf(month.addMonths(1 - kMonthsLookedBack)), monthOf(month), numberOf(branch), code));
    TRY_ASSIGN(const bool row, statement.step());
    if (!row)
        return std::optional<LocalDate>();
    return statement.read<std::optional<LocalDate>>(0);
}

Result<std::vector<PartCount>> FigureRepository::parts(const Indicator& indicator,
                                                       const FactSelection& selection) const
{
    return storage::collectRows<PartCount>(
        m_connection,
        around(kPartsBegin, indicator, kPartsEnd),
        [](const storage::Statement& row) {
            return PartCount{row.text(0), row.int64(1)};
        },
        selection.from,
        selection.until,
        numberOf(selection.branch));
}

Result<std::vector<HourSum>> FigureRepository::hours(const Indicator& indicator,
                                                     const FactSelection& selection) const
{
    return storage::collectRows<HourSum>(
        m_connection,
        around(kHoursBegin, indicator, kHoursEnd),
        [](const storage::Statement& row) {
            return HourSum{int(row.int64(0)), int(row.int64(1)), row.int64(2), row.int64(3)};
        },
        selection.from,
        selection.until,
        numberOf(selection.branch));
}

Result<std::vector<Fact>> FigureRepository::facts(const Indicator& indicator,
                                                  const FactSelection& selection) const
{
    return storage::collectRows<Fact>(m_connection,
                                      around(kFactsBegin, indicator, kFactsEnd),
                                      &readFact,
                                      selection.from,
                                      selection.until,
                                      numberOf(selection.branch),
                                      selection.shown,
                                      selection.person ? selection.person->value() : 0,
                                      selection.part,
                                      selection.weekday.value_or(0),
                                      selection.hour.value_or(-1),
                                      selection.limit);
}

Result<FunnelCounts> FigureRepository::funnel(LocalDate from,
                                              LocalDate until,
                                              std::optional<BranchId> branch) const
{
    TRY_ASSIGN(
        auto statement,
        m_connection.prepare(QByteArrayList{kFunnelCountsBegin, kFunnel, kFunnelCountsEnd}.join()));
    TRY_STATUS(statement.bind(from, until, numberOf(branch)));
    TRY_STATUS(statement.step());
    return FunnelCounts{statement.int64(0),
                        statement.int64(1),
                        statement.int64(2),
                        statement.int64(3),
                        statement.int64(4),
                        statement.int64(5),
                        statement.int64(6)};
}

Result<std::vector<Fact>> FigureRepository::funnelFacts(const FactSelection& selection, int stage) const
{
    return storage::collectRows<Fact>(m_connection,
                                      QByteArrayList{kFunnelFactsBegin, kFunnel, kFunnelFactsEnd}.join(),
                                      &readFact,
                                      selection.from,
                                      selection.until,
                                      numberOf(selection.branch),
                                      stage,
                                      selection.limit);
}

Result<RecordPlace> FigureRepository::shownBy(const QString& kind, qint64 record) const
{
    for (const ShownBy& each : kShownBy) {
        if (kind != QLatin1StringView(each.kind))
            continue;
        TRY_ASSIGN(auto statement, m_connection.prepare(each.sql));
        TRY_STATUS(statement.bind(record));
        TRY_ASSIGN(const bool found, statement.step());
        return found ? RecordPlace{QString::fromLatin1(each.page), statement.int64(0)}
                     : RecordPlace{kind, record};
    }
    return RecordPlace{kind, record};
}

Result<QHash<QString, LocalizedText>> FigureRepository::touchpointNames() const
{
    TRY_ASSIGN(auto statement,
               m_connection.prepare(
                   "SELECT code, name_zh, name_en FROM touchpoint WHERE archived_at IS NULL"));
    QHash<QString, LocalizedText> names;
    while (true) {
        TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return names;
        names.insert(statement.text(0), {statement.text(1), statement.text(2)});
    }
}

Result<QHash<qint64, QString>> FigureRepository::branchNames() const
{
    return namesFrom(m_connection, "SELECT id, name FROM branch");
}

Result<QHash<qint64, QString>> FigureRepository::personNames() const
{
    return namesFrom(m_connection, "SELECT id, name FROM staff");
}

} // namespace seraph::review
