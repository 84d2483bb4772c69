// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/piece.h"

namespace seraph::documents {

/// One function per kind of block, overloaded: std::visit picks it, and a new kind without one does not compile.
Pieces layOut(const Heading& heading, const Frame& frame);
Pieces layOut(const Paragraph& paragraph, const Frame& frame);
Pieces layOut(const Notice& notice, const Frame& frame);
Pieces layOut(const Points& points, const Frame& frame);
Pieces layOut(const Checklist& checklist, const Frame& frame);
Pieces layOut(const Facts& facts, const Frame& frame);
Pieces layOut(const Table& table, const Frame& frame);
Pieces layOut(const CodePanel& panel, const Frame& frame);
Pieces layOut(const CodeLine& line, const Frame& frame);
Pieces layOut(const QrBlock& block, const Frame& frame);
Pieces layOut(const Signatures& signatures, const Frame& frame);
Pieces layOut(const InkField& field, const Frame& frame);
Pieces layOut(const Picture& picture, const Frame& frame);
Pieces layOut(const TestPattern& pattern, const Frame& frame);
Pieces layOut(const PageBreak& pageBreak, const Frame& frame);
Pieces layOut(const Cover& cover, const Frame& frame);
Pieces layOut(const Chapter& chapter, const Frame& frame);
Pieces layOut(const Contents& contents, const Frame& frame);
Pieces layOut(const ChartBlock& block, const Frame& frame);
Pieces layOut(const Tiles& tiles, const Frame& frame);

} // namespace seraph::documents
