// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::clients {

/// People and households: who they are, how to reach them, what to know about them, and who looked.
session::Module module();

} // namespace seraph::clients
