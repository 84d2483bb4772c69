// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/client_table_model.h"
#include "ui/desk/opens_records.h"

#include <QWidget>

class QComboBox;

namespace seraph::ui {

class ListPage;

/// Everybody on file: filters, the long list, and beside it the page of the one that is chosen.
class ClientsPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    ClientsPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    /// Shows a client whether or not the list has them now.
    void openClient(clients::ClientId client);
    void openRecord(qint64 id) override;
    /// What a place says after the slash: "new", "new:what was typed", "duplicates", "leavers", "reveals".
    void openPlace(const QString& place);
    void addClient(const QString& typed = {});

private:
    void addFilters();
    void addActions();
    void listenToNews();
    ClientTableModel::Question question() const;
    void onFiltersChanged();
    void clearFilters();
    void showChosen();
    void showClient(clients::ClientId client);
    void openDuplicates();
    void openLeavers();
    void openReveals();

    const Desk& m_desk;
    Format m_format;
    ListPage* m_list;
    ClientTableModel* m_model;
    QComboBox* m_whose;
    QComboBox* m_tier;
    QComboBox* m_branch;
    std::optional<clients::ClientId> m_shown;
};

} // namespace seraph::ui
