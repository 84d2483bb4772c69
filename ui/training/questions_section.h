// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exam_queries.h"
#include "ui/desk/list_section.h"

class QComboBox;
class QDialog;
class QLabel;

namespace seraph::ui {

/// The question bank: what is asked, how hard it is, how well it tells people apart, and what a new SOP made stale.
class QuestionsSection final : public ListSection {
    Q_OBJECT

public:
    explicit QuestionsSection(const Desk& desk, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    void buildBar();
    void addActions(const training::QuestionRow& row, QHBoxLayout& buttons);
    void takeShipped();

    QComboBox* m_area;
    QLabel* m_count;
    training::QuestionBank m_bank;
};

/// A question of the bank, or a new one where there is none.
QDialog* openQuestionDialog(const Desk& desk,
                            const std::optional<training::Question>& question,
                            QWidget* parent);

} // namespace seraph::ui
