// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::organisation {

/// Who works where and when: organisation, branches, rooms, equipment, staff, opening hours, holidays.
session::Module module();

} // namespace seraph::organisation
