// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/staff.h"
#include "core/session/account_commands.h"
#include "core/session/account_queries.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace seraph::ui {

class Form;
class FormDraft;
class InlineMessage;
class PasswordEdit;

/// A new person, or the file of somebody who works here: who they are, their roles, and how they sign in, if they do.
class StaffDialog final : public QDialog {
    Q_OBJECT

public:
    /// A new person.
    explicit StaffDialog(const Desk& desk, QWidget* parent = nullptr);
    /// Somebody's file, whose opening was journalled.
    StaffDialog(const Desk& desk, const organisation::Staff& staff, QWidget* parent = nullptr);
    void reject() override;

private:
    void build();
    void addRoles();
    organisation::StaffDetails details() const;
    std::vector<session::RoleChoice> roles() const;
    void save();
    void saveNew();
    Status saveExisting();
    void conclude(const Status& saved);

    Desk m_desk;
    std::optional<organisation::Staff> m_staff;
    Form* m_form;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_job;
    QLineEdit* m_login = nullptr;
    PasswordEdit* m_password = nullptr;
    std::vector<std::pair<RoleId, QCheckBox*>> m_roles;
    InlineMessage* m_banner;
    FormDraft* m_draft = nullptr;
};

} // namespace seraph::ui
