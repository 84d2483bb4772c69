// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_parts.h"

#include "core/base/field_check.h"
#include "core/base/phone_number.h"
#include "core/base/text_folding.h"

#include <QRegularExpression>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule kProse{2000, Presence::Optional, Lines::Many};

/// What stands before an extension: "021-5555 6666 转 12" rings at the same desk as "021-5555 6666".
QString withoutExtension(const QString& phone)
{
    static const QRegularExpression extension(u"(转|ext|x|#).*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return QString(phone).remove(extension);
}

QString phoneKey(const QString& phone)
{
    constexpr qsizetype kMobile = 11;
    QString digits = phoneDigits(withoutExtension(phone));
    if (digits.startsWith(u"0086"_s))
        digits.remove(0, 4);
    else if (digits.startsWith(u"86"_s) && digits.size() >= kMobile + 2)
        digits.remove(0, 2);
    return digits;
}

bool looksLikeEmail(const QString& text)
{
    static const QRegularExpression shape(uR"(^[^\s@]+@[^\s@]+\.[^\s@]+$)"_s);
    return shape.match(text).hasMatch();
}

} // namespace

QString matchKeyOf(ContactKind kind, const QString& value)
{
    return kind == ContactKind::Phone ? phoneKey(value) : foldForSearch(value).remove(u' ');
}

QString maskedContact(ContactKind kind, const QString& value)
{
    if (kind == ContactKind::Phone)
        return maskedPhone(value);
    const qsizetype at = kind == ContactKind::Email ? value.indexOf(u'@') : -1;
    const QString head = at < 0 ? value : value.left(at);
    constexpr qsizetype kShort = 3;
    if (head.size() < kShort)
        return u"***"_s + value.mid(head.size());
    return head.front() + u"***"_s + (at < 0 ? QString(head.back()) : value.mid(at));
}

ContactDetails tidied(ContactDetails details)
{
    details.value = details.kind == ContactKind::Phone ? tidiedPhone(details.value)
                                                       : details.value.simplified();
    details.label = details.label.simplified();
    return details;
}

AddressDetails tidied(AddressDetails details)
{
    details.label = details.label.simplified();
    details.text = details.text.simplified();
    details.access = details.access.trimmed();
    return details;
}

AlertDetails tidied(AlertDetails details)
{
    details.text = details.text.simplified();
    return details;
}

GuardianDetails tidied(GuardianDetails details)
{
    details.name = details.name.simplified();
    details.relation = details.relation.simplified();
    details.phone = tidiedPhone(details.phone);
    return details;
}

BackgroundDetails tidied(BackgroundDetails details)
{
    details.emergencyName = details.emergencyName.simplified();
    details.emergencyPhone = tidiedPhone(details.emergencyPhone);
    for (QString* text : {&details.allergies,
                          &details.history,
                          &details.medication,
                          &details.householdPeople,
                          &details.pets,
                          &details.taboos})
        *text = text->trimmed();
    return details;
}

Status checkDetails(const ContactDetails& details)
{
    FieldCheck check;
    check.text("value", details.value, {100, Presence::Required});
    if (details.kind == ContactKind::Phone)
        check.phone("value", details.value);
    if (details.kind == ContactKind::Email && !details.value.isEmpty())
        check.require(looksLikeEmail(details.value), "value", "bad_email");
    check.text("label", details.label, {60});
    return check.result();
}

Status checkDetails(const AddressDetails& details)
{
    FieldCheck check;
    check.text("label", details.label, {60});
    check.text("text", details.text, {300, Presence::Required});
    check.text("access", details.access, {500, Presence::Optional, Lines::Many});
    return check.result();
}

Status checkDetails(const AlertDetails& details)
{
    FieldCheck check;
    check.text("text", details.text, {200, Presence::Required});
    check.date("until", details.until);
    return check.result();
}

Status checkDetails(const GuardianDetails& details)
{
    FieldCheck check;
    check.text("name", details.name, {60, Presence::Required});
    check.text("relation", details.relation, {30});
    check.phone("phone", details.phone);
    return check.result();
}

Status checkDetails(const BackgroundDetails& details)
{
    FieldCheck check;
    check.text("allergies", details.allergies, kProse);
    check.text("history", details.history, kProse);
    check.text("medication", details.medication, kProse);
    check.text("emergency_name", details.emergencyName, {60});
    check.phone("emergency_phone", details.emergencyPhone);
    check.text("household_people", details.householdPeople, kProse);
    check.text("pets", details.pets, kProse);
    check.text("taboos", details.taboos, kProse);
    return check.result();
}

Contact withDetails(Contact contact, const ContactDetails& details)
{
    contact.kind = details.kind;
    contact.value = details.value;
    contact.matchKey = matchKeyOf(details.kind, details.value);
    contact.label = details.label;
    return contact;
}

Address withDetails(Address address, const AddressDetails& details)
{
    address.label = details.label;
    address.text = details.text;
    address.access = details.access;
    return address;
}

Alert withDetails(Alert alert, const AlertDetails& details)
{
    alert.level = details.level;
    alert.text = details.text;
    alert.until = details.until;
    return alert;
}

Guardian withDetails(Guardian guardian, const GuardianDetails& details)
{
    guardian.name = details.name;
    guardian.relation = details.relation;
    guardian.phone = details.phone;
    guardian.guardianClient = details.guardianClient;
    return guardian;
}

Background withDetails(Background background, const BackgroundDetails& details)
{
    background.allergies = details.allergies;
    background.history = details.history;
    background.medication = details.medication;
    background.emergencyName = details.emergencyName;
    background.emergencyPhone = details.emergencyPhone;
    background.householdPeople = details.householdPeople;
    background.pets = details.pets;
    background.taboos = details.taboos;
    return background;
}

BackgroundDetails detailsOf(const Background& background)
{
    return {background.allergies,
            background.history,
            background.medication,
            background.emergencyName,
            background.emergencyPhone,
            background.householdPeople,
            background.pets,
            background.taboos};
}

} // namespace seraph::clients
