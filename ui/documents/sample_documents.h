// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/documents/document.h"

namespace seraph::documents {

/// Every document once, with invented data: for looking at the pages, for the settings' preview and for tests.
std::vector<Document> sampleDocuments(Language language);

/// Writes them as PDFs into an existing folder, each on its usual paper and slips also on both rolls:
/// "recovery_kit-1.a4.pdf". The words are in the language of the installed translator; `language` sets dates.
Status writeSampleDocuments(const QString& folder, Language language);

} // namespace seraph::documents
