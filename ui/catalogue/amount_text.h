// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

namespace seraph::ui {

/// An amount as it is typed: "1200.50". Nothing of it is ever a floating-point number.
QString amountText(Money amount);
/// "1,200.5" and "¥1200.50" are 120050 fen. Text that is no amount counts as -1, which no price accepts.
Money typedAmount(QString text);

} // namespace seraph::ui
