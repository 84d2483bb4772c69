// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_parts.h"

#include "tests/support/broken_rules.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;
using tests::brokenRules;

TEST_CASE("Two spellings of one contact have the same key")
{
    CHECK(matchKeyOf(ContactKind::Phone, u"138 1234-8812"_s) == u"13812348812"_s);
    CHECK(matchKeyOf(ContactKind::Phone, u"+86 13812348812"_s) == u"13812348812"_s);
    CHECK(matchKeyOf(ContactKind::Phone, u"0086 138 1234 8812"_s) == u"13812348812"_s);
    CHECK(matchKeyOf(ContactKind::Phone, u"021-65123456 转 12"_s) == u"02165123456"_s);
    CHECK(matchKeyOf(ContactKind::Phone, u"86123456"_s) == u"86123456"_s); // a landline of eight digits
    CHECK(matchKeyOf(ContactKind::WeChat, u" Wx_Hong 88 "_s) == u"wx_hong88"_s);
}

TEST_CASE("A contact is masked so that only its owner knows it again")
{
    CHECK(maskedContact(ContactKind::Phone, u"13812348812"_s) == u"138****8812"_s);
    CHECK(maskedContact(ContactKind::WeChat, u"wxhong88"_s) == u"w***8"_s);
    CHECK(maskedContact(ContactKind::WeChat, u"ab"_s) == u"***"_s);
    CHECK(maskedContact(ContactKind::Email, u"hong@example.com"_s) == u"h***@example.com"_s);
    CHECK(maskedContact(ContactKind::Email, u"h@example.com"_s) == u"***@example.com"_s);
}

TEST_CASE("A contact is what it says it is")
{
    const auto check = [](ContactKind kind, const QString& value) {
        return brokenRules(checkDetails(tidied(ContactDetails{kind, value, {}})));
    };
    CHECK(check(ContactKind::Phone, u"138 1234 8812"_s).empty());
    CHECK(check(ContactKind::Phone, u"小红"_s) == "value=bad_phone");
    CHECK(check(ContactKind::Phone, u"  "_s) == "value=required");
    CHECK(check(ContactKind::Email, u"hong@example.com"_s).empty());
    CHECK(check(ContactKind::Email, u"hong.example.com"_s) == "value=bad_email");
    CHECK(check(ContactKind::WeChat, QString(101, u'x')) == "value=too_long");
}

TEST_CASE("An address needs its text, an alert its words, a guardian a name")
{
    CHECK(brokenRules(checkDetails(tidied(AddressDetails{}))) == "text=required");
    CHECK(brokenRules(checkDetails(tidied(AlertDetails{}))) == "text=required");
    CHECK(brokenRules(checkDetails(tidied(GuardianDetails{.phone = u"x"_s}))) ==
          "name=required phone=bad_phone");
    CHECK(checkDetails(tidied(BackgroundDetails{})));
    CHECK(brokenRules(checkDetails(tidied(BackgroundDetails{.emergencyPhone = u"1"_s}))) ==
          "emergency_phone=bad_phone");
}
