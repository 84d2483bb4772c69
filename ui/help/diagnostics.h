// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

namespace seraph::ui {

class InlineMessage;

/// What somebody who helps needs to know, as plain text to be read before it is sent: versions, settings, sizes, and the
/// errors shown since the start, as codes. No name, no number, no path and no text that anybody typed.
QString diagnosticsText(const Desk& desk);

/// Asks where to, writes it there, and says so in `message`.
void saveDiagnostics(const Desk& desk, QWidget* parent, InlineMessage& message);

} // namespace seraph::ui
