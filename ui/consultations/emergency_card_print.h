// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"
#include "ui/documents/emergency_card.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// With who is on call in the next two weeks at the branch of the order.
documents::EmergencyCard emergencyCardOf(const Desk& desk,
                                         const Format& format,
                                         const consultations::OrderPage& page);

} // namespace seraph::ui
