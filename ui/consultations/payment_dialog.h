// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// Money that was taken for an order; what is still open stands in the field already.
void openPayment(const Desk& desk, const consultations::OrderPage& page, QWidget* parent);
/// What can be done with a note: print its receipt, void it, void it and write it anew in one step.
void openPaymentMenu(const Desk& desk,
                     const Format& format,
                     const consultations::OrderPage& page,
                     const consultations::PaymentNote& payment,
                     QWidget* button);

} // namespace seraph::ui
