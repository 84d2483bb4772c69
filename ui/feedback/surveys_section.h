// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_queries.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// The surveys that can be asked, with the two ways of asking: on the client's screen, and keyed in from paper. Who may change
/// surveys sees drafts as well, and works on them here.
class SurveysSection final : public QWidget {
    Q_OBJECT

public:
    explicit SurveysSection(const Desk& desk, QWidget* parent = nullptr);

private:
    void refresh();
    void openKiosk();
    void keyIn();
    void printSheet();
    QWidget* buildEditing();
    void editQuestions();
    void putAway();
    void showButtons();
    const feedback::SurveyRow* current() const;

    const Desk& m_desk;
    InlineMessage* m_message;
    ShortTable* m_table;
    QPushButton* m_kiosk;
    QPushButton* m_keyIn;
    QPushButton* m_sheet;
    QPushButton* m_edit;
    QPushButton* m_away;
    std::vector<feedback::SurveyRow> m_rows;
};

/// The kiosk on the client's screen; whose answers these are, where that is known. The page lies on the desk that is covered.
void openKiosk(const Desk& desk,
               const feedback::SurveyRow& survey,
               std::optional<clients::ClientId> client,
               QWidget* page);

} // namespace seraph::ui
