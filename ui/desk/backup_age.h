// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "ui/widgets/status_pill.h"

#include <optional>

namespace seraph::ui {

class Format;

/// How old the last proved backup is, in the same words wherever it is in sight; a warning after three days or without one.
PillView backupAge(std::optional<Instant> made, Instant now, const Format& format);

} // namespace seraph::ui
