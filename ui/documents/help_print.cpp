// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/help_print.h"

#include "ui/documents/text_blocks.h"

namespace seraph::documents {

Document helpPageDocument(const QString& title, const QTextDocument& page, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::HelpPage;
    document.title = title;
    document.imprint = imprint;
    document.blocks = blocksOf(page, title);
    return document;
}

} // namespace seraph::documents
