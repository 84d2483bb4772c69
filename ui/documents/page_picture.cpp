// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_picture.h"

#include "ui/documents/page_layout.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace seraph::documents {

namespace {

constexpr int kWidth = 1080; ///< pixels: what messengers leave as it is

} // namespace

QByteArray toPng(const Document& document)
{
    const LaidOutDocument laidOut(document, Paper::Roll80); // as long as its content
    const QSizeF sheet = laidOut.pageSize();
    QImage image(kWidth, int(kWidth * sheet.height() / sheet.width()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    laidOut.paintPageScaled(painter, 0, kWidth);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace seraph::documents
