// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/plan.h"
#include "core/session/context.h"

namespace seraph::consultations {

/// What a service costs today and what it says of itself.
struct Offer {
    catalogue::Service service;
    catalogue::ServiceVersion version;
    catalogue::PriceVersion price;
};
/// Invalid at "service": "not_on_sale", "no_price".
Result<Offer> offerOf(catalogue::ServiceId service, const session::ReadContext& context);

/// The option as these details make it, with lines, amount and exclusions of today's catalogue.
Result<PlanOption> priced(PlanOption option,
                          const OptionDetails& details,
                          const session::ReadContext& context);

} // namespace seraph::consultations
