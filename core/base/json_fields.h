// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/error.h"
#include "core/base/localized_text.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <optional>
#include <tuple>
#include <vector>

/// Plain structs as JSON, described once: shipped files, stored versions, exports and comparisons are all read from it.
namespace seraph {

/// May: a key that can be left out where the member has its initial value, and is then not written.
enum class InJson { Must, May };

template <auto Member> struct JsonField;
template <class T, class F, F T::*Member> struct JsonField<Member> {
    using Value = F;
    static constexpr auto kMember = Member;
    const char* name;
    InJson need;
};
template <auto Member>
consteval JsonField<Member> jsonField(const char* name, InJson need = InJson::Must)
{
    return {name, need};
}

/// Specialised once beside the struct:
///
///     template <> struct JsonFields<PriceLine> {
///         static constexpr std::tuple kAll{jsonField<&PriceLine::kind>("kind"), …};
///     };
template <class T> struct JsonFields;

template <class T>
concept JsonStruct = requires
{
    JsonFields<T>::kAll;
};

template <> struct JsonFields<LocalizedText> {
    static constexpr std::tuple kAll{jsonField<&LocalizedText::zh>("zh"),
                                     jsonField<&LocalizedText::en>("en")};
};

/// Reads values and gathers what is wrong with them: field "sop.steps[3].role", rule "missing", "unknown" (a key the
/// struct does not have) or "value".
class JsonReader {
public:
    template <class T> void read(const QJsonValue& json, T& into);
    template <class T> void read(const QJsonValue& json, std::vector<T>& into);
    template <class T> void read(const QJsonValue& json, std::optional<T>& into);
    void read(const QJsonValue& json, QString& into);
    void read(const QJsonValue& json, QStringList& into);
    void read(const QJsonValue& json, bool& into);
    void read(const QJsonValue& json, int& into);
    void read(const QJsonValue& json, qint64& into);
    void read(const QJsonValue& json, Money& into);
    /// A member of an object; steps into it for the names of faults.
    template <class T> void member(const QJsonObject& object, const char* name, T& into);
    /// The object has no other keys than these.
    void onlyKeys(const QJsonObject& object, const QStringList& known);

    void fault(const char* rule);
    Status result() const;

private:
    template <JsonStruct T> void readStruct(const QJsonObject& object, T& into);

    QStringList m_path;
    std::vector<FieldError> m_faults;
};

inline QJsonValue writeJson(const QString& value)
{
    return value;
}
inline QJsonValue writeJson(bool value)
{
    return value;
}
inline QJsonValue writeJson(int value)
{
    return value;
}
inline QJsonValue writeJson(qint64 value)
{
    return value;
}
inline QJsonValue writeJson(Money value)
{
    return value.minorUnits();
}
inline QJsonValue writeJson(const QStringList& value)
{
    return QJsonArray::fromStringList(value);
}
template <CodedEnum E> QJsonValue writeJson(E value)
{
    return toCode(value);
}
template <JsonStruct T> QJsonValue writeJson(const T& value);
template <class T> QJsonValue writeJson(const std::optional<T>& value);
template <class T> QJsonValue writeJson(const std::vector<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(writeJson(value));
    return array;
}
template <class T> QJsonValue writeJson(const std::optional<T>& value)
{
    return value ? writeJson(*value) : QJsonValue();
}

template <JsonStruct T, class Visit> constexpr void forEachJsonField(Visit&& visit)
{
    std::apply([&](const auto&... fields) { (visit(fields), ...); }, JsonFields<T>::kAll);
}

template <JsonStruct T> QJsonValue writeJson(const T& value)
{
    [[maybe_unused]] static const T initial{}; // not where every key must stand
    QJsonObject object;
    forEachJsonField<T>([&](const auto& field) {
        const auto& member = value.*(field.kMember);
        if (field.need == InJson::Must || member != initial.*(field.kMember))
            object.insert(QLatin1StringView(field.name), writeJson(member));
    });
    return object;
}

template <JsonStruct T> void JsonReader::readStruct(const QJsonObject& object, T& into)
{
    QStringList known;
    forEachJsonField<T>([&](const auto& field) {
        known << QLatin1StringView(field.name);
        if (field.need == InJson::Must || object.contains(QLatin1StringView(field.name)))
            member(object, field.name, into.*(field.kMember));
    });
    onlyKeys(object, known);
}

template <class T> void JsonReader::read(const QJsonValue& json, T& into)
{
    if constexpr (CodedEnum<T>) {
        if (const auto value = fromCode<T>(json.toString()))
            into = *value;
        else
            fault("value");
    } else {
        static_assert(JsonStruct<T>);
        if (json.isObject())
            readStruct(json.toObject(), into);
        else
            fault("value");
    }
}

template <class T> void JsonReader::read(const QJsonValue& json, std::vector<T>& into)
{
    if (!json.isArray())
        return fault("value");
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        m_path << u'[' + QString::number(i) + u']';
        read(array[i], into.emplace_back());
        m_path.removeLast();
    }
}

template <class T> void JsonReader::read(const QJsonValue& json, std::optional<T>& into)
{
    if (json.isNull())
        into.reset();
    else
        read(json, into.emplace());
}

template <class T> void JsonReader::member(const QJsonObject& object, const char* name, T& into)
{
    const auto at = object.constFind(QLatin1StringView(name));
    m_path << QString::fromLatin1(name);
    if (at == object.constEnd())
        fault("missing");
    else
        read(*at, into);
    m_path.removeLast();
}

/// The struct that the JSON is. Invalid with every fault.
template <class T> Result<T> readJson(const QJsonValue& json)
{
    T value{};
    JsonReader reader;
    reader.read(json, value);
    TRY_STATUS(reader.result());
    return value;
}

} // namespace seraph
