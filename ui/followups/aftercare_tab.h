// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "ui/desk/client_tab.h"
#include "ui/text/format.h"

#include <QWidget>

namespace seraph::ui {

class Card;
class InlineMessage;
class ShortTable;

/// One client's contacts, complications and outcomes.
class AftercareTab final : public QWidget {
    Q_OBJECT

public:
    AftercareTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent = nullptr);

private:
    QWidget* buildContacts();
    QWidget* buildComplications();
    QWidget* buildOutcomes();
    void refresh();
    void refreshContacts();
    void refreshComplications();
    void refreshOutcomes();

    const Desk& m_desk;
    Format m_format;
    clients::ClientId m_client;
    InlineMessage* m_message;
    ShortTable* m_contacts = nullptr;
    ShortTable* m_complications = nullptr;
    ShortTable* m_outcomes = nullptr;
};

/// The tab of a client's page.
ClientTab aftercareTab(const Desk& desk);

} // namespace seraph::ui
