// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::clients {

/// Clients whose advisor has left, and people who revealed more numbers than the day's limit.
Result<std::vector<session::Missing>> missingFromClients(const session::ReadContext& context);

} // namespace seraph::clients
