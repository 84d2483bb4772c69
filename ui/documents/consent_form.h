// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/ink.h"

namespace seraph::documents {

/// A document that somebody signs, word for word as it was shown.
struct ConsentForm {
    QString title;
    QString number; ///< of this paper
    int version = 0;
    QString hash; ///< of the text, hexadecimal
    QString code; ///< for the QR code, by which a scan files itself
    QString markdown;
    QString client;
    QString guardian;     ///< empty: the client signs
    bool witness = false; ///< a line for one

    /// How it was signed; nothing: a blank paper with lines to sign on.
    struct Signed {
        QString signer;
        QString witness;
        Instant at;
        std::optional<Ink> ink; ///< nothing: on paper, whose scan is filed beside this
        QString seal;           ///< over text and signature, hexadecimal
    };
    std::optional<Signed> signedBy;
};

/// A4; every page carries the number. Care::Personal.
Document consentFormDocument(const ConsentForm& form, const Imprint& imprint);

} // namespace seraph::documents
