// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/field_sets.h"

#include "core/base/contract.h"
#include "core/base/field_check.h"
#include "core/base/shipped_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

/// Adds to `check` what is new in a field that the trade does not collect.
template <class Value> void requireOn(FieldCheck& check,
                                      const FieldSet& fields,
                                      const char* field,
                                      const Value& before,
                                      const Value& after)
{
    const bool kept = after == before || after == Value();
    check.require(kept || fields.has(QLatin1String(field)), field, "switched_off");
}

} // namespace

FieldSet FieldSet::read(Profile profile)
{
    const QJsonArray list =
        readShippedJson(u"content/client_fields.json"_s)[toCode(profile)].toArray();
    EXPECTS(!list.isEmpty());
    FieldSet set;
    for (const QJsonValue value : list) {
        const QJsonObject field = value.toObject();
        const QString name = field["field"_L1].toString();
        set.m_fields << name;
        set.m_purposes.insert(name, shippedText(field));
    }
    return set;
}

/// Asked for by every command about a client, thousands of times in an import.
FieldSet FieldSet::forProfile(Profile profile)
{
    static const std::array sets{read(Profile::Clinic), read(Profile::Aesthetic), read(Profile::Agency)};
    return sets[std::size_t(profile)];
}

LocalizedText FieldSet::purposeOf(QLatin1String field) const
{
    return m_purposes.value(QString(field));
}

Status checkSwitchedOn(const FieldSet& fields, const ClientDetails& before, const ClientDetails& after)
{
    FieldCheck check;
    requireOn(check, fields, "sex", before.sex, after.sex);
    requireOn(check, fields, "birth_date", before.birthDate, after.birthDate);
    requireOn(check, fields, "identity_number", before.identityNumber, after.identityNumber);
    requireOn(check, fields, "household", before.household, after.household);
    requireOn(check, fields, "household", before.householdRole, after.householdRole);
    return check.result();
}

Status checkSwitchedOn(const FieldSet& fields,
                       const BackgroundDetails& before,
                       const BackgroundDetails& after)
{
    FieldCheck check;
    requireOn(check, fields, "allergies", before.allergies, after.allergies);
    requireOn(check, fields, "history", before.history, after.history);
    requireOn(check, fields, "medication", before.medication, after.medication);
    requireOn(check, fields, "emergency_name", before.emergencyName, after.emergencyName);
    requireOn(check, fields, "emergency_phone", before.emergencyPhone, after.emergencyPhone);
    requireOn(check, fields, "household_people", before.householdPeople, after.householdPeople);
    requireOn(check, fields, "pets", before.pets, after.pets);
    requireOn(check, fields, "taboos", before.taboos, after.taboos);
    return check.result();
}

} // namespace seraph::clients
