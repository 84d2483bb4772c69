// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace seraph::ui {

class EntryGrid;
class InlineMessage;

/// What a service costs the house itself, against its price of today (C-265). It is never printed and stands on no page
/// that a client may see.
class CostDialog final : public QDialog {
    Q_OBJECT

public:
    CostDialog(const Desk& desk,
               const Format& format,
               const catalogue::ServiceRow& service,
               std::optional<catalogue::CostSheet> sheet,
               QWidget* parent = nullptr);

private:
    void build();
    std::vector<catalogue::CostLine> lines() const;
    void showTotal();
    void save();

    Desk m_desk;
    Format m_format;
    catalogue::ServiceRow m_service;
    std::optional<catalogue::CostSheet> m_sheet;
    InlineMessage* m_message;
    EntryGrid* m_grid;
    QLabel* m_total;
    QPlainTextEdit* m_note;
};

/// Asks for the sheet and opens the dialog, or says in a toast why not.
void openCostDialog(const Desk& desk,
                    const Format& format,
                    const catalogue::ServiceRow& service,
                    QWidget* parent);

} // namespace seraph::ui
