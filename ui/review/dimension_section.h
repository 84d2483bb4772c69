// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/review/review_board.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace seraph::ui {

class ChartView;
class InlineMessage;
class ShortTable;
class StatusPill;

/// The page of one dimension: its indicators with everything that keeps a reader from being fooled, and beside them the one
/// that is selected: its months, its definition, what it is compared with, and the way to its records.
class DimensionSection final : public QWidget {
    Q_OBJECT

public:
    DimensionSection(const Desk& desk,
                     ReviewBoard& board,
                     review::Dimension dimension,
                     QWidget* parent = nullptr);

private:
    QWidget* makeDetail();
    QLayout* makeButtons();
    void refresh();
    void fillTable();
    void showChosen();
    void showChart(const review::IndicatorFigures& figures);
    const review::IndicatorFigures* chosen() const;
    void openMonth(int point);

    const Desk& m_desk;
    ReviewBoard& m_board;
    review::Dimension m_dimension;
    std::vector<const review::IndicatorFigures*> m_figures;
    InlineMessage* m_message;
    ShortTable* m_table;
    QWidget* m_detail = nullptr;
    QLabel* m_name;
    QLabel* m_value;
    StatusPill* m_judged;
    QLabel* m_basis;
    QLabel* m_around;
    QLabel* m_definition;
    ChartView* m_chart;
    QPushButton* m_records;
    QPushButton* m_branches;
    QPushButton* m_people;
    QPushButton* m_target;
    QPushButton* m_benchmark;
    QPushButton* m_comment;
};

} // namespace seraph::ui
