// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_queries.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// The courses with what they say, who needs them and their drafts.
class CoursesSection final : public ListSection {
    Q_OBJECT

public:
    CoursesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    void addEditing(const training::CourseRow& row, QHBoxLayout& buttons);
    void edit(const training::CourseRow& row);
    void release(const training::CourseRow& row);

    Format m_format;
    std::vector<training::CourseRow> m_rows;
};

} // namespace seraph::ui
