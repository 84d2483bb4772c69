// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/price.h"

#include <QSet>

namespace seraph::catalogue {

/// What stands behind a service that is offered.
struct Behind {
    std::optional<ServiceVersion> inForce;
    std::optional<PriceVersion> price; ///< that holds today
    bool hasSop = false;
};

/// What keeps a service from being sold, as codes: "not_released", "charter_blank", "no_price", "no_sop",
/// "consent_not_released". Nothing: it may be sold.
QStringList obstacles(const Behind& behind, const QSet<QString>& documentsInForce);

} // namespace seraph::catalogue
