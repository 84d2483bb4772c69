// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stored.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace seraph::storage {

QString Stored<QStringList>::toRaw(const QStringList& value)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> Stored<QStringList>::fromRaw(const QString& raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw.toUtf8());
    return document.isArray() ? fromJson(document.array()) : std::nullopt;
}

QJsonValue Stored<QStringList>::toJson(const QStringList& value)
{
    return QJsonArray::fromStringList(value);
}

std::optional<QStringList> Stored<QStringList>::fromJson(const QJsonValue& json)
{
    const QJsonArray array = json.toArray();
    const bool texts = json.isArray() &&
                       std::all_of(array.begin(), array.end(), [](auto v) { return v.isString(); });
    if (!texts)
        return std::nullopt;
    QStringList list;
    for (const auto& value : array)
        list << value.toString();
    return list;
}

} // namespace seraph::storage
