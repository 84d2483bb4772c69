// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QStringList>

namespace seraph::storage {

/// The part of the driver that answers what tables and columns there are.
QStringList tableNames(const QSqlDriver& driver, QSql::TableType type);
/// Accepts escaped names and names with their schema: table, "my table", main.table, aux.[table].
QSqlRecord columnsOf(const QSqlDriver& driver, const QString& table);
QSqlIndex primaryKeyOf(const QSqlDriver& driver, const QString& table);

/// Leaves alone what is quoted already. In table names a dot separates the schema.
QString quoteIdentifier(const QString& identifier, QSqlDriver::IdentifierType type);

/// The Qt type of a declared column type. What is declared otherwise, or not at all, is text to Qt.
QMetaType metaTypeOf(const QString& declaredType);

} // namespace seraph::storage
