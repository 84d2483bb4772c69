// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/material_commands.h"

#include "core/base/field_check.h"
#include "core/care/case_commands.h"
#include "core/care/gate_queries.h"
#include "core/care/ledger_repository.h"
#include "core/care/step.h"
#include "core/consultations/ground_queries.h"
#include "core/session/record_edit.h"

namespace seraph::care {

using namespace Qt::StringLiterals;

namespace {

Result<MaterialLot> insertLot(const LotDetails& details, session::WriteContext& context)
{
    TRY_STATUS(checkDetails(details));
    MaterialLot lot{.id = context.newId<LotTag>(),
                    .revision = storage::Revision{1},
                    .addedBy = context.actor().person,
                    .addedAt = context.now()};
    lot = withDetails(lot, details);
    TRY_STATUS(context.insert(lot));
    return lot;
}

Result<std::optional<MaterialLot>> knownLot(const LotDetails& details, const session::ReadContext& context)
{
    return LedgerRepository(context.connection())
        .findLot(details.gtin, details.product.simplified(), details.lot.simplified());
}

Status checkUse(const UseMaterial& command)
{
    const bool number = command.amount.trimmed().isEmpty() || decimal(command.amount);
    FieldCheck check;
    check.require(number, "amount", "not_a_number");
    check.text("unit", command.unit, {20});
    check.text("serial", command.serial, {40});
    check.text("scanned", command.scanned, {500, Presence::Optional, Lines::Many});
    check.text("lot", command.details.lot, {40, Presence::Required});
    return check.result();
}

/// The lot that was scanned: as it is on file, or entered now.
Result<MaterialLot> lotFor(const LotDetails& details, session::WriteContext& context)
{
    TRY_ASSIGN(const auto known, knownLot(details, context));
    if (!known)
        return insertLot(details, context);
    if (details.expires && known->expires && *details.expires != *known->expires)
        return fail(ErrorCode::Conflict, u"lot.other_expiry"_s);
    return *known;
}

Status requireStepOf(const CareRecord& record,
                     const std::optional<StepId>& id,
                     const session::WriteContext& context)
{
    if (!id)
        return {};
    TRY_ASSIGN(const auto step, session::liveRecord<CareStep>(context, *id));
    return step.record == record.id ? Status() : fail(invalid(u"step"_s, u"other_record"_s));
}

} // namespace

Result<LotId> handle(const AddLot& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto known, knownLot(command.details, context));
    if (known)
        return fail(ErrorCode::Conflict, u"lot.known"_s);
    TRY_ASSIGN(const MaterialLot lot, insertLot(command.details, context));
    return lot.id;
}

Result<void> handle(const EditLot& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<MaterialLot>(context, command.lot, command.revision));
    TRY_STATUS(checkDetails(command.details));
    TRY_ASSIGN(const auto known, knownLot(command.details, context));
    if (known && known->id != before.id)
        return fail(ErrorCode::Conflict, u"lot.known"_s);
    return context.update(before, withDetails(before, command.details));
}

Result<void> handle(const RecallLot& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<MaterialLot>(context, command.lot, command.revision));
    TRY_STATUS(checkText("reason", command.reason));
    if (before.recalledAt)
        return fail(ErrorCode::Conflict, u"lot.recalled"_s);
    MaterialLot after = before;
    after.recalledAt = context.now();
    after.recalledBy = context.actor().person;
    after.recallReason = command.reason.trimmed();
    return context.update(before, after);
}

Result<void> handle(const LiftRecall& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<MaterialLot>(context, command.lot, command.revision));
    TRY_STATUS(checkText("reason", command.reason));
    if (!before.recalledAt)
        return fail(ErrorCode::Conflict, u"lot.not_recalled"_s);
    MaterialLot after = before;
    after.recalledAt.reset();
    after.recalledBy.reset();
    after.recallReason.clear();
    return context.update(before, after);
}

Result<MaterialUseId> handle(const UseMaterial& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto record, runningRecord(command.record, context));
    TRY_STATUS(checkUse(command));
    TRY_STATUS(requireStepOf(record, command.step, context));
    const PersonId usedBy = command.usedBy.value_or(record.performer.value_or(context.actor().person));
    TRY_STATUS(requireWorking("used_by", usedBy, record.day, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(record.branch, context));
    TRY_ASSIGN(const MaterialLot lot, lotFor(command.details, context));
    // What is written down later was used on the day of the record, and that day decides.
    if (const QString obstacle = obstacleToUse(lot, std::min(record.day, ground.today));
        !obstacle.isEmpty())
        return fail(ErrorCode::Conflict, obstacle);
    const MaterialUse use{.id = context.newId<MaterialUseTag>(),
                          .revision = storage::Revision{1},
                          .client = record.client,
                          .record = record.id,
                          .step = command.step,
                          .lot = lot.id,
                          .serial = command.serial.simplified(),
                          .amount = command.amount.trimmed(),
                          .unit = command.unit.simplified(),
                          .scanned = command.scanned.trimmed(),
                          .usedBy = usedBy,
                          .recordedBy = context.actor().person,
                          .recordedAt = context.now()};
    TRY_STATUS(context.insert(use));
    return use.id;
}

Result<void> handle(const RemoveMaterial& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto use,
               session::unchangedRecord<MaterialUse>(context, command.use, command.revision));
    TRY_STATUS(runningRecord(use.record, context));
    return context.archive(use);
}

} // namespace seraph::care
