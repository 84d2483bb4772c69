// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/chain.h"
#include "core/session/timeline.h"

namespace seraph::placements {

/// How needs, interviews, contracts and placements stand on a client's page.
session::TimelineSource timeline();

} // namespace seraph::placements
