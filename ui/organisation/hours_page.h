// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/calendar_queries.h"
#include "core/organisation/organisation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace seraph::ui {

class Form;
class InlineMessage;
class ShortTable;

/// When a branch is open, with the lunch break as the gap between two spans, and the public holidays and make-up workdays
/// of the years that are known; a new year is read from a file.
class HoursPage final : public QWidget {
    Q_OBJECT

public:
    HoursPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    QWidget* buildWeek();
    QWidget* buildHolidays();
    void showBranch();
    void showHolidays();
    void saveWeek();
    void importYear();
    std::optional<BranchId> branch() const;

    Desk m_desk;
    Format m_format;
    InlineMessage* m_message;
    QComboBox* m_branch;
    Form* m_form;
    std::array<QLineEdit*, 7> m_days{};
    QCheckBox* m_onHolidays;
    ShortTable* m_holidays;
    std::optional<storage::Revision> m_revision;
};

} // namespace seraph::ui
