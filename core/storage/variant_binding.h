// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

struct sqlite3_stmt;

namespace seraph::storage {

/// Binds what Qt SQL may hand over: integers of every width, bool, double, text, bytes, null, and dates, times and
/// date-times as ISO text. Anything that has no text form is refused with SQLITE_MISMATCH.
/// @param position counts from 1
/// @param text takes what a text is encoded to; the statement points into it until the next binding of this position
/// @return an SQLite result code
int bindVariant(sqlite3_stmt* statement, int position, const QVariant& value, QByteArray& text);

} // namespace seraph::storage
