// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journal_queries.h"

#include "core/session/actor_names.h"
#include "core/session/context.h"
#include "core/session/registry.h"
#include "core/storage/connection.h"

#include <QJsonArray>

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

template <class AnyId> std::optional<qint64> numberOf(const std::optional<AnyId>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

journal::EntryFilter entriesIn(const JournalFilter& filter)
{
    return {.actor = numberOf(filter.actor),
            .subject = numberOf(filter.subject),
            .kind = filter.kind.toUtf8(),
            .record = filter.record,
            .from = filter.from,
            .until = filter.until,
            .group = filter.group};
}

Result<JournalRow> rowOf(const journal::Entry& entry, ActorNames& names)
{
    TRY_ASSIGN(const QString actor, names.nameOf(entry.actor));
    return JournalRow{.place = journal::cursorAt(entry),
                      .device = entry.device,
                      .seq = entry.seq,
                      .at = journal::physicalPart(entry.hybrid),
                      .clockDoubted = entry.clockState != journal::ClockState::Ok,
                      .command = entry.command,
                      .actorName = actor,
                      .action = QString::fromUtf8(entry.action),
                      .kind = QString::fromUtf8(entry.kind),
                      .record = entry.record,
                      .revision = entry.revision,
                      .subject = entry.subject,
                      .fields = QString::fromUtf8(entry.fields).split(u',', Qt::SkipEmptyParts)};
}

std::vector<JournalField> fieldsOf(const QJsonObject& changes)
{
    std::vector<JournalField> fields;
    for (auto field = changes.begin(); field != changes.end(); ++field) {
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
bool mayOpen(const journal::Entry& entry, const ReadContext& context)
{
    if (entry.actor == context.actor().account.value())
        return true;
    if (!context.rights().allow(kSeeWholeJournal))
        return false;
    const RecordKind* kind = context.registry().findRecord(QString::fromUtf8(entry.kind));
    if (kind == nullptr)
        return true;
    const auto& columns = kind->table.columns;
    const bool sensitive =
        std::any_of(columns.begin(), columns.end(), [](const storage::ColumnInfo& column) {
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
    TRY_ASSIGN(const auto entries,
               journal::listEntries(context.connection(), entriesIn(filter), query.limit, query.before));
    ActorNames names(context.connection());
    std::vector<JournalRow> rows;
    for (const journal::Entry& entry : entries) {
        TRY_ASSIGN(auto row, rowOf(entry, names));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<JournalDetail> handle(const OpenJournalEntry& query, const ReadContext& context)
{
    TRY_ASSIGN(const auto entry, journal::getEntry(context.connection(), query.arrival));
    if (!mayOpen(entry, context))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    ActorNames names(context.connection());
    TRY_ASSIGN(auto row, rowOf(entry, names));
    TRY_ASSIGN(const auto details, context.detailsOf(entry));
    const bool erased = details.state == journal::EntryDetails::State::Erased;
    return JournalDetail{std::move(row),
                         fieldsOf(details.changes),
                         details.reason,
                         erased ? Readable::Erased : Readable::Yes};
}

std::vector<Access> accesses(const OpenJournalEntry& query, const JournalDetail& answer)
{
    if (!answer.row.subject)
        return {};
    return {{"journal_entry", query.arrival, answer.row.subject}};
}

} // namespace seraph::session
