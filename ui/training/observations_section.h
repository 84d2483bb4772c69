// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exam_queries.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

class QDialog;

namespace seraph::ui {

class PeriodBox;

/// Check-rides, scenes and practical exams, with their score sheets.
class ObservationsSection final : public ListSection {
    Q_OBJECT

public:
    ObservationsSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    Format m_format;
    PeriodBox* m_period;
    std::vector<training::ObservationRow> m_rows;
};

/// The examiner's form. The sheet begins with the key steps of the service's SOP where one is chosen.
QDialog* openObservationDialog(const Desk& desk, QWidget* parent);

} // namespace seraph::ui
