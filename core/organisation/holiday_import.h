// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/holiday.h"
#include "core/session/context.h"

namespace seraph::organisation {

/// Makes the stored year equal to this one: what is new is inserted, what differs is updated, what is gone is archived. A
/// year that is the same already is left alone. Only what changed is journalled.
Status takeOverYear(const HolidayYear& year, session::WriteContext& context);

} // namespace seraph::organisation
