// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::organisation {

/// What the organisation still needs:
/// "organisation.second_person" while nobody but the owner works here, "organisation.no_opening_hours" for a branch without
/// them, "organisation.holidays_end" when the last known year ends within 60 days (due then), and
/// "staff.account_after_employment" for somebody who left and could still sign in.
Result<std::vector<session::Missing>> missing(const session::ReadContext& context);

} // namespace seraph::organisation
