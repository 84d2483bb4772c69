// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/zone_name.h"

#include "core/organisation/time_zone.h"
#include "tests/support/string_makers.h"

#include <QTimeZone>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::organisation;
using namespace Qt::StringLiterals;

namespace {

/// What a PC knows that has these zones and no others.
std::function<bool(const QByteArray&)> having(const QList<QByteArray>& zones)
{
    return [zones](const QByteArray& id) { return zones.contains(id); };
}

} // namespace

TEST_CASE("A zone is found under the name it had before and the name it has now", "[time_zone]")
{
    CHECK(zoneIdFor(u"Asia/Kolkata"_s, having({"Asia/Calcutta"})) == "Asia/Calcutta");
    CHECK(zoneIdFor(u"Asia/Calcutta"_s, having({"Asia/Kolkata"})) == "Asia/Kolkata");
    CHECK(zoneIdFor(u"Asia/Kolkata"_s, having({"Asia/Calcutta", "Asia/Kolkata"})) ==
          "Asia/Kolkata");
    CHECK(zoneIdFor(u"Asia/Kolkata"_s, having({"Asia/Shanghai"})).isEmpty());
}

TEST_CASE("A zone by its Windows name is the place that stands for it", "[time_zone]")
{
    CHECK(zoneIdFor(u"China Standard Time"_s, having({"Asia/Shanghai"})) == "Asia/Shanghai");
    CHECK(zoneIdFor(u"India Standard Time"_s, having({"Asia/Kolkata"})) == "Asia/Kolkata");
    CHECK(isKnownTimeZone(u"China Standard Time"_s));
    CHECK(startOfDay({2026, 11, 23}, u"China Standard Time"_s) ==
          startOfDay({2026, 11, 23}, u"Asia/Shanghai"_s));
}

TEST_CASE("A day begins where it is stored to begin, and in no known zone as in UTC", "[time_zone]")
{
    CHECK(toMilliseconds(startOfDay({2026, 11, 23}, u"Asia/Shanghai"_s)) == 1'795'363'200'000);
    CHECK(localDay(startOfDay({2026, 11, 23}, u"Asia/Shanghai"_s), u"Asia/Kolkata"_s) ==
          LocalDate(2026, 11, 22));
    CHECK_FALSE(isKnownTimeZone(u"Asia/Atlantis"_s));
    CHECK_FALSE(isKnownTimeZone({}));
    CHECK(zoneNamed(u"Asia/Atlantis"_s) == QTimeZone::utc());
}
