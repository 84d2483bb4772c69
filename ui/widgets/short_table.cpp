// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/short_table.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace seraph::ui {

ShortTable::ShortTable(const QString& accessibleName, const std::vector<Column>& columns, QWidget* parent)
    : QTableWidget(0, int(columns.size()), parent)
    , m_columns(columns)
{
    setAccessibleName(accessibleName);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    for (int column = 0; column < int(columns.size()); ++column) {
        auto* header = new QTableWidgetItem(columns[std::size_t(column)].title);
        header->setTextAlignment(columns[std::size_t(column)].align | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, header);
        if (columns[std::size_t(column)].width == 0)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column, scaled(columns[std::size_t(column)].width));
    }
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            Q_EMIT rowChosen(currentId());
    });
    connect(this, &QTableWidget::cellDoubleClicked, this, [this] { Q_EMIT rowActivated(currentId()); });
}

void ShortTable::clearRows()
{
    setRowCount(0);
}

void ShortTable::addRow(qint64 id, const QStringList& cells)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        item->setTextAlignment(m_columns[std::size_t(column)].align | Qt::AlignVCenter);
        item->setData(Qt::UserRole, id);
        setItem(row, column, item);
    }
}

qint64 ShortTable::currentId() const
{
    const QTableWidgetItem* current = item(currentRow(), 0);
    return current ? current->data(Qt::UserRole).toLongLong() : 0;
}

void ShortTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() != 0)
        Q_EMIT rowActivated(currentId());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace seraph::ui
