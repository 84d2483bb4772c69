// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/complaints/dispute_queries.h"
#include "core/journal/proof.h"

#include <QJsonObject>

namespace seraph::complaints {

/// One journal entry as the bundle tells it. What it says about the client is decrypted; the proof stands over the entry as
/// it was encrypted.
struct EvidenceEntry {
    qint64 device = 0;
    qint64 seq = 0;
    Instant at{};
    QString actorName{}; ///< empty: the program itself
    QString action{};
    QString kind{};
    std::optional<qint64> record{};
    std::optional<qint64> revision{};
    QJsonObject changes{};
    QString reason{};
};

/// What goes into a bundle, as values: who writes it makes files of them.
struct EvidenceContent {
    DisputedCase about;
    QString clientName{};
    QString clientNumber{};
    QJsonObject caseRecords{}; ///< {"table": [row]}: the complaint and everything that hangs on it
    QJsonObject clientRecords{}; ///< the same of the client; empty where the complainant is none
    std::vector<attachments::Attachment> files{};
    std::vector<qint64> consents{};            ///< of the client that were signed, oldest first
    std::vector<EvidenceEntry> journal{};      ///< oldest first
    std::vector<journal::EntryProof> proofs{}; ///< of those entries that a checkpoint covers already
};

/// Everything that proves what happened in one complaint. Needs what the person may see of each kind of record besides; kinds
/// they may not see stay out. Denied, NotFound as reachedCase().
struct CollectEvidence {
    using Output = EvidenceContent;
    static constexpr const char* kName = "CollectEvidence";
    static constexpr session::Permission kPermission = kExportEvidence;
    static constexpr session::Action kAccessAction{"evidence.opened"};
    ComplaintId complaint;
};
Result<EvidenceContent> handle(const CollectEvidence& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const CollectEvidence& query, const EvidenceContent& answer);

} // namespace seraph::complaints
