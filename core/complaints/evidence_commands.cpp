// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/evidence_commands.h"

#include "core/base/field_check.h"
#include "core/complaints/dispute_queries.h"
#include "core/complaints/dispute_record.h"
#include "core/consultations/ground_queries.h"
#include "core/journal/evidence/manifest.h"
#include "core/session/record_edit.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

session::Access accessTo(const DisputedCase& about)
{
    return {"complaint",
            about.complaint.value(),
            about.client ? std::optional(about.client->value()) : std::nullopt};
}

QString hexHash(const QByteArray& bytes)
{
    const evidence::Sha256 hash = evidence::sha256Of(journal::viewOf(bytes));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size())).toHex());
}

Status keepHash(EvidenceCopyId copy, ComplaintId complaint, const QString& hash, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, session::liveRecord<EvidenceCopy>(context, copy));
    if (before.complaint != complaint || !before.hash.isEmpty())
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    EvidenceCopy after = before;
    after.hash = hash;
    return context.update(before, after);
}

} // namespace

Result<EvidenceCopyId> handle(const RecordCopy& command, session::WriteContext& context)
{
    TRY_ASSIGN(const DisputedCase about, reachedCase(command.complaint, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(about.branch, context));
    const CopyDetails details = tidied(command.details);
    TRY_STATUS(checkCopy(details, ground.today));
    const EvidenceCopy copy{.id = context.newId<EvidenceCopyTag>(),
                            .revision = storage::Revision{1},
                            .client = about.client,
                            .complaint = about.complaint,
                            .capacity = details.capacity,
                            .recipient = details.recipient,
                            .identityPaper = details.identityPaper,
                            .identityTail = details.identityTail,
                            .authority = details.authority,
                            .authorityDay = details.authorityDay,
                            .purpose = details.purpose,
                            .kind = details.kind,
                            .pages = details.pages,
                            .hash = details.hash,
                            .handedBy = context.actor().person,
                            .handedAt = context.now()};
    TRY_STATUS(context.insert(copy));
    return copy.id;
}

Result<void> handle(const NoteEvidenceExport& command, session::WriteContext& context)
{
    TRY_ASSIGN(const DisputedCase about, reachedCase(command.complaint, context));
    return context.note(NoteEvidenceExport::kAction, accessTo(about), {{u"number"_s, about.number}});
}

Result<evidence::EvidenceSeal> handle(const SealEvidence& command, session::WriteContext& context)
{
    TRY_ASSIGN(const DisputedCase about, reachedCase(command.complaint, context));
    const QString hash = hexHash(command.manifest);
    TRY_STATUS(context.note(SealEvidence::kAction, accessTo(about), {{u"hash"_s, hash}}));
    if (command.copy)
        TRY_STATUS(keepHash(*command.copy, command.complaint, hash, context));
    return evidence::sealManifest(context.journal(), context.connection(), command.manifest);
}

Result<SealedSetId> handle(const SealRecords& command, session::WriteContext& context)
{
    TRY_ASSIGN(const DisputedCase about, reachedCase(command.complaint, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(about.branch, context));
    const SealingDetails details = tidied(command.details);
    TRY_STATUS(checkSealing(details));
    const SealedSet set{.id = context.newId<SealedSetTag>(),
                        .revision = storage::Revision{1},
                        .client = about.client,
                        .complaint = about.complaint,
                        .items = details.items,
                        .hash = details.hash,
                        .houseSigner = *details.houseSigner,
                        .otherSigner = details.otherSigner,
                        .witness = details.witness,
                        .place = details.place,
                        .sealedAt = context.now(),
                        .sealedDay = ground.today,
                        .unsealDueDay = ground.today.addYears(kYearsSealed)};
    TRY_STATUS(context.insert(set));
    return set.id;
}

Result<void> handle(const UnsealRecords& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("unseal_note", command.note, {500, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<SealedSet>(context, command.set, command.revision));
    TRY_ASSIGN(const DisputedCase about, reachedCase(before.complaint, context));
    if (before.unsealedAt)
        return fail(ErrorCode::Conflict, u"sealed_set.unsealed"_s);
    TRY_ASSIGN(const auto ground, consultations::groundOf(about.branch, context));
    TRY_ASSIGN(const bool open, DisputeRepository(context.connection()).hasOpen(before.complaint));
    const QString obstacle = obstacleToUnseal(
        before, command.reason, open ? DisputesOpen::Yes : DisputesOpen::No, ground.today);
    if (!obstacle.isEmpty())
        return fail(ErrorCode::Conflict, obstacle);
    SealedSet after = before;
    after.unsealing = command.reason;
    after.unsealNote = command.note.trimmed();
    after.unsealedBy = context.actor().person;
    after.unsealedAt = context.now();
    return context.update(before, after);
}

} // namespace seraph::complaints
