// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/row_sink.h"

class QIODevice;

namespace seraph::reader {

/// Reads a text whose lines are rows (CSV): encoding and separator are found out where the request does not say them; quotes
/// as in RFC 4180, a quote in the middle of a field standing for itself. A field ="00123" is the text 00123.
/// Refusals: sheet.too_large, sheet.unknown_encoding, sheet.other_format (bytes that are no text), sheet.open_quote.
Result<SheetTotals> readDelimitedText(QIODevice& file, const ReadRequest& request, const RowSink& sink);

/// The separator by which most of the first lines fall into the same number of fields, as a code; comma where none does.
QString separatorOf(const QString& text);

} // namespace seraph::reader
