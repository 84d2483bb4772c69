// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/worker_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

class Card;
class InlineMessage;
class ShortTable;

/// One worker beside the list: who, what they can do, their papers, where they were; and everything that is done with them.
class WorkerView final : public QWidget {
    Q_OBJECT

public:
    WorkerView(const Desk& desk, const Format& format, placements::WorkerPage page, QWidget* parent = nullptr);

private:
    QWidget* buildHead();
    Card* buildProfile();
    Card* buildPapers();
    Card* buildStays();
    void openPaper();
    void putPaperAway();
    void addPhoto();
    void endLeave();
    QPushButton* makeCardButton();
    void printCard();
    void saveCard();
    std::optional<placements::PaperRow> chosenPaper() const;
    void say(const Status& done);

    const Desk& m_desk;
    Format m_format;
    placements::WorkerPage m_page;
    InlineMessage* m_message;
    ShortTable* m_papers;
};

} // namespace seraph::ui
