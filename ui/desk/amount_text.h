// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

namespace seraph::ui {

/// "1200.50": an amount as it stands in a field to be changed.
QString amountText(Money amount);
/// "1,200.5" is 120050; nothing of it is ever a floating-point number. Nothing typed is nothing; text that is no amount
/// counts as -1, which no price accepts.
Money typedAmount(QString text);

} // namespace seraph::ui
