// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

namespace seraph {

using namespace Qt::StringLiterals;

void JsonReader::read(const QJsonValue& json, QString& into)
{
    if (json.isString())
        into = json.toString();
    else
        fault("value");
}

void JsonReader::read(const QJsonValue& json, QStringList& into)
{
    if (!json.isArray())
        return fault("value");
    for (const QJsonValue each : json.toArray()) {
        read(each, into.emplaceBack());
    }
}

void JsonReader::read(const QJsonValue& json, bool& into)
{
    if (json.isBool())
        into = json.toBool();
    else
        fault("value");
}

void JsonReader::read(const QJsonValue& json, qint64& into)
{
    // Qt keeps whole numbers whole; a fraction is refused by the comparison.
    if (json.isDouble() && QJsonValue(json.toInteger()) == json)
        into = json.toInteger();
    else
        fault("value");
}

void JsonReader::read(const QJsonValue& json, int& into)
{
    qint64 wide = 0;
    read(json, wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return fault("value");
    into = static_cast<int>(wide);
}

void JsonReader::read(const QJsonValue& json, Money& into)
{
    qint64 minorUnits = 0;
    read(json, minorUnits);
    into = Money(minorUnits);
}

void JsonReader::onlyKeys(const QJsonObject& object, const QStringList& known)
{
    for (auto key = object.begin(); key != object.end(); ++key) {
        if (known.contains(key.key()))
            continue;
        m_path << key.key();
        fault("unknown");
        m_path.removeLast();
    }
}

void JsonReader::fault(const char* rule)
{
    QString path = m_path.join(u'.');
    path.replace(u".["_s, u"["_s);
    m_faults.push_back({path, QString::fromLatin1(rule)});
}

Status JsonReader::result() const
{
    if (m_faults.empty())
        return {};
    Error error = makeError(ErrorCode::Invalid);
    error.fields = m_faults;
    return fail(std::move(error));
}

} // namespace seraph
