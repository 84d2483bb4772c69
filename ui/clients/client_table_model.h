// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/paged_table_model.h"

namespace seraph::ui {

/// The list of clients, however long: ids in the order of the query, rows as they are looked at.
class ClientTableModel final : public PagedTableModel<clients::ClientRow> {
public:
    /// What the page asks for now: a search where text is typed, else the filtered list.
    struct Question {
        QString text{};
        clients::ClientFilter filter{};
    };
    ClientTableModel(const Desk& desk,
                     const Format& format,
                     std::function<Question()> question,
                     QWidget* page);

protected:
    QVariant cell(const clients::ClientRow& row, int column, int role) const override;

private:
    QString text(const clients::ClientRow& row, int column) const;

    const Desk& m_desk;
    Format m_format;
};

} // namespace seraph::ui
