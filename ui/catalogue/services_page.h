// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// What the house offers, by category, with the price of today and what keeps a service from being sold; beside it the one
/// that is chosen, part by part. From here its texts and prices are drafted, released, and put on sale.
class ServicesPage final : public QWidget {
    Q_OBJECT

public:
    ServicesPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    QWidget* buildHeader();
    QWidget* buildActions();
    QWidget* buildDetail();
    void refresh();
    void showService();
    void showParts(const catalogue::ServiceDetail& detail);
    void updateButtons();
    const catalogue::ServiceRow* current() const;
    void editTexts();
    void editPrice();
    void editSteps();
    void compareVersions();
    void openMenu();
    void showProposals();
    void release();
    void toggleSale();
    void say(const Status& status, const QString& words);

    Desk m_desk;
    Format m_format;
    QLineEdit* m_search;
    ShortTable* m_table;
    InlineMessage* m_message;
    QTabWidget* m_tabs;
    std::vector<QTextBrowser*> m_parts;
    QPushButton* m_texts;
    QPushButton* m_price;
    QPushButton* m_steps;
    QPushButton* m_versions;
    QPushButton* m_more;
    QPushButton* m_proposals = nullptr;
    QPushButton* m_release;
    QPushButton* m_sale;
    std::vector<catalogue::ServiceRow> m_rows;
};

} // namespace seraph::ui
