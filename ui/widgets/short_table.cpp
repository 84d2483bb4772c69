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
    horizontalHeader()->setHighlightSections(false);
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
    placeEmptyState();
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
    if (row == 0)
        placeEmptyState();
}

void ShortTable::chooseId(qint64 id)
{
    int chosen = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, 0)->data(Qt::UserRole).toLongLong() == id)
            chosen = row;
    }
    if (rowCount() > 0)
        setCurrentCell(chosen, 0);
}

void ShortTable::setEmptyState(const EmptyState::View& view)
{
    if (!m_empty) {
        m_empty = new EmptyState(view, viewport());
        connect(m_empty, &EmptyState::actionClicked, this, &ShortTable::emptyActionClicked);
    }
    m_empty->setView(view);
    placeEmptyState();
}

void ShortTable::placeEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setVisible(rowCount() == 0);
    m_empty->setGeometry(viewport()->rect());
}

void ShortTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    placeEmptyState();
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
