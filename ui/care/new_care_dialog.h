// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QComboBox;

namespace seraph::ui {

class ClientField;
class Form;

/// For whom, from which order, by whom: a new service record.
class NewCareDialog final : public QDialog {
    Q_OBJECT

public:
    NewCareDialog(const Desk& desk,
                  const Format& format,
                  std::optional<clients::ClientId> client,
                  QWidget* parent);

Q_SIGNALS:
    void prepared(qint64 record);

private:
    void build();
    void showOrders();
    void prepare();

    const Desk& m_desk;
    Form* m_form;
    ClientField* m_client;
    QComboBox* m_order;
    QComboBox* m_kind;
    QComboBox* m_performer;
};

} // namespace seraph::ui
