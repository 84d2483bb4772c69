// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace seraph::reader {

/// A number of a workbook as people see it, without an exponent and without a trip through floating point: 1.38E+10 is
/// 13800000000, and 39.200000000000003 is 39.2 (spreadsheet programs write 17 digits and show 15). Whole numbers keep every
/// digit. Nothing where the text is no number.
/// @param shift moves the point to the right: 2 for a percentage
std::optional<QString> plainNumber(QStringView text, int shift = 0);

} // namespace seraph::reader
