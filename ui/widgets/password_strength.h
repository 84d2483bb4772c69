// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace seraph::ui {

/// How hard a password is to guess, as advice while typing; the rules that decide are those of core/vault.
enum class PasswordStrength { Empty, Weak, Fair, Good, Strong };

/// From length and variety; repeated characters, runs (1234, abcd) and years count little.
PasswordStrength estimateStrength(QStringView password);

} // namespace seraph::ui
