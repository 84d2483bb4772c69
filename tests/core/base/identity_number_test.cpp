// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/identity_number.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;

TEST_CASE("A resident identity number needs its check digit and a day of birth that exists")
{
    CHECK(looksLikeIdentityNumber(u"11010519491231002X"_s)); // the example of GB 11643
    CHECK(looksLikeIdentityNumber(u"440524188001010014"_s)); // the other one
    CHECK_FALSE(looksLikeIdentityNumber(u"110105194912310021"_s));
    CHECK_FALSE(looksLikeIdentityNumber(u"110105194913310029"_s));
    CHECK_FALSE(looksLikeIdentityNumber(u"11010519491231003X"_s));
}

TEST_CASE("Of passports and permits only the form is known")
{
    CHECK(looksLikeIdentityNumber(u"E12345678"_s));
    CHECK(looksLikeIdentityNumber(u"M123456(7)"_s));
    CHECK(looksLikeIdentityNumber(u"H0123456701"_s));
    CHECK_FALSE(looksLikeIdentityNumber(u"E123"_s));
    CHECK_FALSE(looksLikeIdentityNumber(u"身份证"_s));
    CHECK_FALSE(looksLikeIdentityNumber(u"E12345678<script>"_s));
}

TEST_CASE("An identity number is stored in capitals without spaces")
{
    CHECK(tidiedIdentityNumber(u" １１０１０５ １９４９１２３１ ００２x "_s) == u"11010519491231002X"_s);
}

TEST_CASE("A masked identity number hides the day of birth, and a short one nearly everything")
{
    CHECK(maskedIdentityNumber(u"11010519491231002X"_s) == u"110***********002X"_s);
    CHECK(maskedIdentityNumber(u"E12345678"_s) == u"E******78"_s);
    CHECK(maskedIdentityNumber(u"12345"_s) == u"*****"_s);
    CHECK(maskedIdentityNumber(u""_s) == u""_s);
}
