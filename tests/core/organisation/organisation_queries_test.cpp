// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_queries.h"

#include "core/organisation/branch_commands.h"
#include "core/organisation/calendar_queries.h"
#include "core/organisation/equipment_commands.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::orFail;
using tests::TestOffice;

TEST_CASE("Branches, rooms and equipment are listed as far as the right reaches")
{
    TestOffice office;
    const BranchId home = office.branch();
    const BranchId other = office.addBranch(u"浦东店"_s);
    orFail(office.owner().run(AddRoom{home, {u"治疗室"_s, RoomKind::Treatment}}));
    orFail(office.owner().run(AddRoom{other, {u"咨询室"_s, RoomKind::Consulting}}));
    orFail(office.owner().run(AddEquipment{other, {.name = u"激光"_s}}));

    CHECK(orFail(office.owner().query(ListBranches{})).size() == 2);
    CHECK(orFail(office.owner().query(ListRooms{})).size() == 2);
    CHECK(orFail(office.owner().query(ListRooms{home})).front().room.name == u"治疗室"_s);
    CHECK(orFail(office.owner().query(ListEquipment{home})).empty());

    const auto here = office.with({u"organisation.view"_s}, home);
    REQUIRE(orFail(here->query(ListBranches{})).size() == 1);
    CHECK(orFail(here->query(ListBranches{})).front().id == home);
    CHECK(orFail(here->query(ListRooms{})).size() == 1);
    CHECK(orFail(here->query(ListRooms{other})).empty());
    CHECK(orFail(here->query(ListEquipment{})).empty());
    CHECK(here->query(OpeningHoursOf{home}));
    CHECK(here->query(OpeningHoursOf{other}).error().reason == u"scope.outside"_s);
    CHECK(here->query(WorkCalendarOf{other}).error().reason == u"scope.outside"_s);
}

TEST_CASE("Everybody signed in knows whose workspace it is; its parts need the right")
{
    TestOffice office;
    const auto stranger = office.with({u"print.any"_s});
    CHECK(orFail(stranger->query(CurrentOrganisation{})).name == u"康宁门诊"_s);
    CHECK(stranger->query(ListBranches{}).error().code == ErrorCode::Denied);
    CHECK(office.newEntries() == QStringList{u"session.refused"_s});
}
