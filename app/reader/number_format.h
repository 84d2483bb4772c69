// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/row_sink.h"

namespace seraph::reader {

/// What a workbook's number format makes of a number.
struct NumberFormat {
    enum class Shape { Plain, Percent, Padded, Date, Time, DateTime, Elapsed };
    Shape shape = Shape::Plain;
    int digits = 0; ///< of Padded: client number 00042
};

/// Of a built-in format by its number (ECMA-376, 18.8.30, with the numbers that Chinese Excel adds).
NumberFormat builtInFormat(int id);
/// Of a format code: yyyy"年"m"月"d"日", [h]:mm:ss, 0.00%, 00000.
NumberFormat formatFor(const QString& code);

/// From which day a workbook counts.
enum class DateSystem { From1900, From1904 };

/// The cell that people see where the file has this number.
SheetCell shownCell(int column, const QString& number, NumberFormat format, DateSystem system);

} // namespace seraph::reader
