// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/row_sink.h"

class QIODevice;

namespace seraph::reader {

/// Reads one sheet of a workbook (Office Open XML, as Excel, WPS, LibreOffice and the libraries of other programs write it).
/// Formulas are never calculated: what counts is the value that was stored with them.
/// Refusals: those of Package; sheet.no_such_sheet, sheet.other_format (a binary workbook).
Result<SheetTotals> readWorkbook(QIODevice& file, const ReadRequest& request, const RowSink& sink);

/// "_x000D_" is how a workbook writes characters that XML cannot hold.
QString withoutEscapes(const QString& text);

/// "BC12" is column 54; -1 for what is no reference.
int columnOf(QStringView reference);

} // namespace seraph::reader
