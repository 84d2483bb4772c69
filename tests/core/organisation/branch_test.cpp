// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/branch.h"

#include "core/organisation/equipment.h"
#include "core/organisation/room.h"
#include "core/organisation/time_zone.h"
#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::brokenRules;

TEST_CASE("A branch needs a name and a time zone that exists")
{
    const BranchDetails good{.code = u"PD"_s,
                             .name = u"浦东店"_s,
                             .address = u"世纪大道1号"_s,
                             .phone = u"021-5555 1234"_s,
                             .timeZone = u"Asia/Shanghai"_s};
    CHECK(checkDetails(good));

    BranchDetails details = good;
    details.name = u" "_s;
    CHECK(brokenRules(checkDetails(tidied(details))) == "name=required");
    details = good;
    details.timeZone = GENERATE(u""_s, u"Asia/Atlantis"_s, u"北京"_s);
    CHECK(brokenRules(checkDetails(details)) == "time_zone=unknown_time_zone");
    details = good;
    details.phone = u"none"_s;
    CHECK(brokenRules(checkDetails(details)) == "phone=bad_phone");
    details = good;
    details.code = QString(21, u'x');
    details.address = QString(201, u'x');
    CHECK(brokenRules(checkDetails(details)) == "code=too_long address=too_long");
}

TEST_CASE("A room needs a name")
{
    CHECK(checkDetails(RoomDetails{u"治疗室1"_s, RoomKind::Treatment}));
    CHECK(brokenRules(checkDetails(tidied(RoomDetails{u"  "_s, RoomKind::Other}))) ==
          "name=required");
    CHECK(brokenRules(checkDetails(RoomDetails{QString(61, u'x'), RoomKind::Other})) ==
          "name=too_long");
}

TEST_CASE("Equipment needs a name and days that exist in their order")
{
    const EquipmentDetails good{.name = u"二氧化碳激光"_s,
                                .serialNumber = u"SN-1"_s,
                                .boughtOn = LocalDate(2025, 1, 1),
                                .calibrationDue = LocalDate(2027, 1, 1)};
    CHECK(checkDetails(good));
    EquipmentDetails details = good;
    details.name.clear();
    CHECK(brokenRules(checkDetails(details)) == "name=required");
    details = good;
    details.calibrationDue = LocalDate(2024, 1, 1);
    CHECK(brokenRules(checkDetails(details)) == "calibration_due=ends_before_start");
    details = good;
    details.boughtOn = LocalDate();
    CHECK(brokenRules(checkDetails(details)) == "bought_on=bad_date");
}

TEST_CASE("A day begins where the branch is")
{
    const Instant beforeMidnightInShanghai = fromMilliseconds(1791302399999); // 2026-10-06T15:59:59.999Z
    const Instant midnightInShanghai = fromMilliseconds(1791302400000);
    CHECK(localDay(beforeMidnightInShanghai, u"Asia/Shanghai"_s) == LocalDate(2026, 10, 6));
    CHECK(localDay(midnightInShanghai, u"Asia/Shanghai"_s) == LocalDate(2026, 10, 7));
    CHECK(localDay(midnightInShanghai, u"UTC"_s) == LocalDate(2026, 10, 6));
    CHECK(startOfDay(LocalDate(2026, 10, 7), u"Asia/Shanghai"_s) == midnightInShanghai);
    CHECK(localDay(midnightInShanghai, u"Asia/Atlantis"_s) == LocalDate(2026, 10, 6));
}
