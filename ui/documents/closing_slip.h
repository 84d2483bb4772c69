// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// The end of a working day: the journal's short code for the paper day book, and what the day left behind.
struct ClosingSlip {
    struct Figure {
        QString label;
        QString value;
    };
    LocalDate day;
    qint64 lastEntry = 0; ///< number of the last journal entry the code vouches for
    QString shortCode;    ///< first 80 bits of the checkpoint's hash: "K7QD-9M2X-TT4F-3B8N"
    qint64 entriesOfDay = 0;
    std::optional<Instant> lastBackup; ///< last one that was verified
    QString backupPlace;
    std::vector<Figure> figures; ///< further lines, made by other modules
};

/// A slip of a roll, or half a page to glue into the day book.
Document closingSlipDocument(const ClosingSlip& slip, const Imprint& imprint);

/// "2026-10-06 #18342 K7QD-9M2X-TT4F-3B8N": the line of anchors.log, on paper and in the QR code alike.
QString closingLine(const ClosingSlip& slip);

} // namespace seraph::documents
