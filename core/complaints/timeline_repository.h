// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

namespace seraph::complaints {

/// What complaints say on a client's page: filed, each stage passed, taken up again. Cases with restricted
/// sight stay out.
session::TimelineSource timeline();

} // namespace seraph::complaints
