// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/finding.h"

namespace seraph::ui {

/// What verification found, in one plain sentence that says from which entry on.
QString findingText(const journal::Finding& finding);

} // namespace seraph::ui
