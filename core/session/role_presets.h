// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/profile.h"
#include "core/session/actor.h"

#include <QStringList>

#include <vector>

namespace seraph::session {

/// Whether somebody in this role usually signs in. Home-service workers never do.
enum class AccountNeed { Usual, None };

/// A role as it ships with one profile: the start value of an editable Role.
struct RolePreset {
    QString code;
    LocalizedText name;
    Reach reach = Reach::Own;
    AccountNeed account = AccountNeed::Usual;
    QStringList permissions; ///< codes; "*" alone is every permission, now and in later versions
};

/// The roles of one profile in the order in which they are offered (resources/content/roles.json).
std::vector<RolePreset> rolePresets(Profile profile);

} // namespace seraph::session
