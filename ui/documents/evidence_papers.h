// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/evidence_queries.h"
#include "ui/documents/document.h"

namespace seraph::documents {

/// The first page of a bundle: what it is about, each file with its hash, how to check it without us.
struct EvidenceIndex {
    struct File {
        QString path;
        QString what;
        QString hash;
        qint64 bytes = 0;
    };
    QString number; ///< of the complaint
    QString client;
    QString owner;     ///< fingerprint of the owner's key
    QString recipient; ///< empty: kept in the house
    int entries = 0;   ///< of the journal, of which
    int proofs = 0;    ///< are proved by a signed checkpoint
    std::vector<File> files;
};
/// A4; every page carries the number of the complaint and of the page. Care::Personal.
Document evidenceIndexDocument(const EvidenceIndex& index, const Imprint& imprint);

/// Records of any kind as they stand, {"table": [{column: value}]}, one box for each.
Document recordsDocument(const QString& title,
                         const QString& number,
                         const QJsonObject& records,
                         const Imprint& imprint);
/// The same as a certified copy: says at the end that it agrees with the record, with the SHA-256 of what was copied.
Document certifiedCopyDocument(const QString& number,
                               const QString& recipient,
                               const QString& hash,
                               const QJsonObject& records,
                               const Imprint& imprint);

/// The journal extract: when, who, what, on which record.
Document evidenceJournalDocument(const QString& number,
                                 const std::vector<complaints::EvidenceEntry>& entries,
                                 const Imprint& imprint);

/// The list that both sides sign when records are sealed (封存清单), and the receipt for a copy.
Document sealingListDocument(const complaints::SealedSet& set,
                             const QString& number,
                             const QString& houseSigner,
                             const Imprint& imprint);
Document copyReceiptDocument(const complaints::EvidenceCopy& copy,
                             const QString& number,
                             const Imprint& imprint);

} // namespace seraph::documents
