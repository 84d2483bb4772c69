// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_writing.h"
#include "ui/desk/desk.h"
#include "ui/widgets/paged_table_view.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;

namespace seraph::ui {

class Form;

/// Gives every list of a page its way out: Ctrl+E, the menu of the header and the button below the list save what stands
/// there, with its columns, order and filter, as a workbook; short lists, those too that the page makes later, by Ctrl+E and
/// their menu. Nothing for who has no right to it.
void offerListExports(const Desk& desk, QWidget& page);

/// One list on its way out: asks for a reason, notes the export, collects the rows in small pieces so that the window stays
/// alive, and writes the file off the screen's thread. What is masked on the screen is masked in the file.
class ListExport final : public QDialog {
    Q_OBJECT

public:
    /// The journal calls the list by its name.
    ListExport(const Desk& desk, QTableView& table, const QString& listName, QWidget* parent);

private:
    void chooseFile();
    void begin(const QString& path);
    void collect();
    void write();
    void fail(const Error& error);
    bool addRow(int row);

    Desk m_desk;
    QTableView& m_table;
    QString m_listName;
    std::vector<int> m_columns; ///< those shown, in the order shown
    QStringList m_headers;
    QString m_path;
    std::vector<exchange::OutRow> m_rows;
    Form* m_form;
    QLineEdit* m_reason;
    QTimer m_timer;
    int m_waits = 0;
};

/// What a cell of a list is in a workbook: days and numbers as such, everything else as text.
exchange::OutCell outCellFrom(const QString& text, bool rightAligned);

} // namespace seraph::ui
