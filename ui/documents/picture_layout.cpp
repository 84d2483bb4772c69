// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_layout.h"

#include <QImage>
#include <QPainter>

namespace seraph::documents {

namespace {

constexpr qreal kTallest = 55; ///< millimetres on A4

} // namespace

Pieces layOut(const Picture& picture, const Frame& frame)
{
    const QImage image = QImage::fromData(picture.bytes);
    if (image.isNull())
        return {};
    const QSizeF room(frame.width, frame.space(kTallest));
    const QSizeF size = QSizeF(image.size()).scaled(room, Qt::KeepAspectRatio);
    const SharedBox caption = makeBox(picture.caption, frame.width, frame.softStyle(TextRole::Note));
    const qreal captionHeight = picture.caption.isEmpty() ? 0 : caption->height();
    const auto paint = [=](QPainter& painter, QPointF at) {
        painter.drawImage(QRectF(at, size), image);
        if (captionHeight > 0)
            caption->paint(painter, at + QPointF(0, size.height()));
    };
    return {{.height = size.height() + captionHeight,
             .gapBefore = frame.space(3),
             .paint = paint,
             .repeatedHead = {}}};
}

} // namespace seraph::documents
