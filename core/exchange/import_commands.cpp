// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_commands.h"

#include "core/exchange/import_record.h"
#include "core/exchange/import_repository.h"
#include "core/session/record_edit.h"
#include "core/session/registry.h"

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPrintsTogether = 16 * 1000;

Status keepPrints(ImportBatchId batch, const QByteArray& prints, session::WriteContext& context)
{
    for (qsizetype at = 0; at < prints.size(); at += kPrintsTogether) {
        const ImportFingerprints some{context.newId<ImportFingerprintsTag>(),
                                      storage::kFirstRevision,
                                      batch,
                                      prints.mid(at, kPrintsTogether)};
        TRY_STATUS(context.insert(some));
    }
    return {};
}

Status rememberChoice(const RecordImport& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto known,
               ImportRepository(context.connection()).findMapping(command.kind, command.headerKey));
    ImportMapping mapping = known.value_or(ImportMapping{
        context.newId<ImportMappingTag>(), storage::kFirstRevision, command.kind, command.headerKey, {}});
    mapping.choice = flattened(command.choice);
    return known ? context.update(*known, mapping) : context.insert(mapping);
}

/// Which of the records an import made have to stay.
class InUse {
public:
    static Result<InUse> of(qint64 command, const session::WriteContext& context)
    {
        const ImportRepository imports(context.connection());
        InUse inUse;
        TRY_ASSIGN(inUse.m_touched, imports.touchedSince(command));
        TRY_ASSIGN(const auto orders, imports.ordersInUse(command));
        inUse.m_touched.unite(orders);
        return inUse;
    }

    /// A client's parts stay with the client.
    bool has(const MadeRecord& made) const
    {
        return m_touched.contains(made.record) || (made.subject && m_touched.contains(*made.subject));
    }

private:
    QSet<qint64> m_touched;
};

Result<const session::RecordKind*> removableKind(const MadeRecord& made,
                                                 const session::WriteContext& context)
{
    const session::RecordKind* kind = context.registry().findRecord(made.kind);
    if (kind == nullptr || kind->archive == nullptr)
        return nullptr;
    if (!context.rights().allow(kind->edit))
        return fail(ErrorCode::Denied, u"permission.missing"_s, QString::fromLatin1(kind->edit.code));
    return kind;
}

Status remove(const std::vector<MadeRecord>& made,
              const InUse& inUse,
              UndoneImport& done,
              session::WriteContext& context)
{
    for (const MadeRecord& each : made) {
        if (inUse.has(each)) {
            ++done.kept;
            continue;
        }
        TRY_ASSIGN(const session::RecordKind* kind, removableKind(each, context));
        if (kind == nullptr)
            continue;
        TRY_STATUS(kind->archive(context, each.record));
        ++done.removed;
    }
    return {};
}

} // namespace

Result<ImportBatchId> handle(const RecordImport& command, session::WriteContext& context)
{
    const ImportBatch batch{.id = context.newId<ImportBatchTag>(),
                            .revision = storage::kFirstRevision,
                            .kind = command.kind,
                            .fileName = command.fileName.left(200),
                            .sheetName = command.sheetName.left(200),
                            .rows = command.counts.rows,
                            .accepted = command.counts.accepted,
                            .duplicates = command.counts.duplicates,
                            .rejected = command.counts.rejected,
                            .command = context.command(),
                            .madeBy = context.actor().person,
                            .madeAt = context.now()};
    TRY_STATUS(context.insert(batch));
    TRY_STATUS(keepPrints(batch.id, command.prints, context));
    TRY_STATUS(rememberChoice(command, context));
    return batch.id;
}

Result<UndoneImport> handle(const UndoImport& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto batch, session::liveRecord<ImportBatch>(context, command.batch));
    if (batch.undoneAt)
        return fail(ErrorCode::Conflict, u"import.undone"_s);
    TRY_ASSIGN(const auto made, ImportRepository(context.connection()).madeBy(batch.command));
    TRY_ASSIGN(const InUse inUse, InUse::of(batch.command, context));
    const auto used =
        std::count_if(made.begin(), made.end(), [&](const auto& each) { return inUse.has(each); });
    if (used > 0 && command.onUsed == OnUsed::Refuse)
        return fail(ErrorCode::Conflict, u"import.used"_s, QString::number(used));
    UndoneImport done;
    TRY_STATUS(remove(made, inUse, done, context));
    ImportBatch undone = batch;
    undone.undoneAt = context.now();
    TRY_STATUS(context.update(batch, undone));
    return done;
}

} // namespace seraph::exchange
