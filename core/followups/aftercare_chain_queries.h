// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/chain.h"

namespace seraph::followups {

/// What follows a service in its chain: the contacts owed for it, what went wrong, and its result. A chain whose service is
/// not done yet says that they come later.
session::ChainSource chain();

} // namespace seraph::followups
