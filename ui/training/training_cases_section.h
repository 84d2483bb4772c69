// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exam_queries.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// What happened and was proposed to learn from: decided here, and turned into questions.
class TrainingCasesSection final : public ListSection {
    Q_OBJECT

public:
    TrainingCasesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    void addDeciding(const training::TrainingCase& trainingCase, QHBoxLayout& buttons);
    void edit(const std::optional<training::TrainingCase>& trainingCase);
    void makeQuestion(const training::TrainingCase& trainingCase);

    Format m_format;
    std::vector<training::CaseRow> m_rows;
};

} // namespace seraph::ui
