// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_bar.h"

#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace seraph::ui {

namespace {

constexpr int kWidth = 184;
constexpr int kItemHeight = 34;
constexpr int kMargin = 8;
constexpr int kIconSize = 18;

} // namespace

class NavigationButton final : public QAbstractButton {
public:
    explicit NavigationButton(const NavigationItem& item) : m_item(item)
    {
        setText(item.text);
        setCheckable(true);
        setAutoExclusive(true);
        setObjectName(item.id);
        setAttribute(Qt::WA_Hover);
        showBadge(item.badge);
    }

    void showBadge(int count)
    {
        m_item.badge = count;
        setAccessibleName(count > 0 ? m_item.text + QStringLiteral(", %1").arg(count) : m_item.text);
        update();
    }

    QSize sizeHint() const override { return {scaled(kWidth) - 2 * kMargin, scaled(kItemHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeTokens& tokens = currentTokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? tokens.accentSoft : tokens.surfaceRaised);
            painter.drawRoundedRect(rect(), kControlRadius, kControlRadius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
        }
        const QColor colour = isChecked() ? tokens.accentText : tokens.text;
        const int side = scaled(kIconSize);
        paintIcon(painter,
                  m_item.icon,
                  QRectF(10, (height() - side) / 2.0, side, side),
                  isChecked() ? tokens.accentText : tokens.muted);
        QFont font = fontFor(TextRole::Body);
        font.setBold(isChecked());
        painter.setFont(font);
        painter.setPen(colour);
        const int left = 10 + side + 10;
        const int right = m_item.badge > 0 ? scaled(34) : 8;
        const QString text =
            QFontMetrics(font).elidedText(m_item.text, Qt::ElideRight, width() - left - right);
        painter.drawText(QRect(left, 0, width() - left - right, height()), Qt::AlignVCenter, text);
        if (m_item.badge > 0)
            paintBadge(painter);
    }

private:
    void paintBadge(QPainter& painter) const
    {
        const ThemeTokens& tokens = currentTokens();
        const QString count = m_item.badge > 99 ? QStringLiteral("99+") : QString::number(m_item.badge);
        QFont font = fontFor(TextRole::Note);
        font.setBold(true);
        const int side = scaled(18);
        const int wide = std::max(side, QFontMetrics(font).horizontalAdvance(count) + 10);
        const QRectF box(width() - wide - 10, (height() - side) / 2.0, wide, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.dangerSoft);
        painter.drawRoundedRect(box, side / 2.0, side / 2.0);
        painter.setFont(font);
        painter.setPen(tokens.danger);
        painter.drawText(box, Qt::AlignCenter, count);
    }

    NavigationItem m_item;
};

NavigationBar::NavigationBar(QWidget* parent) : QFrame(parent), m_column(makeColumn(2))
{
    setProperty("role", QStringLiteral("navigation"));
    setMinimumWidth(scaled(kWidth));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(kMargin, 12, kMargin + 1, 12);
    auto* heading = makeRow(8);
    heading->setContentsMargins(8, 4, 8, 12);
    auto* logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(QSize(24, 24), devicePixelRatioF()));
    heading->addWidget(logo);
    heading->addWidget(makeLine(tr("Seraph"), LabelRole::Section));
    heading->addStretch();
    m_column->addLayout(heading);
    m_column->addStretch();
    setLayout(m_column);
}

void NavigationBar::setItems(const std::vector<NavigationItem>& items)
{
    for (NavigationButton* old : m_buttons)
        delete old;
    m_buttons.clear();
    for (const NavigationItem& item : items) {
        auto* button = new NavigationButton(item);
        m_column->insertWidget(m_column->count() - 1, button);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
        m_buttons.push_back(button);
    }
}

void NavigationBar::setCurrent(const QString& id)
{
    for (NavigationButton* button : m_buttons) {
        const bool here = button->objectName() == id;
        if (here)
            button->setChecked(true);
        button->setFocusPolicy(here ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void NavigationBar::setBadge(const QString& id, int count)
{
    for (NavigationButton* button : m_buttons) {
        if (button->objectName() == id)
            button->showBadge(count);
    }
}

QString NavigationBar::current() const
{
    const auto here = std::find_if(
        m_buttons.begin(), m_buttons.end(), [](const auto* button) { return button->isChecked(); });
    return here == m_buttons.end() ? QString() : (*here)->objectName();
}

void NavigationBar::moveFocus(int steps)
{
    const auto here = std::find_if(m_buttons.begin(), m_buttons.end(), [this](const auto* button) {
        return button == window()->focusWidget();
    });
    const auto count = static_cast<int>(m_buttons.size());
    if (here == m_buttons.end() || count == 0)
        return;
    const int next = (static_cast<int>(here - m_buttons.begin()) + steps + count) % count;
    m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

bool NavigationBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            moveFocus(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            static_cast<QAbstractButton*>(watched)->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace seraph::ui
