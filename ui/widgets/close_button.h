// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QPushButton;

namespace seraph::ui {

/// "Close" for a dialog that is looked at and left: Esc does the same, but nobody sees Esc.
QPushButton* makeCloseButton(QDialog& dialog);

} // namespace seraph::ui
