// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::consultations {

/// From the first word to the signed decision: enquiries, visits, consultations, plans with options, orders, consents.
session::Module module();

} // namespace seraph::consultations
