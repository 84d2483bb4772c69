// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::ui {

/// What is missing, in a few words: "A place for backups".
QString missingText(const session::Missing& missing);
/// Why it matters, in one sentence.
QString missingWhy(const session::Missing& missing);

} // namespace seraph::ui
