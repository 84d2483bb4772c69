// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QScrollArea;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// What a client ordered: sessions left are always in sight, and the one that is chosen says what was used, paid and changed.
class OrderTab final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    OrderTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent = nullptr);
    void openRecord(qint64 id) override;

private:
    QWidget* buildTop();
    void refresh();
    void showOrder();
    void placeOrder();

    const Desk& m_desk;
    Format m_format;
    clients::ClientId m_client;
    InlineMessage* m_message;
    ShortTable* m_table;
    QScrollArea* m_detail;
};

} // namespace seraph::ui
