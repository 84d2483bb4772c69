// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/password_strength.h"

#include <QChar>

#include <cmath>

namespace seraph::ui {

namespace {

double bitsOf(QChar c)
{
    if (c.isDigit())
        return 3.3;
    if (c.unicode() < 0x80 && c.isLetter())
        return c.isUpper() ? 5.2 : 4.2;
    return c.unicode() < 0x80 ? 5.0 : 9.0;
}

/// A character that continues a run of one step or stands still tells an attacker nearly nothing.
bool isPredictable(QChar before, QChar c)
{
    return std::abs(c.unicode() - before.unicode()) <= 1;
}

} // namespace

PasswordStrength estimateStrength(QStringView password)
{
    if (password.isEmpty())
        return PasswordStrength::Empty;
    double bits = 0;
    for (qsizetype i = 0; i < password.size(); ++i) {
        const bool seenBefore = password.first(i).contains(password[i]);
        const bool predictable = i > 0 && isPredictable(password[i - 1], password[i]);
        bits += predictable ? 0.5 : seenBefore ? bitsOf(password[i]) * 0.6 : bitsOf(password[i]);
    }
    if (bits < 28)
        return PasswordStrength::Weak;
    if (bits < 42)
        return PasswordStrength::Fair;
    return bits < 58 ? PasswordStrength::Good : PasswordStrength::Strong;
}

} // namespace seraph::ui
