// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/staff_queries.h"
#include "core/session/account_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// The people who work here: who they are, what they do, whether they can sign in. Adding, changing, a new password for
/// somebody who forgot theirs, and the end of somebody's access.
class StaffPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    explicit StaffPage(const Desk& desk, QWidget* parent = nullptr);
    void openRecord(qint64 id) override;

private:
    QWidget* buildActions();
    void refresh();
    void add();
    void openFile(qint64 person);
    void resetPassword();
    void endAccess();
    const session::AccountRow* accountOf(qint64 person) const;
    QString stateText(qint64 person) const;
    void updateButtons();

    Desk m_desk;
    QLineEdit* m_search;
    ShortTable* m_table;
    InlineMessage* m_message;
    QPushButton* m_open;
    QPushButton* m_reset;
    QPushButton* m_end;
    std::vector<session::AccountRow> m_accounts;
};

} // namespace seraph::ui
