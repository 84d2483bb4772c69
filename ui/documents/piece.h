// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/text_box.h"

#include <QColor>
#include <QPointF>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QPainter;

namespace seraph::documents {

/// The page, from 1, on which each anchored piece came to stand; filled once the pages are broken, before any is painted.
using PageNumbers = std::map<QString, int>;

/// What blocks are laid out for: the column of text on one kind of paper. All measures in units of paper.h.
struct Frame {
    qreal width = 0;
    qreal height = 0; ///< of the text on one page; 0 on a roll, which never ends
    qreal scale = 1;  ///< of type and spaces, 1 on A4
    QColor ink = Qt::black;
    QColor softInk = Qt::black; ///< labels and marginal notes; black on thermal paper, which has no grey
    QColor rule = Qt::black; ///< hairlines
    std::shared_ptr<PageNumbers> pages = std::make_shared<PageNumbers>();
    bool isRoll() const { return height <= 0; }
    TextBox::Style style(TextRole role) const { return {role, scale, Qt::AlignLeft, ink}; }
    TextBox::Style softStyle(TextRole role) const { return {role, scale, Qt::AlignLeft, softInk}; }
    /// A distance given for A4, shrunk with the type.
    qreal space(qreal millimetresOnA4) const;
};

/// The least that is never broken over two pages: a line of a paragraph, a row of a table, a whole panel.
struct Piece {
    enum class Keep { Free, WithNext };
    enum class Start { Anywhere, NewPage };
    using Paint = std::function<void(QPainter&, QPointF topLeft)>;

    qreal height = 0;
    qreal gapBefore = 0; ///< white space above, dropped at the top of a page
    Keep keep = Keep::Free;
    Start start = Start::Anywhere;
    Paint paint;
    /// Painted above this piece where it begins a page: the head of the table it belongs to.
    std::shared_ptr<const Piece> repeatedHead;
    QString anchor{}; ///< whose page the contents ask for
};

using Pieces = std::vector<Piece>;

/// Everything drawn takes a shared box: a Paint must be copyable.
using SharedBox = std::shared_ptr<const TextBox>;
SharedBox makeBox(const QString& text, qreal width, const TextBox::Style& style);

/// The lines of a box as pieces of one line; never a first or last line alone on a page.
Pieces linePieces(const SharedBox& box, qreal indent, qreal gapBefore);

void paintRule(QPainter& painter, QPointF from, QPointF to, qreal widthInPoints, const QColor& colour);

} // namespace seraph::documents
