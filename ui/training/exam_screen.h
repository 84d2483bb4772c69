// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exam_queries.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace seraph::ui {

/// An exam or a drill over the whole screen: nothing of the desk is in sight, its shortcuts do nothing, and the window closes
/// only once the paper is handed in. What came of it stands there afterwards.
class ExamScreen final : public QWidget {
    Q_OBJECT

public:
    ExamScreen(const Desk& desk, training::RunningPaper paper, QWidget* parent);
    /// Shows what came of it, as after handing in.
    void showResult();
    /// Keeps the desk from being covered or locked as long as the paper runs.
    void keepOpen(std::shared_ptr<void> open) { m_open = std::move(open); }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void setContent(QWidget* content);

    const Desk& m_desk;
    training::AttemptId m_attempt;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    std::shared_ptr<void> m_open; ///< until the paper is handed in
    bool m_over = false;
};

/// Opens the screen for a sitting that runs.
Status openExamScreen(const Desk& desk, training::AttemptId attempt, QWidget* page);

} // namespace seraph::ui
