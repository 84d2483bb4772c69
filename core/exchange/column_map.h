// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_kind.h"
#include "core/exchange/sheet.h"

#include <QMap>

namespace seraph::exchange {

/// Which column is which field, and in which row the headers stand.
struct ColumnMap {
    int headerRow = 1;            ///< by its number in the file
    QMap<int, QString> headers{}; ///< by column, as they are written
    QMap<int, QString> fields{};  ///< column to field; a column that is left out is not in it

    QStringList columnsLeftOut() const; ///< by their headers, in order
    friend bool operator==(const ColumnMap&, const ColumnMap&) = default;
};

/// A proposal from the first rows: the row with the most headers that are known counts as the header row, each header goes to
/// the field that it names, or else to the one whose longest name it contains. No field twice, but those that take many.
ColumnMap proposedMap(const std::vector<SheetRow>& beginning, const std::vector<ImportField>& fields);

/// The map with another row as its header row; fields are proposed anew.
ColumnMap mapFromRow(const SheetRow& header, const std::vector<ImportField>& fields);

/// What equal sets of headers have in common: a map is remembered under it.
QString headerKey(const ColumnMap& map);
/// A remembered or given choice, header to field; "" leaves a column out.
using HeaderChoice = QMap<QString, QString>;
HeaderChoice choiceOf(const ColumnMap& map);
/// The map as chosen; columns that the choice does not name stay as proposed. Headers are compared folded.
ColumnMap withChoice(ColumnMap map, const HeaderChoice& choice);

/// Invalid, at the field: "required" where a needed one has no column ("contact" and "client" stand for any of theirs),
/// "unknown" for a field that the kind does not have, "twice".
Status checkMap(const ColumnMap& map, const std::vector<ImportField>& fields);

/// A, B … Z, AA: how spreadsheet programs call a column.
QString columnLetters(int column);

} // namespace seraph::exchange
