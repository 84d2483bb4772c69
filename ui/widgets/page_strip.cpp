// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_strip.h"

#include "ui/widgets/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace seraph::ui {

namespace {

constexpr int kGap = 16; ///< around the sheets
/// Pixels for a millimetre of paper at most, so that a slip does not fill the window.
constexpr qreal kLargestScale = 4.2;

} // namespace

PageStrip::PageStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PageStrip::show(const documents::Document& document, documents::Paper paper)
{
    m_document.emplace(document, paper);
    setAccessibleName(document.title);
    setFixedHeight(heightForWidth(width()));
    update();
}

int PageStrip::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

QSizeF PageStrip::sheetSize(int width) const
{
    const QSizeF paper = m_document->pageSize();
    const qreal widest = paper.width() / documents::millimetres(1) * kLargestScale;
    const qreal sheetWidth = std::min(widest, static_cast<qreal>(std::max(width - 2 * kGap, 50)));
    return {sheetWidth, sheetWidth * paper.height() / paper.width()};
}

QRectF PageStrip::sheetRect(int page) const
{
    const QSizeF size = sheetSize(width());
    return {QPointF((width() - size.width()) / 2, kGap + page * (size.height() + kGap)), size};
}

int PageStrip::heightForWidth(int width) const
{
    if (!m_document)
        return 0;
    return qCeil(kGap + pageCount() * (sheetSize(width).height() + kGap));
}

QSize PageStrip::sizeHint() const
{
    return {560, heightForWidth(560)};
}

void PageStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF sheet = sheetRect(page);
        if (!sheet.intersects(event->rect()))
            continue;
        painter.fillRect(sheet, Qt::white); // paper is white in the dark theme too
        painter.setPen(currentTokens().border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        m_document->paintPageScaled(painter, page, sheet.width());
        painter.restore();
    }
}

void PageStrip::resizeEvent(QResizeEvent*)
{
    if (m_document)
        setFixedHeight(heightForWidth(width()));
}

} // namespace seraph::ui
