// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// A first or reset password for a member of staff, good for one sign-in.
struct PasswordSlip {
    QString name;
    QString login;
    QString password; ///< the caller wipes it after printing
    Instant validUntil;
    int shortestPassword = 10; ///< what the person's own password must have at least, in characters
};

/// One A5 page or a slip of a roll; Care::Secret.
Document passwordSlipDocument(const PasswordSlip& slip, const Imprint& imprint);

} // namespace seraph::documents
