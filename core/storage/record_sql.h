// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record_table.h"

/// Statements about records of a kind that is known only by its description: what belongs to one person, in whatever table.
/// Names come from the description and are checked against it; values are bound.
namespace seraph::storage {

/// Every column, as selectSql(), of the rows whose `column` is one of the ids bound as a JSON array, oldest first and
/// without archived ones. `column` is one of the table's: anything else is a contract violation.
QByteArray selectAmongSql(const RecordTable& table, QStringView column);
/// id and revision of the rows whose `column` is the bound id, oldest first.
QByteArray selectPlacesSql(const RecordTable& table, QStringView column);

} // namespace seraph::storage
