// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/entered_commands.h"
#include "ui/desk/desk.h"
#include "ui/review/review_board.h"

#include <QWidget>

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// What no record says and figures need: what is not measured and what to enter for it, costs and spending, market prices,
/// benchmarks.
class EnteredSection final : public QWidget {
    Q_OBJECT

public:
    EnteredSection(const Desk& desk, ReviewBoard& board, QWidget* parent = nullptr);

private:
    struct Entries {
        QString title;
        ShortTable* table = nullptr;
        QString button; ///< of what adds one
        QString name;   ///< of that button
        std::function<void()> add;
        std::function<Status(qint64 id)> remove;
    };
    QWidget* makeCard(const Entries& entries);
    void remove(const Entries& entries);
    Status removeAmount(qint64 id);
    Status removePrice(qint64 id);
    Status removeBenchmark(qint64 id);
    void refresh();
    void fillMissing();
    void fillEntered();

    const Desk& m_desk;
    ReviewBoard& m_board;
    InlineMessage* m_message;
    ShortTable* m_missing;
    ShortTable* m_amounts;
    ShortTable* m_prices;
    ShortTable* m_benchmarks;
    review::EnteredFacts m_entered;
};

} // namespace seraph::ui
