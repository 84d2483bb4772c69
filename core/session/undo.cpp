// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/undo.h"

#include "core/session/context.h"
#include "core/session/registry.h"
#include "core/storage/connection.h"

#include <QJsonArray>

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// What one command did to one record, all its entries together.
struct Change {
    const RecordKind* kind;
    qint64 record;
    storage::Revision left;  ///< the revision that the command left behind
    bool born = false;       ///< the command made it
    QJsonObject before = {}; ///< fields as they were before the command
};

tl::unexpected<Error> notPossible()
{
    return fail(ErrorCode::Invalid, u"undo.not_possible"_s);
}

/// {"field":[before,after]} of the entry; not possible where it cannot be read any more.
Result<QJsonObject> changedFields(const journal::Entry& entry, const WriteContext& context)
{
    TRY_ASSIGN(const auto details, context.detailsOf(entry));
    if (details.state == journal::EntryDetails::State::Erased)
        return notPossible();
    return details.changes;
}

/// Everybody takes back what they did themselves; others' commands only who may edit such records everywhere.
Status mayUndo(const journal::Entry& entry, const RecordKind& kind, const WriteContext& context)
{
    if (!context.rights().allow(kind.edit))
        return fail(ErrorCode::Denied, u"permission.missing"_s, QString::fromLatin1(kind.edit.code));
    const Scope scope = context.rights().scopeFor(kind.edit, context.actor().person);
    if (entry.actor != context.actor().account.value() &&
        !(scope.allBranches && scope.reach == Reach::All))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    return {};
}

Change& changeOf(std::vector<Change>& changes, const RecordKind& kind, const journal::Entry& entry)
{
    const auto same = std::find_if(changes.begin(), changes.end(), [&](const Change& change) {
        return change.kind == &kind && change.record == *entry.record;
    });
    if (same != changes.end())
        return *same;
    return changes.emplace_back(Change{&kind, *entry.record, storage::Revision(*entry.revision)});
}

Status addEntry(std::vector<Change>& changes, const journal::Entry& entry, WriteContext& context)
{
    const Policy* policy = context.registry().findPolicy(QString::fromLatin1(entry.action));
    if (policy == nullptr || policy->undo != Undo::Restore)
        return notPossible();
    if (!entry.revision || !entry.record)
        return {};
    const RecordKind* kind = context.registry().findRecord(QString::fromLatin1(entry.kind));
    if (kind == nullptr)
        return notPossible();
    TRY_STATUS(mayUndo(entry, *kind, context));
    TRY_ASSIGN(const QJsonObject fields, changedFields(entry, context));
    Change& change = changeOf(changes, *kind, entry);
    change.left = storage::Revision(*entry.revision);
    change.born = change.born || *entry.revision == 1;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        // The first entry about a field knows what it was before the command.
        if (field.key() != u"revision"_s && !change.before.contains(field.key()))
            change.before.insert(field.key(), field.value().toArray().at(0));
    }
    return {};
}

Result<std::vector<Change>> changesOf(qint64 command, WriteContext& context)
{
    TRY_ASSIGN(const auto entries, journal::entriesOfCommand(context.connection(), command));
    if (entries.empty())
        return fail(ErrorCode::NotFound, u"command.unknown"_s);
    std::vector<Change> changes;
    for (const journal::Entry& entry : entries)
        TRY_STATUS(addEntry(changes, entry, context));
    if (changes.empty())
        return notPossible();
    return changes;
}

/// Table names come from the records' own descriptions, never from a person.
Status requireUnchanged(const Change& change, WriteContext& context)
{
    const QString sql = u"SELECT revision FROM %1 WHERE id = ?"_s.arg(change.kind->table.name);
    TRY_ASSIGN(auto row, context.connection().prepare(sql));
    TRY_STATUS(row.bind(change.record));
    TRY_ASSIGN(const bool found, row.step());
    if (!found || row.int64(0) != change.left.value())
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    return {};
}

Status takeBack(const Change& change, WriteContext& context)
{
    TRY_STATUS(requireUnchanged(change, context));
    if (!change.born)
        return change.kind->restoreFields(context, change.record, change.before, change.left);
    // Nothing is removed: what the command made goes to the recycle bin.
    if (change.kind->archive == nullptr)
        return notPossible();
    return change.kind->archive(context, change.record);
}

} // namespace

Result<void> handle(const UndoCommand& command, WriteContext& context)
{
    TRY_ASSIGN(const auto changes, changesOf(command.command, context));
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        TRY_STATUS(takeBack(*change, context));
    return {};
}

} // namespace seraph::session
