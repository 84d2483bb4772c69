// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consultation.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

bool shareOne(const QStringList& some, const QStringList& others)
{
    return std::any_of(
        some.begin(), some.end(), [&](const QString& each) { return others.contains(each); });
}

bool isMedicallyTrained(const QStringList& roles)
{
    return shareOne(roles, {u"physician"_s, u"nurse"_s});
}

bool isDanger(catalogue::DisclosureKind kind)
{
    return kind == catalogue::DisclosureKind::Risk ||
           kind == catalogue::DisclosureKind::Contraindication;
}

} // namespace

const QStringList& explainingTopics()
{
    static const QStringList topics{u"topic.benefits"_s,
                                    u"topic.risks"_s,
                                    u"topic.alternatives"_s,
                                    u"topic.price"_s,
                                    u"topic.aftercare"_s,
                                    u"topic.complication_cost"_s};
    return topics;
}

bool maySay(const catalogue::Disclosure& disclosure, const QStringList& roles, Profile profile)
{
    if (!isDanger(disclosure.kind))
        return true;
    if (profile != Profile::Agency && !isMedicallyTrained(roles))
        return false;
    return disclosure.speakers.isEmpty() || shareOne(disclosure.speakers, roles);
}

bool mayExplain(const QString& topic, const QStringList& roles, Profile profile)
{
    return topic != u"topic.risks"_s || profile == Profile::Agency || isMedicallyTrained(roles);
}

Completeness completeness(const QStringList& required, const QStringList& said)
{
    Completeness result{.total = int(required.size())};
    for (const QString& code : required) {
        if (said.contains(code))
            ++result.said;
        else
            result.left << code;
    }
    return result;
}

QStringList codesOf(const std::vector<catalogue::Disclosure>& disclosures, Needed needed)
{
    QStringList codes;
    for (const catalogue::Disclosure& disclosure : disclosures) {
        if (needed == Needed::Everything || disclosure.kind == catalogue::DisclosureKind::Risk)
            codes << disclosure.code;
    }
    return codes;
}

Status checkDetails(const ConsultationDetails& details)
{
    constexpr TextRule kLong{4000, Presence::Optional, Lines::Many};
    FieldCheck check;
    check.text("need", details.need, kLong);
    check.text("notes", details.notes, kLong);
    return check.result();
}

Consultation withDetails(Consultation consultation, const ConsultationDetails& details)
{
    consultation.service = details.service;
    consultation.need = details.need.trimmed();
    consultation.notes = details.notes.trimmed();
    consultation.hadToRepeat = details.repeating == Repeating::HadToRepeat;
    return consultation;
}

} // namespace seraph::consultations
