// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::session {

/// Accounts, roles, settings, backups made, the recycle bin and undo.
Module module();

} // namespace seraph::session
