// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// What both forms of the kit say about the workspace and about the sheet of paper itself.
struct KitDetails {
    QString vaultId;
    QString fingerprint; ///< of the recovery public key, 16 hexadecimal digits: tells kits apart without opening anything
    LocalDate madeOn;
    QString envelopeNumber; ///< a line to write on where empty
};

/// The whole code on one page, printed twice.
struct RecoveryKit {
    KitDetails details;
    QString code; ///< nine groups of four characters with hyphens; the caller wipes it after printing
    int copy = 1;
    int copies = 2;
};

/// One holder's part of a code split so that any two of three parts open the workspace.
struct RecoveryKitPart {
    KitDetails details;
    int holder = 1; ///< 1 to 3
    QString holderName;
    QString firstCode;
    QString secondCode;
};

/// One A4 page; Care::Secret.
Document recoveryKitDocument(const RecoveryKit& kit, const Imprint& imprint);
Document recoveryKitDocument(const RecoveryKitPart& part, const Imprint& imprint);

/// What the QR code holds: "SERAPH-KIT:<vault id>:<36 characters>"; for a part ":<holder>A" or ":<holder>B" follows.
QString recoveryKitPayload(const QString& vaultId, const QString& code);

} // namespace seraph::documents
