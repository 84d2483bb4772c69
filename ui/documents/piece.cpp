// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/piece.h"

#include "ui/documents/paper.h"

#include <QPainter>

namespace seraph::documents {

qreal Frame::space(qreal millimetresOnA4) const
{
    return millimetres(millimetresOnA4) * scale;
}

SharedBox makeBox(const QString& text, qreal width, const TextBox::Style& style)
{
    return std::make_shared<const TextBox>(text, width, style);
}

Pieces linePieces(const SharedBox& box, qreal indent, qreal gapBefore)
{
    Pieces pieces;
    const int count = box->lineCount();
    for (int line = 0; line < count; ++line) {
        const bool widowOrOrphan = count > 1 && (line == 0 || line == count - 2);
        pieces.push_back({
            .height = box->pitch(),
            .gapBefore = line == 0 ? gapBefore : 0,
            .keep = widowOrOrphan ? Piece::Keep::WithNext : Piece::Keep::Free,
            .paint =
                [box, indent, line](QPainter& painter, QPointF at) {
                    box->paintLines(painter, at + QPointF(indent, 0), line, 1);
                },
            .repeatedHead = {},
        });
    }
    return pieces;
}

void paintRule(QPainter& painter, QPointF from, QPointF to, qreal widthInPoints, const QColor& colour)
{
    QPen pen(colour, points(widthInPoints));
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QLineF(from, to));
}

} // namespace seraph::documents
