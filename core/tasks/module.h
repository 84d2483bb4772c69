// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::tasks {

/// Personal tasks: what one person must not forget, and what one gives to another.
session::Module module();

} // namespace seraph::tasks
