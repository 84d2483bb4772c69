// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/styling.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace seraph::ui {

namespace {

constexpr std::chrono::seconds kShown{8};
constexpr int kMargin = 24;

} // namespace

Toast::Toast(QWidget* window)
    : QFrame(window)
    , m_text(makeLine({}))
    , m_undoButton(makeButton(tr("Undo"), ButtonRole::Quiet))
{
    setProperty("role", QStringLiteral("popup"));
    auto* row = makeRow(12);
    row->setContentsMargins(16, 8, 8, 8);
    row->addWidget(m_text);
    row->addWidget(m_undoButton);
    setLayout(row);
    m_undoButton->setFocusPolicy(Qt::NoFocus);
    m_undoButton->setShortcut(QKeySequence::Undo); // as long as it is offered
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShown);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::show(const QString& text)
{
    show(text, {});
}

void Toast::show(const QString& text, std::function<void()> undo)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_undo = std::move(undo);
    m_undoButton->setVisible(static_cast<bool>(m_undo));
    layout()->setContentsMargins(16, 8, m_undo ? 8 : 16, 8);
    place();
    setVisible(true);
    raise();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    layout()->activate();
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - kMargin);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}

} // namespace seraph::ui
