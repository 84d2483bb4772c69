// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/context.h"

namespace seraph::qualifications {

/// Today where the house has its first branch: the archive belongs to no branch.
Result<LocalDate> houseDay(const session::ReadContext& context);
/// Somebody who is on file and has not left. Invalid at `field`: "left".
Status requireWorkingHere(const char* field, PersonId person, const session::ReadContext& context);

} // namespace seraph::qualifications
