// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/service_order.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// The lines of an order as they are to be, why, and what it means for the time. Whether the client has to agree follows
/// from the price.
void openOrderChange(const Desk& desk,
                     const Format& format,
                     const consultations::ServiceOrder& order,
                     QWidget* parent);

} // namespace seraph::ui
