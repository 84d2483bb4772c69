// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace seraph::storage {

/// What an SQLite result code, extended or not, means to us.
ErrorCode errorCodeOf(int resultCode);

/// The error for a result code. The detail holds SQLite's own words for the code and, where they can only name tables
/// and columns, what it says about this case; never a stored or bound value.
Error errorOf(int resultCode);
Error errorOf(sqlite3* database, int resultCode);

/// The same for a statement that could not be compiled: the message quotes our SQL text, which holds no values.
Error prepareErrorOf(sqlite3* database, int resultCode);

} // namespace seraph::storage
