// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program_window.h"

#include "ui/widgets/icons.h"

#include <QCloseEvent>

namespace seraph::ui {

namespace {

constexpr QSize kSmallest{1024, 640};
constexpr QSize kUsual{1280, 760};

} // namespace

ProgramWindow::ProgramWindow(QWidget* parent) : QStackedWidget(parent)
{
    setWindowTitle(tr("Seraph"));
    setWindowIcon(applicationIcon());
    setMinimumSize(kSmallest);
    resize(kUsual);
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

void ProgramWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace seraph::ui
