// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QFrame>

class QListWidget;

namespace seraph::ui {

class SearchEdit;

/// The answers under the search field that stands on every page. It never takes the focus, so that an input method goes on
/// composing, and it answers to what is being composed too. Enter opens the first, or adds whom nobody found.
class PersonSearch final : public QFrame {
    Q_OBJECT

public:
    PersonSearch(const Desk& desk, const Format& format, SearchEdit& field, QWidget* window);

    /// Ctrl+K, Ctrl+F: from wherever the person is.
    void begin();
    /// What is shown, first to last: ids of clients, and 0 for "new client".
    std::vector<qint64> shownIds() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& typed);
    void addRow(const clients::ClientRow& row);
    void addNewRow(const QString& typed);
    void place();
    void move(int rows);
    void openCurrent();
    void close();

    const Desk& m_desk;
    Format m_format;
    SearchEdit& m_field;
    QListWidget* m_list;
};

} // namespace seraph::ui
