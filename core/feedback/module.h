// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::feedback {

/// What clients say: surveys, their answers, and what becomes of low ones.
session::Module module();

} // namespace seraph::feedback
