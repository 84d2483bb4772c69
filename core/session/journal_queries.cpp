// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journal_queries.h"

#include "core/journal/entry_rows.h"
#include "core/journal/payload.h"
#include "core/session/context.h"
#include "core/session/registry.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kActorName = R"sql(
    SELECT coalesce(staff.name, account.login) FROM account LEFT JOIN staff ON staff.id = account.person_id
    WHERE account.id = ?
)sql";

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Only the conditions that are asked for, so that each has its index; all of them constants, values are bound.
std::string listSql(const JournalFilter& filter)
{
    std::string where = "WHERE arrival < ?1";
    const auto add = [&](bool wanted, const char* condition) {
        if (wanted)
            where += condition;
    };
    add(filter.actor.has_value(), " AND actor = ?2");
    add(!filter.kind.isEmpty(), " AND kind = ?3");
    add(filter.record.has_value(), " AND record = ?4");
    add(filter.subject.has_value(), " AND subject = ?5");
    add(filter.from.has_value(), " AND hybrid >= ?6");
    add(filter.until.has_value(), " AND hybrid < ?7");
    return journal::selectEntries(where + " ORDER BY arrival DESC LIMIT ?8");
}

std::optional<qint64> hybridOf(std::optional<Instant> instant)
{
    if (!instant)
        return std::nullopt;
    return toMilliseconds(*instant) << journal::kHybridCounterBits;
}

/// Names of the people behind the accounts, each looked up once for a page.
class ActorNames {
public:
    explicit ActorNames(storage::Connection& connection) : m_connection(connection) {}

    Result<QString> nameOf(qint64 account)
    {
        if (const auto known = m_names.constFind(account); known != m_names.constEnd())
            return *known;
        TRY_ASSIGN(auto statement, m_connection.prepare(kActorName));
        TRY_STATUS(statement.bind(account));
        TRY_ASSIGN(const bool found, statement.step());
        return *m_names.insert(account, found ? statement.text(0) : QString());
    }

private:
    storage::Connection& m_connection;
    QHash<qint64, QString> m_names;
};

Result<JournalRow> rowOf(const journal::EntryView& entry, ActorNames& names)
{
    TRY_ASSIGN(const QString actor, names.nameOf(entry.actor));
    return JournalRow{.arrival = entry.arrival,
                      .device = entry.device,
                      .seq = entry.seq,
                      .at = journal::physicalPart(entry.hybrid),
                      .clockDoubted = entry.clockState != 0,
                      .command = entry.command,
                      .actorName = actor,
                      .action = latin(entry.action),
                      .kind = latin(entry.kind),
                      .record = entry.record,
                      .revision = entry.revision,
                      .subject = entry.subject,
                      .fields = latin(entry.fields).split(u',', Qt::SkipEmptyParts)};
}

std::vector<JournalField> fieldsOf(const QByteArray& changes)
{
    const QJsonObject object = QJsonDocument::fromJson(changes).object();
    std::vector<JournalField> fields;
    for (auto field = object.begin(); field != object.end(); ++field) {
        // A change is a pair; what an entry without a change says (a print, a refusal) is a plain value.
        if (field->isArray() && field->toArray().size() == 2)
            fields.push_back({field.key(), field->toArray().at(0), field->toArray().at(1)});
        else
            fields.push_back({field.key(), QJsonValue(), *field});
    }
    return fields;
}

/// Details are no way around the rights of their records: what somebody may not open as a record, an identity number, they
/// may not read in its journal either, unless they wrote it.
bool mayOpen(const journal::EntryView& entry, const ReadContext& context)
{
    if (entry.actor == context.actor().account.value())
        return true;
    if (!context.rights().allow(kSeeWholeJournal))
        return false;
    const RecordKind* kind = context.registry().findRecord(latin(entry.kind));
    if (kind == nullptr)
        return true;
    const auto& columns = kind->table.columns;
    const bool sensitive = std::any_of(columns.begin(), columns.end(), [](const storage::ColumnInfo& column) {
        return column.sensitivity == storage::Sensitivity::Sensitive;
    });
    return context.rights().allow(sensitive ? kind->edit : kind->see);
}

} // namespace

Result<std::vector<JournalRow>> handle(const ListJournal& query, const ReadContext& context)
{
    JournalFilter filter = query.filter;
    if (!context.rights().allow(kSeeWholeJournal))
        filter.actor = context.actor().account;
    TRY_ASSIGN(auto statement, context.connection().prepare(latin(listSql(filter))));
    TRY_STATUS(statement.bind(query.before.value_or(std::numeric_limits<qint64>::max()), filter.actor, filter.kind,
                              filter.record, filter.subject, hybridOf(filter.from), hybridOf(filter.until), query.limit));
    ActorNames names(context.connection());
    std::vector<JournalRow> rows;
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return rows;
        TRY_ASSIGN(auto row, rowOf(journal::readEntry(statement), names));
        rows.push_back(std::move(row));
    }
}

Result<JournalDetail> handle(const OpenJournalEntry& query, const ReadContext& context)
{
    TRY_ASSIGN(auto statement, context.connection().prepare(latin(journal::selectEntries("WHERE arrival = ?"))));
    TRY_STATUS(statement.bind(query.arrival));
    TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return fail(ErrorCode::NotFound, u"journal.entry_unknown"_s);
    const journal::EntryView entry = journal::readEntry(statement);
    if (!mayOpen(entry, context))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    ActorNames names(context.connection());
    TRY_ASSIGN(auto row, rowOf(entry, names));
    JournalDetail detail{std::move(row), {}, {}};
    TRY_ASSIGN(const auto payload, context.payloadOf(entry));
    if (payload) {
        detail.fields = fieldsOf(payload->changes);
        detail.reason = QString::fromUtf8(payload->reason);
    } else if (!entry.payload.empty()) {
        detail.readable = Readable::Erased;
    }
    return detail;
}

std::vector<Access> accesses(const OpenJournalEntry& query, const JournalDetail& answer)
{
    if (!answer.row.subject)
        return {};
    return {{"journal_entry", query.arrival, answer.row.subject}};
}

} // namespace seraph::session
