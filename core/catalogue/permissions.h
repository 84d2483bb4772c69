// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::catalogue {

/// Services, prices, SOPs, templates, cards and phrase rules as they are in force.
inline constexpr session::Permission kView{"catalogue.view"};
/// Drafts of all of them.
inline constexpr session::Permission kEdit{"catalogue.edit"};
/// Putting a version in force, taking it out of force, and putting services on sale.
inline constexpr session::Permission kRelease{"catalogue.release"};
/// What services cost the house itself.
inline constexpr session::Permission kCosts{"catalogue.costs"};
/// Dismissing a false alarm of the phrase rules.
inline constexpr session::Permission kDismissPhrases{"phrases.dismiss"};

} // namespace seraph::catalogue
