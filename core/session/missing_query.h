// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::session {

/// What all modules together say is missing, for the Today page. Only what the person may see stands in it.
struct WhatIsMissing {
    using Output = std::vector<Missing>;
    static constexpr const char* kName = "WhatIsMissing";
    static constexpr Permission kPermission = kSelf;
};
Result<std::vector<Missing>> handle(const WhatIsMissing& query, const ReadContext& context);

/// The session module's own part: backups, the recovery kit, a key that waits to be rotated, a password to be changed.
Result<std::vector<Missing>> missingFromSession(const ReadContext& context);

} // namespace seraph::session
