// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messages.h"

#include <QTableWidget>

#include <vector>

namespace seraph::ui {

/// A table for short lists that are read whole (rooms, backups made, a page of the journal): house style, whole rows
/// selected, nothing edited in place, an id behind every row. Columns share the room by what stands in them until
/// somebody drags one. Long lists are PagedTableView's.
class ShortTable final : public QTableWidget {
    Q_OBJECT

public:
    struct Column {
        QString title;
        int width = 120; ///< wished, at the normal text size; 0: takes what is left
        Qt::Alignment align = Qt::AlignLeft;
    };
    ShortTable(const QString& accessibleName, const std::vector<Column>& columns, QWidget* parent = nullptr);

    void clearRows();
    void addRow(qint64 id, const QStringList& cells);
    qint64 currentId() const; ///< 0 while nothing is selected
    /// Makes the row of this id the current one; the first row where it is not there.
    void chooseId(qint64 id);
    /// What stands there while there are no rows.
    void setEmptyState(const EmptyState::View& view);

Q_SIGNALS:
    void rowChosen(qint64 id);    ///< the current row changed; 0: none
    void rowActivated(qint64 id); ///< Enter or double click
    void emptyActionClicked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeEmptyState();
    void fitSoon();
    void fitColumns();

    std::vector<Column> m_columns;
    EmptyState* m_empty = nullptr;
    bool m_fitDue = false;
    bool m_fitting = false;
    bool m_dragged = false; ///< somebody chose the widths: they stay
};

} // namespace seraph::ui
