// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/profile.h"
#include "core/catalogue/shipped_item.h"

#include <vector>

namespace seraph::catalogue {

/// A thing that an upgrade brings and this workspace has not seen.
struct Proposal {
    ShippedKind kind = ShippedKind::Service;
    QString code;
    LocalizedText name;
    bool isNew = false; ///< nothing of that code is here yet
};

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
