// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_queries.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

class QComboBox;

namespace seraph::ui {

/// Who still has to learn what: new versions, campaigns, and courses that are missing or have run out.
class NeedsSection final : public ListSection {
    Q_OBJECT

public:
    NeedsSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    void addCourseRows(const training::CourseMatrix& matrix);
    QWidget* needPane(const training::NeedRow& row);
    QWidget* summary();

    Format m_format;
    std::vector<training::NeedRow> m_rows;
    std::vector<training::CampaignRow> m_campaigns;
    int m_covered = 0;
    int m_asked = 0;
};

} // namespace seraph::ui
