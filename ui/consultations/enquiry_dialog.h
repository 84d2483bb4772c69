// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/enquiry_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace seraph::ui {

class DateEdit;
class Form;
class FormDraft;
class InlineMessage;

/// Somebody asks: a channel and any handle are enough, so that it is on record within seconds. Who, Enter, what, Enter.
/// Times may be keyed later. The same form changes one on record.
class EnquiryDialog final : public QDialog {
    Q_OBJECT

public:
    EnquiryDialog(const Desk& desk, QWidget* parent = nullptr);
    EnquiryDialog(const Desk& desk, const consultations::Enquiry& enquiry, QWidget* parent = nullptr);
    ~EnquiryDialog() override;

    /// Closed on purpose: what was typed goes, and a toast brings it back.
    void reject() override;

private:
    void build();
    void makeEditors();
    void fill();
    void addChannelKeys();
    consultations::Channel channel() const;
    consultations::EnquiryDetails details() const;
    void showAnswered();
    void save();
    Status record();
    Status change();

    Desk m_desk;
    std::optional<consultations::Enquiry> m_enquiry;
    Form* m_form;
    Form* m_more;
    QComboBox* m_channel;
    DateEdit* m_received;
    QLineEdit* m_handle;
    QLineEdit* m_need;
    QCheckBox* m_answered;
    QComboBox* m_service;
    QComboBox* m_source;
    QComboBox* m_assignee;
    InlineMessage* m_banner;
    FormDraft* m_draft = nullptr;
};

} // namespace seraph::ui
