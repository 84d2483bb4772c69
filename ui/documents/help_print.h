// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

class QTextDocument;

namespace seraph::documents {

/// A page of the help as it is read on the screen (from Markdown or HTML): headings, paragraphs, lists and tables.
/// Pictures and links' addresses are left out; a first heading equal to the title is not repeated.
Document helpPageDocument(const QString& title, const QTextDocument& page, const Imprint& imprint);

} // namespace seraph::documents
