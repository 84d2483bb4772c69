// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation_queries.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLineEdit;

namespace seraph::ui {

class Form;
class FormDraft;
class InlineMessage;
class ShortTable;

/// Whose workspace it is, and its branches and rooms. What is put away waits in the recycle bin.
class OrganisationPage final : public QWidget {
    Q_OBJECT

public:
    explicit OrganisationPage(const Desk& desk, QWidget* parent = nullptr);

private:
    QWidget* buildOrganisation();
    QWidget* buildBranches();
    QWidget* buildRooms();
    void showOrganisation();
    void refresh();
    void saveOrganisation();
    void addBranch();
    void addRoom();
    void archiveRoom();
    void say(const Status& status, const QString& words);

    Desk m_desk;
    InlineMessage* m_message;
    Form* m_form;
    FormDraft* m_draft = nullptr;
    QLineEdit* m_name;
    QLineEdit* m_contact;
    QLineEdit* m_phone;
    ShortTable* m_branches;
    ShortTable* m_rooms;
    QLineEdit* m_newBranch;
    QLineEdit* m_newRoom;
    std::vector<organisation::Branch> m_branchList;
    std::vector<organisation::RoomRow> m_roomList;
};

} // namespace seraph::ui
