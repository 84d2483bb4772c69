// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chain_strip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 120;
constexpr int kCircle = 22;
constexpr int kLine = 20;
constexpr int kRowGap = 16;
constexpr int kTextTop = 28; ///< below the upper edge of the circle

int rowHeight()
{
    return scaled(kTextTop + 3 * kLine);
}

struct MarkColours {
    QColor text;
    QColor back;
};

MarkColours coloursOf(ChainStrip::Mark mark)
{
    const ThemeTokens& tokens = currentTokens();
    switch (mark) {
    case ChainStrip::Mark::Done: return {tokens.accentText, tokens.accentSoft};
    case ChainStrip::Mark::Warned:
    case ChainStrip::Mark::Missing: return {tokens.warning, tokens.warningSoft};
    case ChainStrip::Mark::Late: return {tokens.danger, tokens.dangerSoft};
    case ChainStrip::Mark::Later: return {tokens.muted, tokens.background};
    }
    return {tokens.muted, tokens.background};
}

bool isDone(ChainStrip::Mark mark)
{
    return mark == ChainStrip::Mark::Done || mark == ChainStrip::Mark::Warned;
}

QString spoken(const ChainStrip::Link& link)
{
    QStringList parts{link.title};
    for (const QString& part : {link.line, link.note}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

} // namespace

ChainStrip::ChainStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChainStrip::setLinks(std::vector<Link> links)
{
    m_links = std::move(links);
    m_current = 0;
    QStringList words;
    for (const Link& link : m_links)
        words << spoken(link);
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

int ChainStrip::columns(int width) const
{
    const int count = std::max(1, int(m_links.size()));
    const int room = std::max(1, width / scaled(kNarrowest));
    if (room >= count)
        return count;
    // Rows of equal length read better than a full one and a rest.
    const int rows = (count + room - 1) / room;
    return (count + rows - 1) / rows;
}

int ChainStrip::heightForWidth(int width) const
{
    const int across = columns(width);
    const int rows = std::max(1, (int(m_links.size()) + across - 1) / across);
    return rows * rowHeight() + (rows - 1) * scaled(kRowGap);
}

QSize ChainStrip::sizeHint() const
{
    return {scaled(kNarrowest) * 6, heightForWidth(scaled(kNarrowest) * 6)};
}

QSize ChainStrip::minimumSizeHint() const
{
    return {scaled(kNarrowest) * 2, rowHeight()};
}

QRect ChainStrip::boxOf(int link) const
{
    const int across = columns(width());
    const int wide = width() / across;
    const int row = link / across;
    return {(link % across) * wide, row * (rowHeight() + scaled(kRowGap)), wide, rowHeight()};
}

int ChainStrip::linkAt(const QPoint& at) const
{
    for (int link = 0; link < int(m_links.size()); ++link) {
        if (boxOf(link).contains(at))
            return link;
    }
    return -1;
}

void ChainStrip::paintMark(QPainter& painter, const Link& link, const QRect& circle) const
{
    const MarkColours colours = coloursOf(link.mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.back);
    painter.drawEllipse(circle);
    if (isDone(link.mark)) {
        paintIcon(painter, Icon::Check, QRectF(circle).adjusted(5, 5, -5, -5), colours.text);
        return;
    }
    QFont font = fontFor(TextRole::Section);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(circle, Qt::AlignCenter, link.mark == Mark::Later ? u"·"_s : u"!"_s);
}

void ChainStrip::paintLink(QPainter& painter, int index) const
{
    const ThemeTokens& tokens = currentTokens();
    const Link& link = m_links[std::size_t(index)];
    const QRect box = boxOf(index);
    const int side = scaled(kCircle);
    const QRect circle(box.left() + 1, box.top() + 1, side, side);
    const bool nextDone =
        index + 1 < int(m_links.size()) && isDone(m_links[std::size_t(index) + 1].mark);
    painter.setPen(QPen(isDone(link.mark) && nextDone ? tokens.accent : tokens.border, 2));
    const int middle = circle.center().y();
    if (index + 1 < int(m_links.size()))
        painter.drawLine(circle.right() + 5, middle, box.right() - 6, middle);
    paintMark(painter, link, circle);
    if (hasFocus() && index == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawEllipse(circle.adjusted(-1, -1, 1, 1));
    }
    const int room = box.width() - 10;
    const auto write = [&](int line, TextRole role, const QColor& colour, const QString& text) {
        const QFont font = fontFor(role);
        painter.setFont(font);
        painter.setPen(colour);
        const QRect at(
            box.left(), box.top() + scaled(kTextTop) + line * scaled(kLine), room, scaled(kLine));
        painter.drawText(at, Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
    };
    const bool later = link.mark == Mark::Later;
    write(0, TextRole::Section, later ? tokens.muted : tokens.text, link.title);
    write(1, TextRole::Note, later ? tokens.muted : tokens.text, link.line);
    write(2, TextRole::Note, tokens.muted, link.note);
}

void ChainStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int link = 0; link < int(m_links.size()); ++link)
        paintLink(painter, link);
}

void ChainStrip::move(int steps)
{
    m_current = std::clamp(m_current + steps, 0, std::max(0, int(m_links.size()) - 1));
    update();
}

void ChainStrip::open(int link)
{
    if (link >= 0 && link < int(m_links.size()) && !m_links[std::size_t(link)].place.isEmpty())
        Q_EMIT placeChosen(m_links[std::size_t(link)].place);
}

void ChainStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return move(-1);
    case Qt::Key_Right: return move(1);
    case Qt::Key_Up: return move(-columns(width()));
    case Qt::Key_Down: return move(columns(width()));
    case Qt::Key_Return:
    case Qt::Key_Enter: return open(m_current);
    default: QWidget::keyPressEvent(event);
    }
}

void ChainStrip::mouseMoveEvent(QMouseEvent* event)
{
    const int link = linkAt(event->pos());
    const bool opens = link >= 0 && !m_links[std::size_t(link)].place.isEmpty();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChainStrip::mousePressEvent(QMouseEvent* event)
{
    const int link = linkAt(event->pos());
    if (link < 0)
        return;
    m_current = link;
    update();
    open(link);
}

bool ChainStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int link = linkAt(help->pos());
        QToolTip::showText(
            help->globalPos(), link < 0 ? QString() : spoken(m_links[std::size_t(link)]), this);
        return true;
    }
    return QWidget::event(event);
}

void ChainStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace seraph::ui
