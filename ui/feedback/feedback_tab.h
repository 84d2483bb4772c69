// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_queries.h"
#include "ui/desk/client_tab.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// What one client said of us, and asking now: on the client's screen, or keyed in while they are on the telephone.
class FeedbackTab final : public QWidget {
    Q_OBJECT

public:
    FeedbackTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent = nullptr);

private:
    QWidget* buildAsking();
    void refresh();
    const feedback::SurveyRow* chosen() const;
    void askNow();
    void keyIn();

    const Desk& m_desk;
    Format m_format;
    clients::ClientId m_client;
    std::vector<feedback::SurveyRow> m_surveys;
    QComboBox* m_survey;
    InlineMessage* m_message;
    ShortTable* m_answers;
};

} // namespace seraph::ui
