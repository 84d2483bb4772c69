// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "core/clients/field_sets.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QComboBox;
class QLayout;
class QLineEdit;
class QPlainTextEdit;

namespace seraph::ui {

class ClientField;
class DateEdit;
class Form;
class FormDraft;
class InlineMessage;

/// A new client in three fields (name, how to reach them, where they come from), or the file of one on record. While a new
/// one is typed it says who on file that may be.
class ClientDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param typed what somebody searched for in vain: becomes the name, or the number if it is one
    ClientDialog(const Desk& desk, const QString& typed, QWidget* parent = nullptr);
    /// An existing client; its identity number is masked and stays as it is unless it is typed anew.
    ClientDialog(const Desk& desk, const clients::Client& client, QWidget* parent = nullptr);
    void reject() override;

Q_SIGNALS:
    /// Added, or the one on file that was chosen instead.
    void finishedWith(seraph::clients::ClientId client);

private:
    void build();
    void makeEditors();
    QLayout* buildButtons();
    void addNewFields();
    void addTradeFields();
    void addMoreFields();
    void fill(const clients::Client& client);
    void fillColleagues();
    void fillBranches();
    clients::ClientDetails details() const;
    std::vector<clients::ContactDetails> contacts() const;
    void warnOfDuplicates();
    void save();
    void saveChanges();
    void saveNew();

    Desk m_desk;
    clients::FieldSet m_fields;
    std::optional<clients::Client> m_client;
    std::optional<clients::ClientId> m_likely;
    FormDraft* m_draft = nullptr;
    bool m_referrerShown = true; ///< who brought them is within this person's reach
    Form* m_form;
    InlineMessage* m_banner;
    InlineMessage* m_warning;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_contact;
    QComboBox* m_source;
    QLineEdit* m_sourceNote;
    ClientField* m_referrer;
    QComboBox* m_branch;
    QComboBox* m_sex;
    DateEdit* m_born;
    QLineEdit* m_address;
    QLineEdit* m_identity;
    QLineEdit* m_calledAs;
    QComboBox* m_tier;
    QComboBox* m_advisor;
    QLineEdit* m_tags;
    QComboBox* m_wish;
    QLineEdit* m_times;
    QComboBox* m_marketing;
    QPlainTextEdit* m_notes;
};

} // namespace seraph::ui
