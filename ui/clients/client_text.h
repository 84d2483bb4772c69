// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/duplicate.h"
#include "ui/desk/trade_text.h"
#include "ui/widgets/tone.h"

#include <QString>

namespace seraph::ui {

/// "女 · 36 岁", "36", or nothing: what tells namesakes apart.
QString ageAndSex(const std::optional<int>& age, const std::optional<organisation::Sex>& sex);
/// "same contact, same name (90 %)".
QString scoreText(const clients::Score& score);
Tone toneOf(clients::AlertLevel level);

} // namespace seraph::ui
