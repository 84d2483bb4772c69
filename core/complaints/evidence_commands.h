// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute_permissions.h"
#include "core/complaints/evidence.h"
#include "core/journal/evidence/seal.h"
#include "core/session/command.h"

namespace seraph::complaints {

/// Who gets a copy, checked before there is one. Invalid: what checkCopy() says.
struct RecordCopy {
    using Output = EvidenceCopyId;
    static constexpr const char* kName = "RecordCopy";
    static constexpr session::Permission kPermission = kExportEvidence;
    static constexpr session::Action kAction{"evidence.copied"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    CopyDetails details{};
};
Result<EvidenceCopyId> handle(const RecordCopy& command, session::WriteContext& context);

/// Takes the evidence of a complaint out of the program: the entry is there before the first file is. It counts in the
/// client's access report.
struct NoteEvidenceExport {
    using Output = void;
    static constexpr const char* kName = "NoteEvidenceExport";
    static constexpr session::Permission kPermission = kExportEvidence;
    static constexpr session::Action kAction{"evidence.exported"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
};
Result<void> handle(const NoteEvidenceExport& command, session::WriteContext& context);

/// Signs a bundle's manifest with this PC's key and keeps its hash in the journal. Where the bundle goes to somebody,
/// `copy` says to whom, and their record keeps the hash too.
struct SealEvidence {
    using Output = evidence::EvidenceSeal;
    static constexpr const char* kName = "SealEvidence";
    static constexpr session::Permission kPermission = kExportEvidence;
    static constexpr session::Action kAction{"evidence.sealed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    QByteArray manifest;
    std::optional<EvidenceCopyId> copy{};
};
Result<evidence::EvidenceSeal> handle(const SealEvidence& command, session::WriteContext& context);

/// Records were sealed with both sides present. Invalid: what checkSealing() says.
struct SealRecords {
    using Output = SealedSetId;
    static constexpr const char* kName = "SealRecords";
    static constexpr session::Permission kPermission = kWorkDisputes;
    static constexpr session::Action kAction{"records.sealed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ComplaintId complaint;
    SealingDetails details{};
};
Result<SealedSetId> handle(const SealRecords& command, session::WriteContext& context);

/// The seal was broken. Invalid: unseal_note "required" (who was present), "too_long". Conflict "sealed_set.unsealed" and what
/// obstacleToUnseal() says.
struct UnsealRecords {
    using Output = void;
    static constexpr const char* kName = "UnsealRecords";
    static constexpr session::Permission kPermission = kDecideDisputes;
    static constexpr session::Action kAction{"records.unsealed"};
    static constexpr session::Undo kUndo = session::Undo::No;
    SealedSetId set;
    storage::Revision revision;
    Unsealing reason = Unsealing::DisputeOver;
    QString note{};
};
Result<void> handle(const UnsealRecords& command, session::WriteContext& context);

} // namespace seraph::complaints
