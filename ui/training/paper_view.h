// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exam_commands.h"
#include "core/training/exam_queries.h"
#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace seraph::ui {

class AskedView;
class InlineMessage;

/// A paper while it is answered: one question at a time, the time that is left, and a number for each question. What is
/// chosen is kept at once and what is typed two seconds after the last key, so that nothing is lost when the PC stops.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    PaperView(const Desk& desk, training::RunningPaper paper, QWidget* parent = nullptr);

    int current() const;
    void goTo(int position);
    /// Keeps what was typed and hands in.
    void handIn();

Q_SIGNALS:
    void handedIn(seraph::training::AttemptState state);

private:
    QWidget* buildHead();
    QWidget* buildNumbers();
    QWidget* buildButtons();
    void keep(int position);
    void keepTyped();
    void tick();
    void showNumbers();

    const Desk& m_desk;
    training::RunningPaper m_paper;
    std::vector<AskedView*> m_views;
    std::vector<QPushButton*> m_numbers;
    QStackedWidget* m_pages;
    InlineMessage* m_message;
    QLabel* m_time;
    QProgressBar* m_progress;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_handIn;
    QTimer m_clock;
    QTimer m_typing;
    std::optional<int> m_typed; ///< where something was typed that is not kept yet
    bool m_over = false;
};

} // namespace seraph::ui
