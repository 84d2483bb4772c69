// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/charts/plot.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace seraph::ui {

class ShortTable;
class EmptyState;

/// The look of charts in the theme and text size shown now.
charts::Look screenLook();

/// A chart under its title, with the table behind it one key away: the table says the same in words, takes the same
/// keys, and leads to the same records.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    enum class Table {
        Behind, ///< shown in the place of the chart
        Beside  ///< always there, at its right
    };
    explicit ChartView(Table table = Table::Behind, QWidget* parent = nullptr);

    void setChart(charts::Chart chart);
    /// What stands there while nothing was measured, and what to enter so that something is.
    void setEmptyText(const QString& sentence);
    void showTable(bool on);
    charts::Plot* plot() const { return m_plot; }
    ShortTable* table() const { return m_table; }

Q_SIGNALS:
    void markActivated(int mark); ///< from the chart or from its table

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillTable();
    void showRight();

    Table m_place;
    QLabel* m_title;
    QLabel* m_note;
    QPushButton* m_toggle;
    QStackedWidget* m_stack;
    QVBoxLayout* m_tableRoom;
    charts::Plot* m_plot;
    ShortTable* m_table = nullptr;
    EmptyState* m_empty;
};

} // namespace seraph::ui
