// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::care {

/// What was done for clients, step by step, with what, by whom; and the rounds of the premises.
session::Module module();

} // namespace seraph::care
