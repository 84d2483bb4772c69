// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph {

/// How an identity number is stored: ordinary upper-case letters and digits (NFKC), no spaces.
QString tidiedIdentityNumber(const QString& text);

/// Whether it can be an identity number. Eighteen characters that look like a mainland resident identity card must have
/// its check digit (GB 11643); of passports and permits only the form is known: 5 to 20 letters, digits, hyphens, brackets.
bool looksLikeIdentityNumber(const QString& text);

/// What may stand on a screen that others see: 110***********1234. Of short numbers less stays: E******78.
QString maskedIdentityNumber(const QString& number);

} // namespace seraph
