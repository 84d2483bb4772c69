// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

namespace seraph::consultations {

/// How enquiries, visits, consultations, plans, orders, payments and consents stand on a client's page: one line for each
/// thing that the client lived through, and none for the desk's corrections.
session::TimelineSource timeline();

} // namespace seraph::consultations
