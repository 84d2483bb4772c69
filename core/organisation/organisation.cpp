// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation.h"

#include "core/base/field_check.h"
#include "core/base/phone_number.h"

#include <algorithm>

namespace seraph::organisation {
namespace {

bool looksLikeCurrency(const QString& code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u' ');
}

} // namespace

OrganisationDetails detailsOf(const Organisation& organisation)
{
    return {organisation.name,
            organisation.profile,
            organisation.language,
            organisation.currency,
            organisation.contactName,
            organisation.contactPhone,
            organisation.contactEmail};
}

Organisation withDetails(Organisation organisation, const OrganisationDetails& details)
{
    organisation.name = details.name;
    organisation.profile = details.profile;
    organisation.language = details.language;
    organisation.currency = details.currency;
    organisation.contactName = details.contactName;
    organisation.contactPhone = details.contactPhone;
    organisation.contactEmail = details.contactEmail;
    return organisation;
}

OrganisationDetails tidied(OrganisationDetails details)
{
    details.name = details.name.simplified();
    details.currency = details.currency.trimmed().toUpper();
    details.contactName = details.contactName.simplified();
    details.contactPhone = tidiedPhone(details.contactPhone);
    details.contactEmail = details.contactEmail.trimmed();
    return details;
}

Status checkDetails(const OrganisationDetails& details)
{
    FieldCheck check;
    check.text("name", details.name, {100, Presence::Required});
    check.require(looksLikeCurrency(details.currency), "currency", "bad_currency");
    check.text("contact_name", details.contactName, {60});
    check.phone("contact_phone", details.contactPhone);
    check.text("contact_email", details.contactEmail, {200});
    check.require(details.contactEmail.isEmpty() || looksLikeEmail(details.contactEmail),
                  "contact_email",
                  "bad_email");
    return check.result();
}

} // namespace seraph::organisation
