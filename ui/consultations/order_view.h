// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

namespace seraph::ui {

class InlineMessage;

/// One order: its price, the sessions used one by one, the money noted for it, and how it was changed since.
class OrderView final : public QWidget {
    Q_OBJECT

public:
    OrderView(const Desk& desk,
              const Format& format,
              const consultations::OrderPage& page,
              QWidget* parent = nullptr);

private:
    QWidget* buildHead();
    QWidget* buildButtons();
    QWidget* buildSessions();
    QWidget* buildPayments();
    QWidget* buildChanges();
    void addChange(QVBoxLayout& column, const consultations::ChangeOrder& change);
    bool isOpen() const { return m_page.row.order.state == consultations::OrderState::Open; }
    bool can(session::Permission permission) const { return m_desk.session().can(permission); }
    void useSession();
    void voidUse(const consultations::SessionUse& use);
    void proposeChange();
    void agree(const consultations::ChangeOrder& change);
    void agreeWith(const consultations::ChangeOrder& change,
                   consultations::Evidence evidence,
                   const QString& file);
    void cancel();
    void printConfirmation();
    void printEmergencyCard();
    void say(const Status& done, const QString& words);

    const Desk& m_desk;
    Format m_format;
    consultations::OrderPage m_page;
    InlineMessage* m_message;
};

} // namespace seraph::ui
