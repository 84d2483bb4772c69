// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/plan.h"
#include "core/session/context.h"

namespace seraph::consultations {

/// Everything the next step of this plan depends on, as it is stored.
Result<PlanCase> caseOf(const Plan& plan, const session::ReadContext& context);

} // namespace seraph::consultations
