// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/revision.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <concepts>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>

/// How each type of field is stored. A codec says what it is in the database and how to go there and back; binding,
/// reading, JSON and the canonical bytes of the journal follow from that, here and once.
namespace seraph::storage {

/// What the field is for people and for export; the user interface formats journal values by it.
enum class FieldType {
    Boolean,
    Integer,
    Money,
    Text,
    List,
    Structure,
    Bytes,
    Date,
    Instant,
    Reference,
    Code
};

/// Specialise for a new type of field:
///
///     template <> struct Stored<Money> {
///         using Raw = qint64;                                 // or QString, or QByteArray
///         static constexpr FieldType kType = FieldType::Integer;
///         static Raw toRaw(const Money& value);
///         static std::optional<Money> fromRaw(const Raw& raw);         // nothing: no Money can be this
///         static QJsonValue toJson(const Money& value);                // never null
///         static std::optional<Money> fromJson(const QJsonValue& json);
///     };
template <class F> struct Stored;

template <> struct Stored<qint64> {
    using Raw = qint64;
    static constexpr FieldType kType = FieldType::Integer;
    static Raw toRaw(qint64 value) { return value; }
    static std::optional<qint64> fromRaw(Raw raw) { return raw; }
    static QJsonValue toJson(qint64 value) { return value; }
    static std::optional<qint64> fromJson(const QJsonValue& json)
    {
        // Qt keeps whole numbers whole, all 64 bits of them; a fraction is refused by this comparison.
        const qint64 value = json.toInteger();
        return json.isDouble() && QJsonValue(value) == json ? std::optional(value) : std::nullopt;
    }
};

template <> struct Stored<int> {
    using Raw = qint64;
    static constexpr FieldType kType = FieldType::Integer;
    static Raw toRaw(int value) { return value; }
    static std::optional<int> fromRaw(Raw raw)
    {
        const bool fits =
            raw >= std::numeric_limits<int>::min() && raw <= std::numeric_limits<int>::max();
        return fits ? std::optional(static_cast<int>(raw)) : std::nullopt;
    }
    static QJsonValue toJson(int value) { return value; }
    static std::optional<int> fromJson(const QJsonValue& json)
    {
        const auto value = Stored<qint64>::fromJson(json);
        return value ? fromRaw(*value) : std::nullopt;
    }
};

template <> struct Stored<bool> {
    using Raw = qint64;
    static constexpr FieldType kType = FieldType::Boolean;
    static Raw toRaw(bool value) { return value ? 1 : 0; }
    static std::optional<bool> fromRaw(Raw raw)
    {
        return raw == 0 || raw == 1 ? std::optional(raw == 1) : std::nullopt;
    }
    static QJsonValue toJson(bool value) { return value; }
    static std::optional<bool> fromJson(const QJsonValue& json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }
};

/// Text that may be empty but never absent; absence is std::optional<QString>.
template <> struct Stored<QString> {
    using Raw = QString;
    static constexpr FieldType kType = FieldType::Text;
    static const QString& toRaw(const QString& value) { return value; }
    static std::optional<QString> fromRaw(const QString& raw) { return raw; }
    static QJsonValue toJson(const QString& value) { return value; }
    static std::optional<QString> fromJson(const QJsonValue& json)
    {
        return json.isString() ? std::optional(json.toString()) : std::nullopt;
    }
};

/// A list of texts, as a JSON array.
template <> struct Stored<QStringList> {
    using Raw = QString;
    static constexpr FieldType kType = FieldType::List;
    static Raw toRaw(const QStringList& value);
    static std::optional<QStringList> fromRaw(const QString& raw);
    static QJsonValue toJson(const QStringList& value);
    static std::optional<QStringList> fromJson(const QJsonValue& json);
};

template <> struct Stored<QByteArray> {
    using Raw = QByteArray;
    static constexpr FieldType kType = FieldType::Bytes;
    static const QByteArray& toRaw(const QByteArray& value) { return value; }
    static std::optional<QByteArray> fromRaw(const QByteArray& raw) { return raw; }
    static QJsonValue toJson(const QByteArray& value)
    {
        return QString::fromLatin1(value.toBase64());
    }
    static std::optional<QByteArray> fromJson(const QJsonValue& json)
    {
        if (!json.isString())
            return std::nullopt;
        auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? std::optional(*decoded) : std::nullopt;
    }
};

template <> struct Stored<LocalDate> {
    using Raw = QString;
    static constexpr FieldType kType = FieldType::Date;
    static Raw toRaw(LocalDate value)
    {
        EXPECTS(value.isValid()); // no date is std::optional<LocalDate>
        return value.toString(Qt::ISODate);
    }
    static std::optional<LocalDate> fromRaw(const QString& raw)
    {
        const LocalDate date = LocalDate::fromString(raw, Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    static QJsonValue toJson(LocalDate value) { return toRaw(value); }
    static std::optional<LocalDate> fromJson(const QJsonValue& json)
    {
        return fromRaw(json.toString());
    }
};

/// In JSON, too, the milliseconds: what formats it knows the time zone to show it in.
template <> struct Stored<Instant> {
    using Raw = qint64;
    static constexpr FieldType kType = FieldType::Instant;
    static Raw toRaw(Instant value) { return toMilliseconds(value); }
    static std::optional<Instant> fromRaw(Raw raw) { return fromMilliseconds(raw); }
    static QJsonValue toJson(Instant value) { return toRaw(value); }
    static std::optional<Instant> fromJson(const QJsonValue& json)
    {
        const auto value = Stored<qint64>::fromJson(json);
        return value ? fromRaw(*value) : std::nullopt;
    }
};

template <> struct Stored<Revision> {
    using Raw = qint64;
    static constexpr FieldType kType = FieldType::Integer;
    static Raw toRaw(Revision value) { return value.value(); }
    static std::optional<Revision> fromRaw(Raw raw)
    {
        return raw > 0 ? std::optional(Revision(raw)) : std::nullopt;
    }
    static QJsonValue toJson(Revision value) { return toRaw(value); }
    static std::optional<Revision> fromJson(const QJsonValue& json)
    {
        const auto value = Stored<qint64>::fromJson(json);
        return value ? fromRaw(*value) : std::nullopt;
    }
};

/// A string in JSON: 63 bits do not fit the numbers of other readers.
template <class Tag> struct Stored<Id<Tag>> {
    using Raw = qint64;
    static constexpr FieldType kType = FieldType::Reference;
    static Raw toRaw(Id<Tag> value) { return value.value(); }
    static std::optional<Id<Tag>> fromRaw(Raw raw)
    {
        return raw > 0 ? std::optional(Id<Tag>(raw)) : std::nullopt;
    }
    static QJsonValue toJson(Id<Tag> value) { return value.toString(); }
    static std::optional<Id<Tag>> fromJson(const QJsonValue& json)
    {
        const auto id = parseId<Tag>(json.toString());
        return id ? std::optional(*id) : std::nullopt;
    }
};

template <CodedEnum E> struct Stored<E> {
    using Raw = QString;
    static constexpr FieldType kType = FieldType::Code;
    static Raw toRaw(E value) { return toCode(value); }
    static std::optional<E> fromRaw(const QString& raw) { return fromCode<E>(raw); }
    static QJsonValue toJson(E value) { return toRaw(value); }
    static std::optional<E> fromJson(const QJsonValue& json) { return fromRaw(json.toString()); }
};

template <class F> inline constexpr bool kIsOptional = false;
template <class F> inline constexpr bool kIsOptional<std::optional<F>> = true;
template <class F> struct ValueOf {
    using Type = F;
};
template <class F> struct ValueOf<std::optional<F>> {
    using Type = F;
};
/// The codec of a field, whether it may be absent or not.
template <class F> using CodecOf = Stored<typename ValueOf<F>::Type>;

template <class F> QJsonValue toJson(const F& value)
{
    if constexpr (kIsOptional<F>)
        return value ? toJson(*value) : QJsonValue();
    else
        return Stored<F>::toJson(value);
}

/// Nothing where the JSON cannot be an F. For an optional field JSON null is a value: the absent one.
template <class F> std::optional<F> fromJson(const QJsonValue& json)
{
    if constexpr (!kIsOptional<F>) {
        return Stored<F>::fromJson(json);
    } else {
        if (json.isNull())
            return F();
        auto value = CodecOf<F>::fromJson(json);
        return value ? std::optional<F>(std::move(value)) : std::nullopt;
    }
}

template <class S> void bindRaw(S& statement, int position, qint64 value)
{
    statement.bindInteger(position, value);
}
template <class S> void bindRaw(S& statement, int position, const QString& value)
{
    statement.bindText(position, value);
}
template <class S> void bindRaw(S& statement, int position, const QByteArray& value)
{
    statement.bindBlob(position, value);
}

/// UTF-8 text or bytes of the caller's, bound as they are; a view without data is NULL. For what is not a field of a record.
struct Utf8 {
    std::string_view text;
};
struct Blob {
    std::string_view bytes;
};
template <class S> void bindStored(S& statement, int position, const Utf8& value)
{
    statement.bindUtf8(position, value.text);
}
template <class S> void bindStored(S& statement, int position, const Blob& value)
{
    if (value.bytes.data() == nullptr)
        statement.bindNull(position);
    else
        statement.bindBlob(position, value.bytes);
}

/// Binds a field, or text as it stands in the code.
template <class S, class F> void bindStored(S& statement, int position, const F& value)
{
    if constexpr (std::same_as<F, std::nullopt_t>) {
        statement.bindNull(position);
    } else if constexpr (std::convertible_to<const F&, QStringView>) {
        statement.bindText(position, value);
    } else if constexpr (kIsOptional<F>) {
        if (value)
            bindStored(statement, position, *value);
        else
            statement.bindNull(position);
    } else {
        bindRaw(statement, position, Stored<F>::toRaw(value));
    }
}

template <class F, class S> std::optional<F> readStored(const S& statement, int column)
{
    if constexpr (kIsOptional<F>) {
        if (statement.isNull(column))
            return F();
        auto value = readStored<typename ValueOf<F>::Type>(statement, column);
        return value ? std::optional<F>(std::move(value)) : std::nullopt;
    } else {
        using Raw = typename Stored<F>::Raw;
        if (statement.isNull(column))
            return std::nullopt;
        if constexpr (std::same_as<Raw, qint64>)
            return Stored<F>::fromRaw(statement.int64(column));
        else if constexpr (std::same_as<Raw, QString>)
            return Stored<F>::fromRaw(statement.text(column));
        else
            return Stored<F>::fromRaw(statement.blob(column));
    }
}

} // namespace seraph::storage
