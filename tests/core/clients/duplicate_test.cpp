// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/duplicate.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;

namespace {

const Likeness kHong{u"王小红"_s, {u"13812348812"_s}, LocalDate(1990, 5, 6), {}};

} // namespace

TEST_CASE("The same name with the same phone is very likely one person")
{
    const Score score = scoreOf(kHong, {u"王 小红"_s, {u"13812348812"_s}, {}, {}});
    CHECK(score.points >= kLikelyFrom);
    CHECK(score.reasons == std::vector{SameBy::Contact, SameBy::Name});
}

TEST_CASE("A family's phone and a namesake each warn, and are not likely")
{
    const int family = scoreOf(kHong, {u"李明"_s, {u"13812348812"_s}, {}, {}}).points;
    const int namesake = scoreOf(kHong, {u"王小红"_s, {u"13900000000"_s}, {}, {}}).points;
    for (const int points : {family, namesake}) {
        CHECK(points >= kWarnFrom);
        CHECK(points < kLikelyFrom);
    }
}

TEST_CASE("The same name and birth date are likely, different birth dates speak against it")
{
    CHECK(scoreOf(kHong, {u"王小红"_s, {}, LocalDate(1990, 5, 6), {}}).points >= kLikelyFrom);
    CHECK(scoreOf(kHong, {u"王小红"_s, {}, LocalDate(1991, 5, 6), {}}).points < kWarnFrom);
}

TEST_CASE("Another spelling with the same sound counts less than the name itself")
{
    const Score sound = scoreOf(kHong, {u"王晓红"_s, {u"13812348812"_s}, {}, {}});
    CHECK(sound.points >= kLikelyFrom);
    CHECK(sound.reasons == std::vector{SameBy::Contact, SameBy::Spelling});
}

TEST_CASE("One identity number is one person, and nothing in common is nobody")
{
    CHECK(scoreOf({u"a"_s, {}, {}, u"E1234567"_s}, {u"b"_s, {}, {}, u"E1234567"_s}).points == 100);
    CHECK(scoreOf(kHong, {u"李明"_s, {u"13900000000"_s}, {}, {}}).points == 0);
    CHECK(scoreOf({}, {}).points == 0);
}
