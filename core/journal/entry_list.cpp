// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_list.h"

#include "core/journal/entry_rows.h"
#include "core/journal/payload.h"
#include "core/journal/subject_keys.h"
#include "core/storage/connection.h"

#include <QJsonDocument>

namespace seraph::journal {
namespace {

using namespace Qt::StringLiterals;
using storage::Statement;

constexpr std::string_view kNewestFirst = "ORDER BY hybrid DESC, arrival DESC";

constexpr char kIsSession[] = "action LIKE 'session.%'";
constexpr char kIsAccess[] =
    "action IN ('record.viewed', 'record.views_ended', 'record.revealed', 'records.searched', "
    "'records.listed', 'records.exported', 'records.printed', 'records.copied')";

std::string conditionOf(EntryGroup group)
{
    switch (group) {
    case EntryGroup::Changes: return "revision IS NOT NULL";
    case EntryGroup::Access: return kIsAccess;
    case EntryGroup::Session: return kIsSession;
    case EntryGroup::Other:
        return std::string("revision IS NULL AND NOT (").append(kIsSession).append(") AND NOT (").append(kIsAccess) +
               ')';
    }
    UNREACHABLE();
}

/// Conditions of our own words and the values they are bound with. Only what was asked for is in the SQL, so that each
/// combination finds its index.
class Where {
public:
    explicit Where(const EntryFilter& filter)
    {
        if (filter.actor)
            number("actor = ?", *filter.actor);
        if (filter.subject)
            number("subject = ?", *filter.subject);
        if (!filter.kind.isEmpty())
            text("kind = ?", filter.kind);
        if (filter.record)
            number("record = ?", *filter.record);
        if (filter.from)
            number("hybrid >= ?", firstTimeOf(*filter.from));
        if (filter.until)
            number("hybrid < ?", firstTimeOf(*filter.until));
        if (filter.group)
            add(conditionOf(*filter.group));
    }

    void after(const EntryCursor& cursor)
    {
        number("(hybrid, arrival) < (?", cursor.hybrid);
        m_sql += ", ?)";
        m_values.push_back({cursor.arrival, {}});
    }

    const std::string& sql() const { return m_sql; }
    void limit(int count) { m_values.push_back({count, {}}); }

    void bindTo(Statement& statement) const
    {
        int position = 0;
        for (const Value& value : m_values) {
            if (value.text.isNull())
                statement.bindInteger(++position, value.number);
            else
                statement.bindUtf8(++position, viewOf(value.text));
        }
    }

private:
    struct Value {
        qint64 number;
        QByteArray text;
    };

    static HybridTime firstTimeOf(Instant instant)
    {
        return toMilliseconds(instant) << kHybridCounterBits;
    }
    void add(const std::string& condition)
    {
        m_sql.append(m_sql.empty() ? "WHERE " : " AND ").append(condition);
    }
    void number(const char* condition, qint64 value)
    {
        add(condition);
        m_values.push_back({value, {}});
    }
    void text(const char* condition, const QByteArray& value)
    {
        add(condition);
        m_values.push_back({0, value});
    }

    std::string m_sql;
    std::vector<Value> m_values;
};

Result<std::vector<Entry>> readAll(Statement& rows)
{
    std::vector<Entry> entries;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return entries;
        entries.push_back(toEntry(readEntry(rows)));
    }
}

} // namespace

Result<std::vector<Entry>> listEntries(storage::Connection& connection,
                                       const EntryFilter& filter,
                                       int limit,
                                       std::optional<EntryCursor> after)
{
    Where where(filter);
    if (after)
        where.after(*after);
    where.limit(limit);
    const std::string sql =
        selectEntries(where.sql()).append(" ").append(kNewestFirst).append(" LIMIT ?");
    TRY_ASSIGN(auto rows, connection.prepare(sql.c_str()));
    where.bindTo(rows);
    return readAll(rows);
}

Result<Entry> getEntry(storage::Connection& connection, qint64 arrival)
{
    TRY_ASSIGN(auto row, connection.prepare(selectEntries("WHERE arrival = ?").c_str()));
    TRY_STATUS(row.bind(arrival));
    TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound, u"journal.entry_unknown"_s);
    return toEntry(readEntry(row));
}

Result<std::vector<Entry>> entriesOfCommand(storage::Connection& connection, qint64 command)
{
    TRY_ASSIGN(auto rows,
               connection.prepare(selectEntries("WHERE command = ? ORDER BY arrival").c_str()));
    TRY_STATUS(rows.bind(command));
    return readAll(rows);
}

Result<EntryDetails> detailsOf(const Entry& entry, SubjectKeys& keys)
{
    if (entry.payload.isNull())
        return EntryDetails{};
    const qint64 subject = entry.subject.value_or(0);
    TRY_ASSIGN(const auto key, keys.findKey(subject));
    if (!key)
        return EntryDetails{.state = EntryDetails::State::Erased};
    const auto payload = openPayload(
        viewOf(entry.payload), {.device = entry.device, .seq = entry.seq, .subject = subject}, *key);
    if (!payload)
        return fail(ErrorCode::Corrupt, u"journal.payload"_s, QString::number(entry.seq));
    return EntryDetails{.state = EntryDetails::State::Readable,
                        .changes = QJsonDocument::fromJson(payload->changes).object(),
                        .reason = QString::fromUtf8(payload->reason)};
}

} // namespace seraph::journal
