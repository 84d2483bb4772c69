// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_edit.h"

#include "ui/widgets/hint_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace seraph::ui {

SearchEdit::SearchEdit(const QString& placeholder, const QKeySequence& shortcut, QWidget* parent)
    : QLineEdit(parent)
    , m_shortcut(shortcut.toString(QKeySequence::NativeText).replace(u'+', u' '))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    addAction(icon(Icon::Search), LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchEdit::publish);
    if (shortcut.isEmpty())
        return;
    setTextMargins(0, 0, paintKeyCap(nullptr, {}, m_shortcut, {}, {}) + 8, 0);
    auto* focusMe = new QShortcut(shortcut, this);
    connect(focusMe, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

QString SearchEdit::query() const
{
    QString result = text();
    result.insert(cursorPosition(), m_preedit);
    return result.trimmed();
}

void SearchEdit::publish()
{
    const QString now = query();
    if (now == m_published)
        return;
    m_published = now;
    Q_EMIT queryChanged(now);
}

void SearchEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    publish();
}

void SearchEdit::keyPressEvent(QKeyEvent* event)
{
    constexpr int kPage = 10;
    switch (event->key()) {
    case Qt::Key_Down: Q_EMIT moveRequested(1); return;
    case Qt::Key_Up: Q_EMIT moveRequested(-1); return;
    case Qt::Key_PageDown: Q_EMIT moveRequested(kPage); return;
    case Qt::Key_PageUp: Q_EMIT moveRequested(-kPage); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_preedit.isEmpty())
            Q_EMIT accepted();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_shortcut.isEmpty() || hasFocus() || !text().isEmpty())
        return;
    QPainter painter(this);
    const ThemeTokens& tokens = currentTokens();
    const int width = paintKeyCap(nullptr, {}, m_shortcut, {}, {});
    paintKeyCap(&painter,
                {rect().right() - width - 8, rect().center().y() + 1},
                m_shortcut,
                tokens.muted,
                tokens.border);
}

} // namespace seraph::ui
