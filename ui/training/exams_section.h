// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exam_queries.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

namespace seraph::ui {

class PeriodBox;

/// Exams and drills with what came of them; what waits for an examiner is marked here, and oral exams and papers are keyed in.
class ExamsSection final : public ListSection {
    Q_OBJECT

public:
    ExamsSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    void addAnswers(const training::ResultPage& page, QVBoxLayout& body);
    void addMarking(const training::Attempt& attempt,
                    const training::AttemptAnswer& answer,
                    QVBoxLayout& body);
    void openFor();
    void keyIn(const training::Attempt& attempt);
    void print(const training::ResultPage& page);

    Format m_format;
    PeriodBox* m_period;
    std::vector<training::AttemptRow> m_rows;
};

} // namespace seraph::ui
