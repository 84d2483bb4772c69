// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/staff_activity.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;

TEST_CASE("What somebody did is known by the end of its code")
{
    CHECK(accessKindOf(u"client.opened") == AccessKind::Viewed);
    CHECK(accessKindOf(u"record.viewed") == AccessKind::Viewed);
    CHECK(accessKindOf(u"client.contact_revealed") == AccessKind::Revealed);
    CHECK(accessKindOf(u"records.exported") == AccessKind::Exported);
    CHECK(accessKindOf(u"recovery.kit_printed") == AccessKind::Printed);
    CHECK_FALSE(accessKindOf(u"client.added"));
}

TEST_CASE("Totals and medians are over the days on which the person did anything")
{
    StaffActivity activity{PersonId(1), {}, LocalDate(2026, 7, 9), LocalDate(2026, 10, 6), {}, {}};
    for (const int viewed : {4, 100, 6, 5}) {
        AccessCounts counts;
        counts[AccessKind::Viewed] = viewed;
        activity.days.push_back({LocalDate(2026, 10, 1), counts});
    }
    summarise(activity);
    CHECK(activity.total[AccessKind::Viewed] == 115);
    CHECK(activity.median[AccessKind::Viewed] == 5);
    CHECK(activity.median[AccessKind::Printed] == 0);
}

TEST_CASE("A day stands out above three times the median, and never for a handful")
{
    CHECK(standsOut(100, 5));
    CHECK_FALSE(standsOut(15, 5));
    CHECK_FALSE(standsOut(10, 0));
    CHECK(standsOut(11, 0));
}
