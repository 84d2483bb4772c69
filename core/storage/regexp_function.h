// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace seraph::storage {

/// Gives the connection the operator "text REGEXP pattern" with Qt's regular expressions.
/// @param cacheSize how many compiled patterns are kept
void addRegexpFunction(sqlite3* database, int cacheSize);

} // namespace seraph::storage
