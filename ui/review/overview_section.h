// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/review/review_board.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace seraph::ui {

class Card;
class ChartView;
class FigureCard;
class InlineMessage;

/// The month on one page, in everyday words: eight figures, what became of the last decisions, where people are lost, why
/// and when, and what the figures propose as contradictions. Every mark leads to its records.
class OverviewSection final : public QWidget {
    Q_OBJECT

public:
    OverviewSection(const Desk& desk, ReviewBoard& board, QWidget* parent = nullptr);

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void refresh();
    void showCharts(const documents::ReviewMaterial& material);
    void showWarnings(const documents::ReviewMaterial& material);
    void fillEarlier(const documents::ReviewMaterial& material);
    void addOlder(QVBoxLayout* older, int count);
    void fillContradictions(const documents::ReviewMaterial& material);
    void openStage(int stage);
    void openReason(int bar);
    void openHour(int cell);
    void openMonth(int point);
    void openDimension(int spoke);
    void openFigure(const QString& code);

    const Desk& m_desk;
    ReviewBoard& m_board;
    InlineMessage* m_message;
    InlineMessage* m_warning;
    std::vector<FigureCard*> m_tiles;
    ChartView* m_funnel;
    ChartView* m_pareto;
    ChartView* m_control;
    ChartView* m_heat;
    ChartView* m_radar;
    QVBoxLayout* m_earlier;
    QVBoxLayout* m_contradictions;
    QString m_watched; ///< the indicator in the control chart
};

} // namespace seraph::ui
