// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/storage/stored.h"

#include <QJsonDocument>

/// Structs that are described for JSON, and lists of them, as one column. For what is read and frozen as a whole and
/// never searched inside.
namespace seraph::storage {

namespace detail {

QString compactJson(const QJsonValue& value);
/// Nothing where the text is no JSON.
std::optional<QJsonValue> parsedJson(const QString& text);

template <class T> struct StoredAsJson {
    using Raw = QString;
    static constexpr FieldType kType = FieldType::Structure;
    static Raw toRaw(const T& value) { return compactJson(writeJson(value)); }
    static std::optional<T> fromRaw(const QString& raw)
    {
        const auto json = parsedJson(raw);
        return json ? fromJson(*json) : std::nullopt;
    }
    static QJsonValue toJson(const T& value) { return writeJson(value); }
    static std::optional<T> fromJson(const QJsonValue& json)
    {
        auto value = readJson<T>(json);
        return value ? std::optional<T>(*std::move(value)) : std::nullopt;
    }
};

} // namespace detail

template <JsonStruct T> struct Stored<T> : detail::StoredAsJson<T> {
};
template <JsonStruct T> struct Stored<std::vector<T>> : detail::StoredAsJson<std::vector<T>> {
};

template <> struct Stored<Money> {
    using Raw = qint64;
    static constexpr FieldType kType = FieldType::Money;
    static Raw toRaw(Money value) { return value.minorUnits(); }
    static std::optional<Money> fromRaw(Raw raw) { return Money(raw); }
    static QJsonValue toJson(Money value) { return value.minorUnits(); }
    static std::optional<Money> fromJson(const QJsonValue& json)
    {
        const auto value = Stored<qint64>::fromJson(json);
        return value ? std::optional(Money(*value)) : std::nullopt;
    }
};

} // namespace seraph::storage
