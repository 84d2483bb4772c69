// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/account_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace seraph::ui {

class Form;
class FormDraft;
class InlineMessage;
class ShortTable;

/// The roles as data: what each may see and change, in words, by part of the program. Somebody may hold several. Nobody
/// hands out a right that they do not hold themselves: such a box stays grey.
class RolesPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    explicit RolesPage(const Desk& desk, QWidget* parent = nullptr);
    void openRecord(qint64 id) override;

private:
    QWidget* buildList();
    QWidget* buildEditor();
    QWidget* buildRights();
    void refresh();
    void showRole(qint64 id);
    void showRights(const QStringList& permissions);
    void beginDraft(qint64 role);
    void startNew();
    void save();
    void putAway();
    const session::Role* current() const;
    QString nameOf(const session::Role& role) const;
    QStringList chosenPermissions() const;
    void updateButtons();

    Desk m_desk;
    bool m_editable;
    bool m_isNew = false;
    InlineMessage* m_message;
    ShortTable* m_table;
    Form* m_form;
    QWidget* m_editor = nullptr;
    FormDraft* m_draft = nullptr;
    QLineEdit* m_nameZh;
    QLineEdit* m_nameEn;
    QComboBox* m_reach;
    QLabel* m_everything; ///< said instead of the boxes where a role may do everything
    QWidget* m_rights;
    QWidget* m_scroll = nullptr;
    std::vector<std::pair<QString, QCheckBox*>> m_boxes;
    QPushButton* m_save;
    QPushButton* m_away;
    std::vector<session::Role> m_roles;
};

} // namespace seraph::ui
