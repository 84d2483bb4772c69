// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program_window.h"

#include "ui/widgets/icons.h"

#include <QCloseEvent>
#include <QScreen>

namespace seraph::ui {

namespace {

constexpr QSize kSmallest{1024, 640};
constexpr QSize kUsual{1280, 760};
constexpr QSize kFrame{2, 40}; ///< what the system draws around it, at most
constexpr int kSpare = 100;    ///< less room than this beside it is no use to anybody

} // namespace

ProgramWindow::ProgramWindow(QWidget* parent) : QStackedWidget(parent)
{
    setWindowTitle(tr("Seraph"));
    setWindowIcon(applicationIcon());
    setMinimumSize(kSmallest);
    resize(kUsual);
}

void ProgramWindow::fitToScreen()
{
    const QSize room = screen()->availableSize() - kFrame;
    setMinimumSize(kSmallest.boundedTo(room));
    resize(kUsual.boundedTo(room));
    if (room.width() < kUsual.width() + kSpare || room.height() < kUsual.height() + kSpare)
        setWindowState(Qt::WindowMaximized); // a small screen is used whole
}

void ProgramWindow::show(QWidget* screen, Former former)
{
    QWidget* const before = currentWidget();
    if (indexOf(screen) < 0)
        addWidget(screen);
    setCurrentWidget(screen);
    if (before && before != screen && former == Former::Delete) {
        removeWidget(before);
        before->deleteLater();
    }
    screen->setFocus();
}

void ProgramWindow::closeScreens()
{
    while (QWidget* screen = widget(0)) {
        removeWidget(screen);
        delete screen;
    }
}

void ProgramWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Seraph"));
    QStackedWidget::changeEvent(event);
}

void ProgramWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace seraph::ui
