// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/stage_strip.h"

#include "ui/complaints/complaint_text.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kDot = 14;
constexpr int kStageHeight = 40;
constexpr int kStageWidth = 64;

QPen stageLine(const QColor& colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

StageStrip::StageStrip(const Desk& desk, Stage at, QWidget* parent) : QWidget(parent), m_at(int(at))
{
    for (const auto& [stage, code] : Codes<Stage>::kAll)
        m_names << stageText(desk, stage);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(
        tr("Stage %1 of %2: %3").arg(m_at + 1).arg(m_names.size()).arg(m_names.value(m_at)));
}

QSize StageStrip::sizeHint() const
{
    return {scaled(kStageWidth) * int(m_names.size()), scaled(kStageHeight)};
}

QSize StageStrip::minimumSizeHint() const
{
    return {scaled(kDot) * 3 * int(m_names.size()), scaled(kStageHeight)};
}

qreal StageStrip::middleOf(int stage) const
{
    return (stage + 0.5) * width() / double(m_names.size());
}

void StageStrip::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Note));
    const qreal dot = scaled(kDot);
    const qreal room = qreal(width()) / qreal(m_names.size());
    for (int stage = 0; stage < m_names.size(); ++stage) {
        if (stage > 0) {
            painter.setPen(stageLine(stage <= m_at ? tokens.accent : tokens.border, 2));
            painter.drawLine(QPointF(middleOf(stage - 1) + dot / 2 + 4, dot / 2 + 1),
                             QPointF(middleOf(stage) - dot / 2 - 4, dot / 2 + 1));
        }
        paintDot(painter, stage);
        const QRectF words(stage * room + 2, dot + 4, room - 4, height() - dot - 4);
        painter.setPen(stage == m_at + 1 ? tokens.info
                       : stage <= m_at   ? tokens.text
                                         : tokens.muted);
        painter.drawText(
            words,
            Qt::AlignHCenter | Qt::AlignTop,
            painter.fontMetrics().elidedText(m_names[stage], Qt::ElideRight, int(words.width())));
    }
}

void StageStrip::paintDot(QPainter& painter, int stage) const
{
    const ThemeTokens& tokens = currentTokens();
    const qreal side = scaled(kDot);
    const QRectF dot(middleOf(stage) - side / 2, 1, side, side);
    const bool done = stage <= m_at;
    const bool next = stage == m_at + 1;
    painter.setPen(QPen(done ? tokens.accent : next ? tokens.info : tokens.border, 1.5));
    painter.setBrush(done ? tokens.accent : next ? tokens.infoSoft : tokens.surface);
    painter.drawEllipse(dot);
    if (!done)
        return;
    painter.setPen(stageLine(tokens.onAccent, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{dot.center() + QPointF(-side * 0.22, 0),
                                   dot.center() + QPointF(-side * 0.05, side * 0.18),
                                   dot.center() + QPointF(side * 0.25, -side * 0.2)});
}

bool StageStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_names.isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int stage = int(help->pos().x() * m_names.size() / std::max(width(), 1));
        QToolTip::showText(help->globalPos(), m_names.value(stage), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace seraph::ui
