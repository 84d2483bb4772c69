// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/piece.h"

#include <QSizeF>

#include <vector>

namespace seraph::documents {

/// A document broken into the pages of one paper. Immutable; laid out once, painted as often as wanted: on a printer,
/// into a PDF, in the preview. Main thread only (fonts).
class LaidOutDocument {
public:
    LaidOutDocument(const Document& document, Paper paper);

    const Document& document() const { return m_document; }
    Paper paper() const { return m_paper; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The whole sheet, margins included, in units of 1/1200 inch; a roll is as long as its content.
    QSizeF pageSize() const { return m_pageSize; }

    /// Paints page `index` (from 0). The painter's coordinates must be units with the sheet's corner at the origin.
    void paintPage(QPainter& painter, int index) const;
    /// The same on a device whose sheet is `width` device pixels wide.
    void paintPageScaled(QPainter& painter, int index, qreal width) const;

private:
    struct Placed {
        const Piece* piece;
        qreal y;
    };
    using Page = std::vector<Placed>;

    void layOutBlocks();
    bool hasCover() const;
    void appendTitle();
    void appendRollEnd();
    void breakIntoPages();
    void numberAnchors();
    std::size_t endOfGroup(std::size_t first) const;
    qreal groupHeight(std::size_t first, std::size_t end) const;
    void paintHeader(QPainter& painter, int index) const;
    void paintFooter(QPainter& painter, int index) const;

    Document m_document;
    Paper m_paper;
    QMarginsF m_margins;
    Frame m_frame;
    QSizeF m_pageSize;
    qreal m_top = 0; ///< where the text begins, below the header
    Pieces m_pieces;
    std::vector<Page> m_pages;
};

} // namespace seraph::documents
