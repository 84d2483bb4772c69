// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hint_button.h"

#include "ui/widgets/key_text.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kCapPadding = 5;
constexpr int kGap = 6;

} // namespace

int paintKeyCap(QPainter* painter,
                const QPoint& leftMiddle,
                const QString& key,
                const QColor& text,
                const QColor& line)
{
    QFont font = fontFor(TextRole::Note);
    font.setPixelSize(scaled(11));
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(key) + 2 * kCapPadding;
    if (!painter)
        return width;
    const int height = scaled(18);
    const QRectF cap(leftMiddle.x() + 0.5, leftMiddle.y() - height / 2 + 0.5, width - 1, height - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(line);
    painter->drawRoundedRect(cap, 4, 4);
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(cap, Qt::AlignCenter, key);
    painter->restore();
    return width;
}

HintButton::HintButton(const QString& text, const QKeySequence& hint, ButtonRole role, QWidget* parent)
    : QPushButton(text, parent)
    , m_hint(keyText(hint))
{
    setAutoDefault(false);
    setButtonRole(*this, role);
    setShortcut(hint);
    setAccessibleDescription(m_hint);
}

QSize HintButton::sizeHint() const
{
    const QSize base = QPushButton::sizeHint();
    if (m_hint.isEmpty())
        return base;
    return {base.width() + paintKeyCap(nullptr, {}, m_hint, {}, {}) + kGap, base.height()};
}

QColor HintButton::textColour() const
{
    const ThemeTokens& tokens = currentTokens();
    if (!isEnabled())
        return tokens.muted;
    const QString role = property("role").toString();
    if (role == u"primary"_s)
        return tokens.onAccent;
    return role == u"danger"_s ? tokens.danger : role == u"quiet"_s ? tokens.accent : tokens.text;
}

void HintButton::paintEvent(QPaintEvent* event)
{
    if (m_hint.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);
    const QColor colour = textColour();
    QColor line = colour;
    line.setAlphaF(0.35F);
    const int capWidth = paintKeyCap(nullptr, {}, m_hint, {}, {});
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int left = (width() - textWidth - kGap - capWidth) / 2;
    painter.setPen(colour);
    painter.drawText(
        QRect(left, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    paintKeyCap(&painter, {left + textWidth + kGap, height() / 2}, m_hint, colour, line);
}

} // namespace seraph::ui
