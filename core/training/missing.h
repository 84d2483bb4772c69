// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::training {

/// "training.learn": something to learn by a day that is close or over; "training.mark": exams that wait for a mark;
/// "training.cases": cases that wait for a decision.
Result<std::vector<session::Missing>> missingFromTraining(const session::ReadContext& context);

} // namespace seraph::training
