// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::organisation {

/// What a new workspace begins with: the organisation, one branch that bears its name, the owner as its first member of
/// staff, opening hours as the trade keeps them, and the holidays this version knows.
Status install(const session::Founding& founding, session::WriteContext& context);

} // namespace seraph::organisation
