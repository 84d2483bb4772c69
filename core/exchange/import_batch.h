// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/exchange/column_map.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

#include <QByteArray>

namespace seraph::exchange {

using ImportBatchId = Id<struct ImportBatchTag>;
using ImportFingerprintsId = Id<struct ImportFingerprintsTag>;
using ImportMappingId = Id<struct ImportMappingTag>;

struct ImportCounts {
    int rows = 0;
    int accepted = 0;
    int duplicates =
        0; ///< on file already, by the rules of duplicates or because the same row came in before
    int rejected = 0;

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// One file that was brought in.
struct ImportBatch {
    ImportBatchId id;
    storage::Revision revision;
    ImportKind kind;
    QString fileName;
    QString sheetName; ///< empty for text
    int rows;
    int accepted;
    int duplicates;
    int rejected;
    qint64 command; ///< whose journal entries say what it made
    PersonId madeBy;
    Instant madeAt;
    std::optional<Instant> undoneAt{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const ImportBatch&, const ImportBatch&) = default;
};

struct ImportFingerprints {
    ImportFingerprintsId id;
    storage::Revision revision;
    ImportBatchId batch;
    QByteArray prints;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const ImportFingerprints&, const ImportFingerprints&) = default;
};

struct ImportMapping {
    ImportMappingId id;
    storage::Revision revision;
    ImportKind kind;
    QString headerKey;
    QStringList choice; ///< header, field, header, field …
    std::optional<Instant> archivedAt{};

    friend bool operator==(const ImportMapping&, const ImportMapping&) = default;
};

QStringList flattened(const HeaderChoice& choice);
HeaderChoice choiceFrom(const QStringList& flat);

} // namespace seraph::exchange
