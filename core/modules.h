// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph {

/// Everything this program is made of, in the order in which modules may use each other. Made on first use, never changed.
const session::Registry& modules();

} // namespace seraph
