// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

namespace seraph::ui {

class Program;

/// Writes one PNG for every page, section and screen of the program, as somebody would see it, and says how many.
/// For the documentation, for looking at one's own work, and for machines without a display. Io where a file cannot be
/// written.
Result<int> takeScreenshots(Program& program, const QString& folder, QSize size);

} // namespace seraph::ui
