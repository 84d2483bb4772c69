// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/review/review_board.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace seraph::ui {

class Card;
class InlineMessage;
class SectionHeader;
class ShortTable;
class StatusPill;

/// From open figures to a signed month, in the order in which it is done: freeze, confirm exactly three, decide,
/// acknowledge, sign. Each card says how far it is and has the one button that goes on.
class MeetingSection final : public QWidget {
    Q_OBJECT

public:
    MeetingSection(const Desk& desk, ReviewBoard& board, QWidget* parent = nullptr);

private:
    struct Step {
        Card* card = nullptr;
        SectionHeader* header = nullptr;
        StatusPill* state = nullptr;
    };
    Step makeStep(const QString& title, const std::vector<QWidget*>& buttons);
    QWidget* makeLeft();
    QWidget* makeRight();
    void refresh();
    void showFigures(const review::ReviewPage& page);
    void showContradictions(const review::ReviewPage& page);
    void showDecisions(const review::ReviewPage& page);
    void showParts(const review::ReviewPage& page);
    void showSignature(const review::ReviewPage& page);
    void showVoices(const review::ReviewPage& page);
    void freezeOrStart();
    void acknowledge();
    void closeDecision();
    void say(const Status& status);

    const review::ReviewPage* page() const;

    const Desk& m_desk;
    ReviewBoard& m_board;
    InlineMessage* m_message;
    QPushButton* m_freezeButton;
    QPushButton* m_confirmButton;
    QPushButton* m_decideButton;
    QPushButton* m_closeButton;
    QPushButton* m_acknowledgeButton;
    QPushButton* m_signButton;
    QPushButton* m_summaryButton;
    QPushButton* m_attendanceButton;
    QPushButton* m_commentButton;
    Step m_figures;
    Step m_three;
    Step m_decided;
    Step m_parts;
    Step m_signed;
    QLabel* m_figuresText;
    QLabel* m_summary;
    QLabel* m_there;
    QLabel* m_signature;
    QVBoxLayout* m_comments;
    ShortTable* m_contradictions;
    ShortTable* m_decisions;
    ShortTable* m_departments;
};

} // namespace seraph::ui
