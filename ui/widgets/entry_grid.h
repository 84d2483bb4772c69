// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include <vector>

namespace seraph::ui {

/// A few lines typed or pasted from a spreadsheet: staff, rooms. Enter moves down and Tab right, as in Excel; a block of
/// cells is pasted from where the cursor is; there is always an empty line at the end.
class EntryGrid final : public QTableWidget {
    Q_OBJECT

public:
    struct Choice {
        QString code;
        QString text;
    };
    struct Column {
        QString title;
        int width = 140;
        std::vector<Choice> choices = {}; ///< not empty: one of these; the code is what rows() gives
    };

    EntryGrid(const QString& accessibleName, std::vector<Column> columns, QWidget* parent = nullptr);

    /// The lines in which something stands, without surrounding blanks; choices as codes.
    std::vector<QStringList> rows() const;
    void setRows(const std::vector<QStringList>& rows);
    void paste(const QString& tabSeparated);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keepEmptyLine();
    void setCell(int row, int column, const QString& text);
    QString cellValue(int row, int column) const;

    std::vector<Column> m_columns;
};

} // namespace seraph::ui
