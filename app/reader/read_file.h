// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/row_sink.h"

class QIODevice;

namespace seraph::reader {

/// Reads a table of whatever kind: what it is shows in its first bytes, never in its name.
/// Refusals: sheet.empty; sheet.old_format (.xls); sheet.encrypted; sheet.other_format (.ods, .xlsb, PDF, pictures);
/// those of the parsers.
Result<SheetTotals> readFile(QIODevice& file, const ReadRequest& request, const RowSink& sink);

} // namespace seraph::reader
