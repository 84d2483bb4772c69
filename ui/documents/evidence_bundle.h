// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/evidence.h"
#include "core/session/session.h"
#include "ui/documents/document.h"

#include <QStringList>

namespace seraph::documents {

struct EvidenceOrder {
    complaints::ComplaintId complaint;
    QString path{}; ///< of a folder, or of a ZIP file where it ends in ".zip"; nothing is there yet
    std::optional<complaints::EvidenceCopyId> copy{}; ///< to whom it goes; nothing: kept in the house
    QString recipient{};
};
struct WrittenEvidence {
    QString path;
    QStringList files; ///< in it, in the order of the index
    QString manifestHash;
    QString owner; ///< fingerprint
};

/// Everything that proves what happened in one complaint, as a folder or one ZIP file that anybody checks without us: an
/// index, the records as paper and as JSON, consents as they were signed, photos and scans, the journal with its proofs, a manifest and its
/// signature. Sign the journal first (Workspace::checkpoint), or its last entries stay without proof. Main thread (fonts).
/// Errors: those of EvidenceBundle; those of CollectEvidence and OpenAttachment; DiskFull, Io. What was written before
/// an error has no manifest and is no evidence.
Result<WrittenEvidence> writeEvidence(session::Session& session,
                                      const EvidenceOrder& order,
                                      const Imprint& imprint);

} // namespace seraph::documents
