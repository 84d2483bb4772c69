// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

namespace seraph::care {

/// How a client's timeline tells of their services.
session::TimelineSource timeline();

} // namespace seraph::care
