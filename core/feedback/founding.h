// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::feedback {

/// A new workspace begins with the shipped surveys of its trade, released.
Status install(const session::Founding& founding, session::WriteContext& context);

} // namespace seraph::feedback
