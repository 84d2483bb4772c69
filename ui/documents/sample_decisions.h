// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// Part of sampleDocuments(): the comparison of a plan, a document to sign, blank and signed, an order and a receipt.
std::vector<Document> sampleDecisions(const Imprint& imprint);

} // namespace seraph::documents
