// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/signature_pad.h"

#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

#include <cmath>

namespace seraph::ui {

namespace {

constexpr double kShortestWay = 0.05; ///< in widths of the field
constexpr int kBaseline = 28;         ///< pixels above the lower edge

double wayOf(const documents::Ink& ink)
{
    double way = 0;
    for (const documents::Ink::Stroke& stroke : ink.strokes) {
        for (std::size_t i = 1; i < stroke.size(); ++i)
            way += std::hypot(stroke[i].x - stroke[i - 1].x, stroke[i].y - stroke[i - 1].y);
    }
    return way;
}

} // namespace

SignaturePad::SignaturePad(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Field to sign in"));
    setCursor(Qt::CrossCursor);
    setMinimumHeight(scaled(140));
}

bool SignaturePad::isSigned() const
{
    return wayOf(m_ink) > kShortestWay;
}

void SignaturePad::clear()
{
    m_ink = {};
    update();
    Q_EMIT changed();
}

QSize SignaturePad::sizeHint() const
{
    return {scaled(640), scaled(200)};
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.muted, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    const int line = height() - scaled(kBaseline);
    painter.setPen(QPen(tokens.border, 1));
    painter.drawLine(scaled(24), line, width() - scaled(24), line);
    if (m_ink.isEmpty()) {
        painter.setPen(tokens.muted);
        painter.setFont(fontFor(TextRole::Note));
        painter.drawText(QRect(0, line, width(), scaled(kBaseline)), Qt::AlignCenter, tr("Sign here"));
    }
    paintInk(painter, rect(), m_ink, tokens.text);
}

documents::Ink::Point SignaturePad::pointAt(QPointF at, double pressure)
{
    return {at.x() / width(), at.y() / width(), int(m_since.elapsed()), pressure};
}

void SignaturePad::begin(QPointF at, double pressure)
{
    if (m_ink.isEmpty())
        m_since.start();
    m_ink.height = double(height()) / width();
    m_drawing = true;
    m_ink.strokes.push_back({pointAt(at, pressure)});
    update();
    Q_EMIT changed();
}

void SignaturePad::goOn(QPointF at, double pressure)
{
    if (!m_drawing)
        return;
    m_ink.strokes.back().push_back(pointAt(at, pressure));
    update();
    Q_EMIT changed();
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position(), 1);
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    goOn(event->position(), 1);
}

void SignaturePad::mouseReleaseEvent(QMouseEvent*)
{
    m_drawing = false;
}

#if QT_CONFIG(tabletevent)
void SignaturePad::tabletEvent(QTabletEvent* event)
{
    event->accept();
    if (event->type() == QEvent::TabletPress)
        begin(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletMove)
        goOn(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletRelease)
        m_drawing = false;
}
#endif

} // namespace seraph::ui
