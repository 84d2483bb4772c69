// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

namespace seraph::followups {

/// Contacts that were made, complications and outcomes on a client's page; what is only owed does not stand there.
session::TimelineSource timeline();

} // namespace seraph::followups
