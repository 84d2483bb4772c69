// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::followups {

/// What is owed to clients: "followup.overdue" (the earliest), "complication.unattended" for one without a responsible
/// person, "complication.step_due" for a step that has a clock, "complication.to_close" where nothing of its checklist is
/// open, "outcome.due".
Result<std::vector<session::Missing>> missingFromFollowups(const session::ReadContext& context);

} // namespace seraph::followups
