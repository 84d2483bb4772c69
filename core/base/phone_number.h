// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph {

/// How a telephone number is stored: ordinary digits and signs (NFKC), single spaces, as its owner groups it.
QString tidiedPhone(const QString& text);

/// Whether a person could be called with it: 5 to 20 digits, a plus only in front, and between them nothing but spaces,
/// hyphens, dots, slashes, brackets and a mark for an extension (转, x, ext, #). Mobile and landline, any country.
bool looksLikePhone(const QString& text);

/// The digits alone, for comparing and searching.
QString phoneDigits(QStringView text);

/// What may stand on a screen that others see: 138****8812. Four digits at least are hidden, the last four stay, and of
/// numbers of nine digits and more up to five in front; of shorter numbers a third of the digits stays, at the end.
/// Grouping stays as it is: "+86 138 **** 8812".
QString maskedPhone(const QString& phone);

} // namespace seraph
