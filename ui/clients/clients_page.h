// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/client_table_model.h"
#include "ui/desk/client_tab.h"
#include "ui/desk/opens_records.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace seraph::ui {

class ClientRecord;
class ListPage;

/// Everybody on file: filters, the long list, and beside it the file of the one that is chosen. Enter opens it over the
/// whole page, with what every module knows; Escape comes back.
class ClientsPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    ClientsPage(const Desk& desk,
                const Format& format,
                std::vector<ClientTab> tabs,
                QWidget* parent = nullptr);

    /// Shows a client over the whole page, whether or not the list has them now.
    void openClient(clients::ClientId client);
    void openRecord(qint64 id) override;
    /// What a place says after the slash: "new", "new:what was typed", "duplicates", "leavers", "reveals", "17/plans",
    /// and the unfinished part of a file with its client: "contact/17", "contact-5/17", "edit/17".
    /// Answers what shows it, which may open a record in it.
    QWidget* openPlace(const QString& place);
    /// "17/plans" while a client is open; empty at the list.
    QString currentPlace() const;
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
    QWidget* openTab(clients::ClientId client, const QString& tab);
    void dropRecord();
    void closeRecord();
    QWidget* buildPreview(const clients::ClientPage& page);
    void refreshShown();
    void openUnfinished(const QString& part, qint64 client);
    void openDuplicates();
    void openLeavers();
    void openReveals();

    const Desk& m_desk;
    Format m_format;
    std::vector<ClientTab> m_tabs;
    QStackedWidget* m_stack;
    ListPage* m_list;
    ClientRecord* m_record = nullptr;
    ClientTableModel* m_model;
    QComboBox* m_whose;
    QComboBox* m_tier;
    QComboBox* m_branch;
    std::optional<clients::ClientId> m_shown;
};

} // namespace seraph::ui
