// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/exchange/column_map.h"
#include "core/organisation/staff.h"

#include <QMap>

namespace seraph::exchange {

/// What one row says, by field.
using RowValues = QMap<QString, QString>;

/// The field of columns that we have no place for and that must not be lost: each is kept with its header.
inline constexpr char kAlsoNoted[] = "also_noted";
/// The notes and, below them, what was also noted.
QString notesOf(const RowValues& values);

/// Invalid at the field: "error_cell" where a cell holds an error; "digits_lost" where a long number of a person or a phone
/// was kept as a number and lost its last digits before it came here, as 1.38E+10 did.
Result<RowValues> valuesOf(const SheetRow& row, const ColumnMap& map);

/// What tells this row from others of the kind: the same row in another file, place or order has the same. 16 bytes.
QByteArray fingerprintOf(ImportKind kind, const RowValues& values);

// How people write things. Empty text is no value and no error.

/// 2026-10-05, 2026/10/5, 2026.10.5, 2026年10月5日, 20261005, with or without a time; 13/10/2026 and 10/13/2026 where only
/// one reading is a day. Invalid "bad_date", "ambiguous_date".
Result<std::optional<LocalDate>> readDay(const QString& field, const QString& text);
/// 1234.5, ¥1,234.50, 1234元. Invalid "bad_amount".
Result<std::optional<Money>> readAmount(const QString& field, const QString& text);
/// Invalid "bad_number".
Result<std::optional<int>> readCount(const QString& field, const QString& text);
/// 女, 女士, F, female. Invalid "unknown".
Result<std::optional<organisation::Sex>> readSex(const QString& field, const QString& text);

} // namespace seraph::exchange
