// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/learning_queries.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// One's own page: what one needs, reads and is examined in, and the morning drill.
class MyLearningSection final : public ListSection {
    Q_OBJECT

public:
    MyLearningSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    void buildBar();
    QWidget* needPane(const training::NeedRow& row);
    QWidget* coursePane(const training::CourseStanding& standing);
    QWidget* overview();
    void startExam(training::CourseId course);
    void startDrill();

    Format m_format;
    training::LearningPage m_page{.learner = {.person = PersonId(1)}};
};

} // namespace seraph::ui
