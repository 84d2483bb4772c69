// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace seraph::ui {

class ClientField;
class Form;
class FormDraft;
class InlineMessage;
class ShortTable;

/// The household of a client: what it is called, who belongs to it and as what. People are added and taken out at once, each
/// a step of its own that can be taken back; the name and the notes are kept with the button.
class HouseholdDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param page of a client who lives in a household
    HouseholdDialog(const Desk& desk, const clients::ClientPage& page, QWidget* parent = nullptr);
    void reject() override;

private:
    void build();
    QWidget* buildMembers();
    QLayout* buildButtons();
    void reload();
    void addMember();
    void takeOut();
    void save();
    void putAway();

    Desk m_desk;
    clients::ClientId m_client;
    clients::Household m_household;
    std::vector<clients::HouseholdMember> m_members;
    Form* m_form;
    InlineMessage* m_banner;
    InlineMessage* m_message;
    QLineEdit* m_name;
    QPlainTextEdit* m_notes;
    ShortTable* m_table;
    ClientField* m_newMember;
    QLineEdit* m_newRole;
    QPushButton* m_takeOut;
    QPushButton* m_putAway;
    FormDraft* m_draft = nullptr;
};

/// The dialog of the client's household; where there is none, a small form to join one or found one.
void openHouseholdDialog(const Desk& desk, const clients::ClientPage& page, QWidget* parent);

} // namespace seraph::ui
