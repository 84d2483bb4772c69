// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/access_queries.h"
#include "core/organisation/staff_list.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// Somebody leaves: their access ends, their clients and open work go to others, and what they looked at in the last ninety
/// days is shown and printed. All of it on one screen.
class LeaverDialog final : public QDialog {
    Q_OBJECT

public:
    LeaverDialog(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    QWidget* buildPeople();
    QWidget* buildActivity();
    void fillPeople();
    void choosePerson();
    void showActivity(const clients::StaffActivity& activity);
    std::vector<PersonId> successors() const;
    void handOver();
    void endAccess();
    void print();

    const Desk& m_desk;
    Format m_format;
    QComboBox* m_person;
    QLabel* m_count;
    QListWidget* m_successors;
    QLabel* m_summary;
    ShortTable* m_days;
    InlineMessage* m_message;
    QPushButton* m_handOver;
    QPushButton* m_end;
    QPushButton* m_print;
    std::vector<organisation::Colleague> m_colleagues;
    std::optional<clients::StaffActivity> m_activity;
};

} // namespace seraph::ui
