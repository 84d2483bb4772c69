// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QPushButton;

namespace seraph::ui {

/// Gives a button its menu, with room for the arrow beside the text.
void setButtonMenu(QPushButton& button, QMenu* menu);

} // namespace seraph::ui
