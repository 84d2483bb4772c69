// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::quality {

/// What is learnt from what went wrong: corrective and preventive action with its proof.
session::Module module();

} // namespace seraph::quality
