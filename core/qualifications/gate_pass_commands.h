// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/gate_queries.h"

namespace seraph::qualifications {

/// For handlers of later modules, inside their transaction: goes through, or refuses. Who is let through although something is
/// missing leaves a sighting behind. Conflict "gate.<gate>" where it is shut, "gate.clock_in_doubt". What exactly is
/// missing and who could do it instead, AskGate says.
Result<GateDecision> passGate(const GateQuestion& question, session::WriteContext& context);

} // namespace seraph::qualifications
