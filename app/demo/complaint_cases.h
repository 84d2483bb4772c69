// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/journey.h"

namespace seraph::demo {

/// Complaints of every kind and at every stage: the desk takes and handles them, the owner decides.
Status fileComplaints(session::Session& owner, Stage& stage);

} // namespace seraph::demo
