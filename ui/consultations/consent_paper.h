// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/documents/consent_form.h"

namespace seraph::ui {

/// The document as it goes on paper: blank with lines to sign on, or as it was signed, with the strokes.
Result<documents::Document> consentDocument(const Desk& desk, const consultations::ConsentPage& page);
/// Shows it before it is printed.
Status previewConsent(const Desk& desk, consultations::ConsentId consent, QWidget* parent);
/// The signed document as PDF, filed with it: what was signed can be handed out as it was, whatever becomes of templates.
Status fileConsentPdf(const Desk& desk, consultations::ConsentId consent);

} // namespace seraph::ui
