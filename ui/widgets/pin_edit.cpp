// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pin_edit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

namespace {

constexpr int kDotsHeight = 44;
constexpr int kDotDistance = 28;

} // namespace

PinEdit::PinEdit(Pad pad, QWidget* parent) : QWidget(parent), m_dots(new QWidget)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled); // full-width digits of an input method arrive as committed text
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setAccessibleName(tr("PIN, six digits"));
    m_dots->setFixedSize(kDigits * kDotDistance, scaled(kDotsHeight));
    auto* column = makeColumn(12);
    column->addWidget(m_dots, 0, Qt::AlignHCenter);
    setLayout(column);
    if (pad == Pad::Shown)
        buildPad();
}

void PinEdit::buildPad()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    for (int digit = 0; digit <= 9; ++digit) {
        auto* key = makeButton(QString::number(digit));
        key->setFocusPolicy(Qt::NoFocus);
        key->setProperty("touch", QStringLiteral("key"));
        const int place = digit == 0 ? 10 : digit - 1;
        grid->addWidget(key, place / 3, place % 3);
        connect(key, &QPushButton::clicked, this, [this, digit] { enter(QChar(u'0' + digit)); });
    }
    auto* back = makeButton({});
    back->setIcon(icon(Icon::ChevronLeft));
    back->setFocusPolicy(Qt::NoFocus);
    back->setAccessibleName(tr("Remove the last digit"));
    back->setToolTip(tr("Remove the last digit"));
    back->setProperty("touch", QStringLiteral("key"));
    grid->addWidget(back, 3, 2);
    connect(back, &QPushButton::clicked, this, &PinEdit::removeLast);
    auto* centred = makeRow(0);
    centred->addStretch();
    centred->addLayout(grid);
    centred->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(centred);
}

Secret PinEdit::takePin()
{
    Secret pin(m_digits.bytes().first(static_cast<std::size_t>(m_entered)));
    wipe();
    return pin;
}

void PinEdit::wipe()
{
    std::fill_n(m_digits.data(), kDigits, static_cast<unsigned char>(0));
    m_entered = 0;
    update();
}

void PinEdit::enter(QChar digit)
{
    const int value = digit.digitValue();
    if (value < 0 || m_entered == kDigits)
        return;
    m_digits.data()[m_entered++] = static_cast<unsigned char>('0' + value);
    update();
    Q_EMIT edited();
    if (m_entered == kDigits)
        Q_EMIT completed();
}

void PinEdit::removeLast()
{
    if (m_entered > 0)
        m_digits.data()[--m_entered] = 0;
    update();
    Q_EMIT edited();
}

void PinEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace)
        removeLast();
    else if (event->key() == Qt::Key_Delete)
        wipe();
    else if (event->text().size() == 1 && event->text().front().isDigit())
        enter(event->text().front());
    else
        QWidget::keyPressEvent(event);
}

void PinEdit::inputMethodEvent(QInputMethodEvent* event)
{
    const QString committed = event->commitString();
    std::for_each(committed.begin(), committed.end(), [this](QChar c) { enter(c); });
    event->accept();
}

void PinEdit::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PinEdit::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PinEdit::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void PinEdit::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = m_dots->geometry();
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.border, hasFocus() ? 2 : 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
    for (int i = 0; i < kDigits; ++i) {
        const QPointF centre(box.left() + (i + 0.5) * kDotDistance, box.center().y());
        painter.setPen(QPen(i < m_entered ? tokens.accent : tokens.muted, 1.5));
        painter.setBrush(i < m_entered ? tokens.accent : tokens.surface);
        painter.drawEllipse(centre, 5, 5);
    }
}

} // namespace seraph::ui
