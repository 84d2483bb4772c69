// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/documents/order_papers.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// An order as it is printed.
documents::OrderPaper orderPaper(const Desk& desk,
                                 const Format& format,
                                 const consultations::OrderPage& page);
documents::OrderPaper::Payment paymentLine(const Format& format,
                                           const consultations::PaymentNote& payment);

} // namespace seraph::ui
