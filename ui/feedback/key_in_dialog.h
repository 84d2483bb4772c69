// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_queries.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QComboBox;

namespace seraph::ui {

class DateEdit;
class InlineMessage;
class QuestionView;

/// Answers from paper or the telephone, quickly: digits choose and go on to the next question. Stays open for the next
/// sheet.
class KeyInDialog final : public QDialog {
    Q_OBJECT

public:
    KeyInDialog(const Desk& desk,
                feedback::SurveyRow survey,
                std::optional<clients::ClientId> client,
                QWidget* parent = nullptr);

    int keptCount() const { return m_kept; }

private:
    QWidget* buildHead();
    void keep();
    void goOnFrom(std::size_t question);

    const Desk& m_desk;
    feedback::SurveyRow m_survey;
    std::optional<clients::ClientId> m_client;
    QComboBox* m_channel;
    QComboBox* m_service;
    QComboBox* m_person;
    DateEdit* m_when;
    InlineMessage* m_message;
    std::vector<QuestionView*> m_questions;
    int m_kept = 0;
};

} // namespace seraph::ui
