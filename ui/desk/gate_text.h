// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/gate_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// Whether a command was refused by a gate, so that gateText() can say why.
bool isGateRefusal(const Error& error);

/// Why somebody does not come through: which certificate, since when, who could do it instead, what to do. Empty where nothing
/// is missing.
QString gateText(const Desk& desk, const Format& format, const qualifications::GateQuestion& question);
QString gateText(const Desk& desk, const Format& format, const qualifications::AskGate::Answer& answer);

/// "Injection safety: run out since 2026-10-01".
QString obstacleText(const Desk& desk, const Format& format, const qualifications::GateObstacle& obstacle);

} // namespace seraph::ui
