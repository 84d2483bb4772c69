// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::catalogue {

/// What the house promises: services with prices and steps, the documents people sign, how clients are spoken to, and the
/// words that are better left unsaid.
session::Module module();

} // namespace seraph::catalogue
