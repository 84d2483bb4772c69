// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_info.h"

#include <QSqlField>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <initializer_list>

namespace seraph::storage {
namespace {

using namespace Qt::StringLiterals;

/// The columns of PRAGMA table_info that are read here.
enum TableInfo { Name = 1, Type = 2, NotNull = 3, Default = 4, PrimaryKey = 5 };

struct QualifiedTable {
    QString schema; ///< with its dot, or empty
    QString table;
};

QualifiedTable splitSchema(const QString& name)
{
    // In "aux.[a.b]" the schema ends before the bracket; "[a.b]" is a table whose name has a dot.
    const qsizetype bracket = name.endsWith(u']') ? name.lastIndexOf(u'[') : -1;
    const qsizetype end = bracket >= 0 ? bracket : name.indexOf(u'.') + 1;
    return {name.first(end), name.sliced(end)};
}

QString unquotedDefault(const QString& text)
{
    const qsizetype end = text.lastIndexOf(u'\'');
    return text.startsWith(u'\'') && end > 0 ? text.sliced(1, end - 1) : text;
}

QSqlField fieldFrom(const QSqlQuery& row, const QString& table)
{
    const QString type = row.value(Type).toString();
    QSqlField field(row.value(Name).toString(), metaTypeOf(type), table);
    // Only INTEGER PRIMARY KEY is the row's own number that SQLite gives out; INT PRIMARY KEY is not.
    field.setAutoValue(row.value(PrimaryKey).toInt() > 0 &&
                       type.compare(u"integer", Qt::CaseInsensitive) == 0);
    field.setRequired(row.value(NotNull).toBool());
    field.setDefaultValue(unquotedDefault(row.value(Default).toString()));
    return field;
}

QString withoutQuotes(const QSqlDriver& driver, const QString& name)
{
    return driver.isIdentifierEscaped(name, QSqlDriver::TableName)
               ? driver.stripDelimiters(name, QSqlDriver::TableName)
               : name;
}

QSqlQuery tableInfo(const QSqlDriver& driver, const QString& table)
{
    const QualifiedTable place = splitSchema(table);
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    query.exec(u"PRAGMA %1table_info(%2)"_s.arg(place.schema,
                                                quoteIdentifier(place.table, QSqlDriver::TableName)));
    return query;
}

bool isAny(const QString& type, std::initializer_list<const char*> names)
{
    return std::any_of(
        names.begin(), names.end(), [&](const char* name) { return type == QLatin1String(name); });
}

} // namespace

QStringList tableNames(const QSqlDriver& driver, QSql::TableType type)
{
    QStringList kinds;
    if (type & QSql::Tables)
        kinds << u"type = 'table'"_s;
    if (type & QSql::Views)
        kinds << u"type = 'view'"_s;
    QStringList names;
    if (!kinds.isEmpty()) {
        const QString sql = u"SELECT name FROM sqlite_master WHERE %1 UNION ALL "
                            "SELECT name FROM sqlite_temp_master WHERE %1"_s;
        QSqlQuery query(driver.createResult());
        query.setForwardOnly(true);
        query.exec(sql.arg(kinds.join(u" OR "_s)));
        while (query.next())
            names << query.value(0).toString();
    }
    if (type & QSql::SystemTables)
        names << u"sqlite_master"_s;
    return names;
}

QSqlRecord columnsOf(const QSqlDriver& driver, const QString& table)
{
    const QString name = withoutQuotes(driver, table);
    QSqlRecord columns;
    for (QSqlQuery row = tableInfo(driver, name); row.next();)
        columns.append(fieldFrom(row, name));
    return columns;
}

QSqlIndex primaryKeyOf(const QSqlDriver& driver, const QString& table)
{
    const QString name = withoutQuotes(driver, table);
    QSqlIndex key;
    for (QSqlQuery row = tableInfo(driver, name); row.next();) {
        if (row.value(PrimaryKey).toInt() > 0)
            key.append(fieldFrom(row, name));
    }
    return key;
}

QString quoteIdentifier(const QString& identifier, QSqlDriver::IdentifierType type)
{
    const bool quoted = identifier.isEmpty() || identifier.startsWith(u'"') ||
                        identifier.endsWith(u'"') ||
                        (identifier.contains(u'[') && identifier.contains(u']'));
    if (quoted)
        return identifier;
    QString name = identifier;
    name.replace(u"\""_s, u"\"\""_s);
    if (type == QSqlDriver::TableName)
        name.replace(u"."_s, u"\".\""_s);
    return u'"' + name + u'"';
}

QMetaType metaTypeOf(const QString& declaredType)
{
    const QString type = declaredType.toLower();
    if (isAny(type, {"integer", "int"}))
        return QMetaType::fromType<int>();
    if (isAny(type, {"double", "float", "real"}) || type.startsWith(u"numeric"))
        return QMetaType::fromType<double>();
    if (type == u"blob")
        return QMetaType::fromType<QByteArray>();
    if (isAny(type, {"boolean", "bool"}))
        return QMetaType::fromType<bool>();
    return QMetaType::fromType<QString>();
}

} // namespace seraph::storage
