// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement_queries.h"
#include "ui/desk/client_tab.h"

#include <QWidget>

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// On a client's page: every need of the household and who is or was there.
class PlacementsTab final : public QWidget {
    Q_OBJECT

public:
    PlacementsTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent = nullptr);

private:
    void refresh();

    const Desk& m_desk;
    Format m_format;
    clients::ClientId m_client;
    InlineMessage* m_message;
    ShortTable* m_table;
};

ClientTab placementsTab();

} // namespace seraph::ui
