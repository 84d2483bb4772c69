// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/catalogue/catalogue_queries.h"

namespace seraph::catalogue {

/// One thing of the shipped content, whatever its kind.
struct ShippedThing {
    ShippedKind kind;
    QString code;
    LocalizedText name;
    QByteArray hash;
};

/// Everything of the shipped content that an upgrade may propose.
std::vector<ShippedThing> shippedThings(Profile profile);
/// Those whose edition the workspace has not seen.
std::vector<Proposal> unseen(const std::vector<ShippedThing>& things,
                             const std::vector<ShippedItem>& seen);

} // namespace seraph::catalogue
