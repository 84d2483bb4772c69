// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/context.h"
#include "core/training/attempt.h"

/// How a sitting ends. For the handlers of this module.
namespace seraph::training {

/// The answers as they stand are handed in: unanswered questions are worth nothing, what the program can mark is marked.
/// Where nothing waits for an examiner it has its result.
Result<AttemptState> handIn(const Attempt& attempt, session::WriteContext& context);
/// Gives the result where every answer is marked: percent, passed, the course completed.
Result<AttemptState> settle(const Attempt& attempt,
                            std::optional<PersonId> examiner,
                            session::WriteContext& context);
/// Exams whose time ran out while the PC was off are handed in as they stand.
Status handInOverdue(session::WriteContext& context);

} // namespace seraph::training
