// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "core/session/session.h"
#include "ui/documents/document.h"

namespace seraph::documents {

/// A consent as it goes on paper: blank with lines to sign on, or as it was signed, with the strokes.
Result<Document> consentDocument(session::Session& session,
                                 const consultations::ConsentPage& page,
                                 const Imprint& imprint);

} // namespace seraph::documents
