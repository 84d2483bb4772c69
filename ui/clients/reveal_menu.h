// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace seraph::ui {

/// Asks below `anchor` why somebody needs a whole number: one key answers. Nothing is asked for before.
void openRevealMenu(QWidget& anchor, std::function<void(const QString& reason)> then);

} // namespace seraph::ui
