// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation.h"
#include "ui/desk/client_tab.h"
#include "ui/desk/opens_records.h"

#include <QWidget>

class QVBoxLayout;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// All talks with one client: the list, and the one that is open beside it.
class ConsultationTab final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    ConsultationTab(const Desk& desk,
                    const Format& format,
                    clients::ClientId client,
                    QWidget* parent = nullptr);

    void openRecord(qint64 id) override;

private:
    void refreshList();
    void show(consultations::ConsultationId id);
    void begin();

    const Desk& m_desk;
    Format m_format;
    clients::ClientId m_client;
    InlineMessage* m_message;
    ShortTable* m_list;
    QVBoxLayout* m_place;
    QWidget* m_view = nullptr;
    qint64 m_shown = 0;
    bool m_filling = false;
};

/// The tab "Consultations" of a client's page.
ClientTab consultationsTab(const Desk& desk);

} // namespace seraph::ui
