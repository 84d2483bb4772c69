// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_list_repository.h"
#include "core/session/context.h"

namespace seraph::complaints {

/// What the actor sees with the right of this query.
Sight sightOf(const session::ReadContext& context);
/// What the actor would see with that right.
Sight sightFor(session::Permission permission, const session::ReadContext& context);

} // namespace seraph::complaints
