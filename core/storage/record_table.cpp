// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_table.h"

#include "core/storage/canonical_bytes.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace seraph::storage {
namespace {

/// Column names with something after each and a separator between them.
QByteArray joined(const std::vector<ColumnInfo>& columns,
                  std::size_t from,
                  const char* after,
                  const char* between)
{
    QByteArray text;
    for (std::size_t i = from; i < columns.size(); ++i)
        text += (i == from ? "" : between) + columns[i].name.toUtf8() + after;
    return text;
}

void addValue(CanonicalBytes& bytes, const Statement& row, int column)
{
    switch (row.storageClass(column)) {
    case StorageClass::Integer: return bytes.add(row.int64(column));
    case StorageClass::Text: return bytes.add(row.text(column));
    // STRICT tables hold no REAL where we describe none; in a tampered file its bytes differ from any of ours.
    case StorageClass::Real:
    case StorageClass::Blob: return bytes.add(QByteArrayView(row.blob(column)));
    case StorageClass::Null: return bytes.addAbsent();
    }
}

} // namespace

const ColumnInfo* RecordTable::find(QStringView column) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return c.name == column; });
    return found == columns.end() ? nullptr : &*found;
}

QByteArray RecordTable::insertSql() const
{
    QByteArray places = QByteArray("?, ").repeated(static_cast<qsizetype>(columns.size()));
    places.chop(2);
    return "INSERT INTO " + name.toUtf8() + " (" + joined(columns, 0, "", ", ") + ") VALUES (" +
           places + ')';
}

QByteArray RecordTable::updateSql() const
{
    return "UPDATE " + name.toUtf8() + " SET " + joined(columns, 1, " = ?", ", ") +
           " WHERE id = ? AND revision = ?";
}

QByteArray RecordTable::selectSql() const
{
    return "SELECT " + joined(columns, 0, "", ", ") + " FROM " + name.toUtf8();
}

QByteArray RecordTable::subjectSql() const
{
    const QByteArray subject =
        subjectColumn ? columns[std::size_t(*subjectColumn)].name.toUtf8() : "NULL";
    return "SELECT " + subject + " FROM " + name.toUtf8() + " WHERE id = ?";
}

QByteArray canonicalRow(const Statement& row, const RecordTable& table)
{
    CanonicalBytes bytes;
    for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
        if (row.isNull(i))
            continue;
        bytes.add(table.columns[static_cast<std::size_t>(i)].name);
        addValue(bytes, row, i);
    }
    return bytes.bytes();
}

} // namespace seraph::storage
