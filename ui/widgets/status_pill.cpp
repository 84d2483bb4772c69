// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_pill.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace seraph::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kMarkGap = 4;

int markWidth(PillMark mark)
{
    return mark == PillMark::None ? 0 : scaled(10) + kMarkGap;
}

QPolygonF regularShape(PillMark mark, const QRectF& r)
{
    if (mark == PillMark::Triangle)
        return {QPointF(r.center().x(), r.top()), r.bottomRight(), r.bottomLeft()};
    return {QPointF(r.center().x(), r.top()),
            QPointF(r.right(), r.center().y()),
            QPointF(r.center().x(), r.bottom()),
            QPointF(r.left(), r.center().y())};
}

void paintMark(QPainter& painter, PillMark mark, const QRectF& r, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case PillMark::None: return;
    case PillMark::Triangle:
    case PillMark::Diamond: painter.drawPolygon(regularShape(mark, r)); return;
    case PillMark::Dot: painter.drawEllipse(r); return;
    case PillMark::Check:
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{r.left(), r.center().y()},
                                       {r.left() + r.width() * 0.4, r.bottom() - 1},
                                       {r.right(), r.top() + 1}});
        return;
    case PillMark::Exclamation:
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(r.center().x(), r.top()), QPointF(r.center().x(), r.bottom() - 4));
        painter.drawPoint(QPointF(r.center().x(), r.bottom()));
        return;
    }
}

} // namespace

PillMark markOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return PillMark::None;
    case Tone::Good: return PillMark::Check;
    case Tone::Info: return PillMark::Dot;
    case Tone::Warning: return PillMark::Diamond;
    case Tone::Danger: return PillMark::Triangle;
    }
    return PillMark::None;
}

PillView pill(QString text, Tone tone)
{
    return {std::move(text), tone, markOf(tone)};
}

QSize pillSize(const PillView& view)
{
    const QFontMetrics metrics(fontFor(TextRole::Note));
    return {metrics.horizontalAdvance(view.text) + markWidth(view.mark) + 2 * kPadding + 1, scaled(20)};
}

void paintPill(QPainter& painter, const QRect& rect, const PillView& view)
{
    const ToneColours colours = toneColours(view.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const QFont font = fontFor(TextRole::Note);
    const QFontMetrics metrics(font);
    const int room = rect.width() - 2 * kPadding - markWidth(view.mark);
    const QString text = metrics.elidedText(view.text, Qt::ElideRight, room);
    const int content = metrics.horizontalAdvance(text) + markWidth(view.mark);
    int x = rect.x() + std::max(kPadding, (rect.width() - content) / 2);
    if (view.mark != PillMark::None) {
        const qreal side = scaled(9);
        paintMark(
            painter, view.mark, QRectF(x, rect.center().y() + 1 - side / 2, side, side), colours.text);
        x += markWidth(view.mark);
    }
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(QRect(x, rect.y(), rect.right() - x + 1, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     text);
    painter.restore();
}

StatusPill::StatusPill(PillView view, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setView(std::move(view));
}

void StatusPill::setView(PillView view)
{
    m_view = std::move(view);
    setAccessibleName(m_view.text);
    // Before it stands anywhere it would be a window of its own for a moment.
    if (parentWidget() || m_view.text.isEmpty())
        setVisible(!m_view.text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return pillSize(m_view);
}

void StatusPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_view);
}

void StatusPill::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace seraph::ui
