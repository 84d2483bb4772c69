// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace seraph::ui {

/// The one window of the program: it shows the wizard, the sign-in, the desk of whoever works, or the cover.
class ProgramWindow final : public QStackedWidget {
    Q_OBJECT

public:
    explicit ProgramWindow(QWidget* parent = nullptr);

    /// Before it is first shown to somebody: no larger than their screen, and all of a small one.
    void fitToScreen();
    /// Shows this and deletes what was shown before, unless it is kept.
    enum class Former { Delete, Keep };
    void show(QWidget* screen, Former former = Former::Delete);
    using QStackedWidget::show;
    /// Deletes every screen now, before what they look at goes.
    void closeScreens();

Q_SIGNALS:
    /// Closing backs up and locks first, so the window only says that it was asked to.
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
};

} // namespace seraph::ui
