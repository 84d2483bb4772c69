// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/founding.h"

#include "core/organisation/calendar_commands.h"
#include "core/organisation/calendar_queries.h"
#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_commands.h"
#include "core/organisation/staff_queries.h"
#include "core/session/account_commands.h"
#include "core/session/missing_query.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::orFail;
using tests::TestOffice;

namespace {

/// What the organisation's module says is missing; what others say is their tests' matter.
std::vector<session::Missing> missingHere(TestOffice& office)
{
    std::vector<session::Missing> here;
    for (const session::Missing& item : orFail(office.owner().query(session::WhatIsMissing{}))) {
        if (item.what.startsWith(u"organisation."_s) || item.what.startsWith(u"staff."_s))
            here.push_back(item);
    }
    return here;
}

QStringList codes(TestOffice& office)
{
    QStringList codes;
    for (const session::Missing& item : missingHere(office))
        codes << item.what;
    return codes;
}

} // namespace

TEST_CASE("A founded workspace has its organisation, one branch, its owner, hours and holidays")
{
    TestOffice office(Profile::Agency);
    const Organisation organisation = orFail(office.owner().query(CurrentOrganisation{}));
    CHECK(organisation.name == u"康宁门诊"_s);
    CHECK(organisation.profile == Profile::Agency);
    CHECK(organisation.currency == u"CNY"_s);
    const auto branches = orFail(office.owner().query(ListBranches{}));
    REQUIRE(branches.size() == 1);
    CHECK(branches.front().name == u"康宁门诊"_s);
    CHECK(branches.front().timeZone == u"Asia/Shanghai"_s);
    CHECK(orFail(office.owner().query(ListStaffIds{})) == std::vector{office.ownerPerson()});
    const BranchTime time = orFail(office.owner().query(WorkCalendarOf{branches.front().id}));
    CHECK(time.hours == foundingHours(Profile::Agency));
    CHECK(time.calendar.years() == std::vector{2024, 2025, 2026});
    CHECK_FALSE(time.calendar.isWorkingDay(LocalDate(2026, 10, 1)));
}

TEST_CASE("What is missing at first is a second person, until there is one")
{
    TestOffice office;
    CHECK(codes(office) == QStringList{u"organisation.second_person"_s});
    office.addPerson(u"王小红"_s);
    CHECK(codes(office).isEmpty());
}

TEST_CASE("A branch without opening hours is missing them")
{
    TestOffice office;
    office.addPerson(u"王小红"_s);
    const BranchId branch = office.addBranch(u"浦东店"_s);
    CHECK(codes(office) == QStringList{u"organisation.no_opening_hours"_s});
    orFail(office.owner().run(SetOpeningHours{branch, {}, Week{}}));
    CHECK(codes(office).isEmpty());
}

TEST_CASE("Sixty days before the known holidays end, the next year is missing and due then")
{
    TestOffice office;
    office.addPerson(u"王小红"_s);
    office.clock.set(fromMilliseconds(1793462400000 - 1)); // a moment before 2026-11-01 in Shanghai
    CHECK(codes(office).isEmpty());
    office.clock.advance(std::chrono::hours(24 + 1)); // 2026-11-02 there
    const auto items = missingHere(office);
    REQUIRE(items.size() == 1);
    CHECK(items.front().what == u"organisation.holidays_end"_s);
    CHECK(items.front().due == fromMilliseconds(1798732800000)); // 2027-01-01 00:00 in Shanghai
    orFail(office.owner().run(ImportHolidays{"2027-01-01,holiday,元旦", {}}));
    CHECK(codes(office).isEmpty());
}

TEST_CASE("Somebody who left and could still sign in is missing an end of their account")
{
    TestOffice office;
    const PersonId person = office.addPerson(u"王小红"_s);
    orFail(office.owner().run(session::OpenAccount{person, u"wang"_s}));
    orFail(office.owner().run(EndEmployment{person, storage::Revision{1}, LocalDate(2026, 9, 30), {}}));
    const auto items = missingHere(office);
    REQUIRE(items.size() == 1);
    CHECK(items.front().what == u"staff.account_after_employment"_s);
    CHECK(items.front().whoMayAct == session::kManageAccounts);
    CHECK(items.front().opens == u"settings/staff/"_s + person.toString());
}
