// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::catalogue {

/// For the Today page: shipped example prices that nobody has looked at, and what an upgrade proposes.
Result<std::vector<session::Missing>> missing(const session::ReadContext& context);

} // namespace seraph::catalogue
