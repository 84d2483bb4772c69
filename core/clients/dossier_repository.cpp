// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/dossier_repository.h"

#include "core/clients/client_parts.h"
#include "core/storage/record_sql.h"
#include "core/storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

QJsonValue structureOf(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue valueOf(const storage::Statement& row, int column, storage::FieldType type)
{
    using storage::FieldType;
    switch (type) {
    case FieldType::Boolean: return row.int64(column) != 0;
    case FieldType::Integer:
    case FieldType::Money: return row.int64(column);
    case FieldType::List: return QJsonDocument::fromJson(row.text(column).toUtf8()).array();
    case FieldType::Structure: return structureOf(row.text(column).toUtf8());
    case FieldType::Bytes: return QString::fromLatin1(row.blob(column).toBase64());
    case FieldType::Instant: return toIsoUtc(fromMilliseconds(row.int64(column)));
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Reference:
    case FieldType::Code: return row.text(column);
    }
    UNREACHABLE();
}

/// Ids are text in JSON, where numbers of their size lose digits; so is one whose kind stands in the column beside it.
bool refersToAnyKind(const storage::ColumnInfo& column)
{
    return column.type == storage::FieldType::Integer && column.name.endsWith(u"_id"_s);
}

QJsonObject objectOf(const storage::Statement& row,
                     const storage::RecordTable& table,
                     SensitiveColumns sensitive)
{
    QJsonObject object;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const storage::ColumnInfo& column = table.columns[i];
        const bool hidden = column.sensitivity == storage::Sensitivity::Sensitive &&
                            sensitive == SensitiveColumns::LeftOut;
        if (hidden || row.isNull(int(i)))
            continue;
        object.insert(column.name,
                      refersToAnyKind(column) ? QJsonValue(QString::number(row.int64(int(i))))
                                              : valueOf(row, int(i), column.type));
    }
    return object;
}

/// The whole number takes a reason (RevealContact).
void maskContact(QJsonObject& contact)
{
    const auto kind = fromCode<ContactKind>(contact["kind"_L1].toString());
    contact.remove("match_key"_L1);
    contact.insert("value"_L1,
                   maskedContact(kind.value_or(ContactKind::Other), contact["value"_L1].toString()));
}

} // namespace

Result<QJsonArray> DossierRepository::rowsOf(const storage::RecordTable& table,
                                             const std::vector<ClientId>& files,
                                             SensitiveColumns sensitive) const
{
    std::vector<qint64> ids;
    for (const ClientId file : files)
        ids.push_back(file.value());
    return rowsWhere(table, table.columns[std::size_t(*table.subjectColumn)].name, ids, sensitive);
}

Result<QJsonArray> DossierRepository::rowsWhere(const storage::RecordTable& table,
                                                const QString& column,
                                                const std::vector<qint64>& ids,
                                                SensitiveColumns sensitive) const
{
    QJsonArray wanted;
    for (const qint64 id : ids)
        wanted.append(id);
    const QString list = QString::fromLatin1(QJsonDocument(wanted).toJson(QJsonDocument::Compact));
    const auto read = [&](const storage::Statement& row) { return objectOf(row, table, sensitive); };
    TRY_ASSIGN(auto rows,
               storage::collectRows<QJsonObject>(
                   m_connection, storage::selectAmongSql(table, column), read, list));
    QJsonArray array;
    for (QJsonObject& row : rows) {
        if (table.name == u"client_contact"_s)
            maskContact(row);
        array.append(row);
    }
    return array;
}

} // namespace seraph::clients
