// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/plan_pricing.h"
#include "core/consultations/service_order.h"

namespace seraph::consultations {

/// The order that a confirmed plan leads to, with the prices as they were presented.
Result<OrderId> placeFrom(const Plan& plan, const PlanOption& option, session::WriteContext& context);

} // namespace seraph::consultations
