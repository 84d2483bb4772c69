// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// Files brought in so far, each of which can be taken back, and the way to the next one.
class ImportsPage final : public QWidget {
    Q_OBJECT

public:
    ImportsPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void showChosen();
    void openWizard();
    void takeBack();
    const exchange::ImportBatchRow* chosen() const;

    Desk m_desk;
    Format m_format;
    std::vector<exchange::ImportBatchRow> m_rows;
    InlineMessage* m_message;
    ShortTable* m_list;
    QPushButton* m_undo;
};

} // namespace seraph::ui
