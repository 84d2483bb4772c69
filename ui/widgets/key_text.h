// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeySequence;
class QString;

namespace seraph::ui {

/// A shortcut as people read it on a keyboard: "Ctrl+↓", not the system's word for the arrow.
QString keyText(const QKeySequence& key);

} // namespace seraph::ui
