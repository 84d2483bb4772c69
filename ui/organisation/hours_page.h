// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/calendar_queries.h"
#include "core/organisation/organisation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace seraph::ui {

class FormDraft;
class HoursGrid;
class InlineMessage;
class ShortTable;
class SpecialDays;

/// When a branch is open, with the lunch break as the gap between two spans, its special days, and the public holidays and make-up workdays
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
    HoursGrid* m_week;
    FormDraft* m_draft = nullptr;
    QCheckBox* m_onHolidays;
    SpecialDays* m_special;
    ShortTable* m_holidays;
    std::optional<storage::Revision> m_revision;
};

} // namespace seraph::ui
