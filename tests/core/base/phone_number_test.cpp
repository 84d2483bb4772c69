// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;

TEST_CASE("Telephone numbers of any country are accepted as people write them")
{
    const auto number = GENERATE(u"13800138812"_s,
                                 u"138 0013 8812"_s,
                                 u"+86 138-0013-8812"_s,
                                 u"021-5555 1234"_s,
                                 u"021-55551234 转 801"_s,
                                 u"(0755) 8888 1234"_s,
                                 u"400-820-8820"_s,
                                 u"12345"_s,
                                 u"+1 (415) 555-0132 ext. 7"_s,
                                 u"+44 20 7946 0958"_s,
                                 u"+49/30/901820"_s);
    CHECK(looksLikePhone(number));
}

TEST_CASE("What nobody could be called with is refused")
{
    const auto text = GENERATE(u""_s,
                               u"1234"_s,
                               u"123456789012345678901"_s,
                               u"call me"_s,
                               u"86+13800138812"_s,
                               u"13800138812; DROP TABLE staff"_s,
                               u"wang@example.com"_s);
    CHECK_FALSE(looksLikePhone(text));
}

TEST_CASE("A telephone number is stored in ordinary characters as its owner groups it")
{
    CHECK(tidiedPhone(u" １３８ ００１３　８８１２ "_s) == u"138 0013 8812"_s);
    CHECK(tidiedPhone(u"＋86　138－0013"_s) == u"+86 138-0013"_s);
}

TEST_CASE("A masked telephone number hides four digits at least and keeps its grouping")
{
    CHECK(maskedPhone(u"13800138812"_s) == u"138****8812"_s);
    CHECK(maskedPhone(u"138 0013 8812"_s) == u"138 **** 8812"_s);
    CHECK(maskedPhone(u"+86 138 0013 8812"_s) == u"+86 138 **** 8812"_s);
    CHECK(maskedPhone(u"021-55551234"_s) == u"021-****1234"_s);
    CHECK(maskedPhone(u"+1 (415) 555-0132"_s) == u"+1 (41*) ***-0132"_s);
    CHECK(maskedPhone(u"55551234"_s) == u"****1234"_s);
    CHECK(maskedPhone(u"5551234"_s) == u"*****34"_s);
    CHECK(maskedPhone(u"12345"_s) == u"****5"_s);
    CHECK(maskedPhone(u"12"_s) == u"**"_s);
    CHECK(maskedPhone(u""_s) == u""_s);
    CHECK(maskedPhone(u"021-55551234 转 801"_s) == u"021-55*****4 转 801"_s);
}
