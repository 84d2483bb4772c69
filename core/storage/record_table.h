// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stored.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace seraph::storage {

class Statement;

enum class Sensitivity {
    Plain,
    Personal,  ///< about an identified person: masked, journalled under their key
    Sensitive, ///< health, finances, complaints: viewing it is journalled too
};

struct ColumnInfo {
    QString name;
    FieldType type;
    bool optional;
    Sensitivity sensitivity;
    QString purpose; ///< why it is collected: a key of the data inventory; empty for most plain columns
};

/// A record's description without its C++ type: what journal, verify, data inventory and export work with.
/// Columns stand in the order of the description, the first two are id and revision.
struct RecordTable {
    QString name; ///< of the table; it is the record's kind in the journal and on the command line, too
    std::vector<ColumnInfo> columns;
    std::optional<int> subjectColumn; ///< whose value is the id of the person that the record is about

    const ColumnInfo* find(QStringView column) const;

    QByteArray insertSql() const; ///< binds every column in order
    QByteArray updateSql() const; ///< binds every column but id, then id and the revision it was made from
    QByteArray selectSql() const; ///< every column in order, without WHERE or ORDER BY
    QByteArray subjectSql() const; ///< whom the record of the bound id is about; NULL for kinds about nobody
};

/// The canonical bytes of the record in the statement's current row, whose columns from the first one on are those of
/// selectSql(). Equal to canonicalBytes(record) of record.h. Absent values are left out together with their names,
/// so that a new optional column leaves old hashes as they were.
QByteArray canonicalRow(const Statement& row, const RecordTable& table);

} // namespace seraph::storage
