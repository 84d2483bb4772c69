// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/session/actor.h"

#include <vector>

namespace seraph::session {

/// A role as it ships: what a workspace of one trade begins with.
struct RolePreset {
    QString code;
    LocalizedText name;
    Reach reach;
    QStringList permissions; ///< sorted; "*" alone is every permission there will ever be
};

/// The roles of one trade in the order in which they are offered, from resources/content/roles.json.
/// Internal "content.roles" where the shipped file is broken.
Result<std::vector<RolePreset>> rolePresets(Profile profile);

} // namespace seraph::session
