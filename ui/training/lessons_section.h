// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_queries.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

namespace seraph::ui {

class PeriodBox;

/// Lessons with their attendance sheets.
class LessonsSection final : public ListSection {
    Q_OBJECT

public:
    LessonsSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    void addSheet(const training::LessonRow& row, QVBoxLayout& body);
    void addActions(const training::Lesson& lesson, QHBoxLayout& buttons);

    Format m_format;
    PeriodBox* m_period;
    std::vector<training::LessonRow> m_rows;
};

} // namespace seraph::ui
