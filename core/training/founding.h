// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"
#include "core/training/question_commands.h"

namespace seraph::training {

/// The courses and questions of the trade.
Status install(const session::Founding& founding, session::WriteContext& context);
/// Those of them that the workspace does not have, by code. Invalid: sop "unknown" where the catalogue has none of
/// that code.
Result<TakenTraining> installShipped(Profile profile, session::WriteContext& context);

} // namespace seraph::training
