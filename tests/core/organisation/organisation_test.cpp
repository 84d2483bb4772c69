// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::brokenRules;

namespace {

OrganisationDetails aClinic()
{
    return {.name = u"康宁门诊"_s,
            .profile = Profile::Clinic,
            .language = Language::Chinese,
            .currency = u"CNY"_s,
            .contactName = u"王小红"_s,
            .contactPhone = u"021-5555 1234"_s,
            .contactEmail = u"wang@example.com"_s};
}

} // namespace

TEST_CASE("An organisation needs a name and a currency, and a contact that could be reached")
{
    OrganisationDetails details = aClinic();
    CHECK(checkDetails(details));
    details.contactPhone.clear();
    details.contactEmail.clear();
    CHECK(checkDetails(details));

    details = aClinic();
    details.name = u""_s;
    CHECK(brokenRules(checkDetails(details)) == "name=required");
    details = aClinic();
    details.name = QString(101, u'名');
    CHECK(brokenRules(checkDetails(details)) == "name=too_long");
    details = aClinic();
    details.currency = GENERATE(u""_s, u"RMB1"_s, u"元"_s, u"cny"_s);
    CHECK(brokenRules(checkDetails(details)) == "currency=bad_currency");
    details = aClinic();
    details.contactPhone = u"call"_s;
    CHECK(brokenRules(checkDetails(details)) == "contact_phone=bad_phone");
    details = aClinic();
    details.contactEmail = GENERATE(u"wang"_s, u"@example.com"_s, u"wang@"_s, u"a@b@c"_s, u"a b@c"_s);
    CHECK(brokenRules(checkDetails(details)) == "contact_email=bad_email");
}

TEST_CASE("Details of an organisation are tidied before they are checked")
{
    OrganisationDetails details = aClinic();
    details.name = u"  康宁   门诊 "_s;
    details.currency = u" cny"_s;
    details = tidied(details);
    CHECK(details.name == u"康宁 门诊"_s);
    CHECK(details.currency == u"CNY"_s);
}
