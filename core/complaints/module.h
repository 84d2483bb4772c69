// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::complaints {

/// Complaints from the first word to the review: stages, clocks, liability, remedies, sanctions, letters.
session::Module module();

} // namespace seraph::complaints
