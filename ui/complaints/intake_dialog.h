// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/filing_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace seraph::ui {

class ClientField;
class DateEdit;
class Form;

/// Takes a complaint in half a minute, with the calm script beside it: who, what kind, their words, what they want. A small
/// matter is settled in the same form.
class IntakeDialog final : public QDialog {
    Q_OBJECT

public:
    struct Beginning {
        std::optional<clients::ClientId> client{};
        std::vector<complaints::LinkedRecord> links{}; ///< what it arose from
    };
    IntakeDialog(const Desk& desk, const Format& format, Beginning beginning, QWidget* parent);

private:
    QWidget* buildForm();
    QWidget* buildScript();
    QWidget* buildButtons();
    void updateFields();
    void updatePromise();
    complaints::ComplaintDetails details() const;
    void file();
    void settle();
    void finish(complaints::ComplaintId id, const QString& words);

    Desk m_desk;
    Format m_format;
    Beginning m_beginning;
    Form* m_form;
    QComboBox* m_complainant;
    ClientField* m_client;
    QComboBox* m_worker;
    QLineEdit* m_name;
    QComboBox* m_category;
    QComboBox* m_channel;
    QLineEdit* m_sender;
    DateEdit* m_externalDue;
    QPlainTextEdit* m_summary;
    QPlainTextEdit* m_wanted;
    QComboBox* m_about;
    QCheckBox* m_safety;
    QCheckBox* m_onTheSpot;
    QPlainTextEdit* m_done;
    QComboBox* m_remedy;
    QLineEdit* m_amount;
    QLabel* m_note;
    QLabel* m_promise;
    QPushButton* m_act = nullptr;
};

} // namespace seraph::ui
