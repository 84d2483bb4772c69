// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

class QTextDocument;

namespace seraph::documents {

/// A text as it is read on the screen: headings, paragraphs, lists and tables. Pictures and the addresses of links are left
/// out, and so is a first heading equal to the title.
std::vector<Block> blocksOf(const QTextDocument& text, const QString& title);
std::vector<Block> blocksOfMarkdown(const QString& markdown, const QString& title);

} // namespace seraph::documents
