// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff_queries.h"

#include "core/organisation/staff_commands.h"
#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::orFail;
using tests::TestOffice;

namespace {

/// 陈静 owns the clinic; three more work in two branches.
struct Team {
    TestOffice office;
    BranchId home = office.branch();
    BranchId other = office.addBranch(u"浦东店"_s);
    PersonId wang = add({.name = u"王小红"_s,
                         .phone = u"13800138812"_s,
                         .identityNumber = u"11010519491231002X"_s,
                         .jobTitle = u"护士"_s,
                         .employedFrom = LocalDate(2025, 3, 1),
                         .homeBranch = home,
                         .emergencyName = u"王强"_s,
                         .emergencyPhone = u"13900139000"_s});
    PersonId ben = add({.name = u"Ben Carter"_s,
                        .phone = u"+1 (415) 555-0132"_s,
                        .jobTitle = u"Trainer"_s,
                        .employedFrom = LocalDate(2024, 1, 1),
                        .homeBranch = other});
    PersonId left = add({.name = u"李明"_s,
                         .jobTitle = u"前台"_s,
                         .employedFrom = LocalDate(2020, 1, 1),
                         .employedUntil = LocalDate(2026, 9, 30),
                         .homeBranch = home});

    PersonId add(const StaffDetails& details)
    {
        return orFail(office.owner().run(AddStaff{details}));
    }

    QStringList names(session::Session& session, const StaffFilter& filter)
    {
        const auto ids = orFail(session.query(ListStaffIds{filter}));
        QStringList names;
        for (const StaffRow& row : orFail(session.query(StaffRows{ids})))
            names << row.name;
        return names;
    }
    QStringList names(const StaffFilter& filter) { return names(office.owner(), filter); }
};

} // namespace

TEST_CASE("Staff are listed by pinyin, without those who left")
{
    Team team;
    CHECK(team.names({}) == QStringList{u"Ben Carter"_s, u"陈静"_s, u"王小红"_s});
    CHECK(team.names({.order = Qt::DescendingOrder}) ==
          QStringList{u"王小红"_s, u"陈静"_s, u"Ben Carter"_s});
    CHECK(team.names({.employment = EmploymentFilter::Ended}) == QStringList{u"李明"_s});
    CHECK(team.names({.employment = EmploymentFilter::All}).size() == 4);
    CHECK(team.names({.sort = StaffSort::EmployedFrom, .order = Qt::DescendingOrder}).front() ==
          u"王小红"_s);
    CHECK(team.names({.sort = StaffSort::JobTitle}).back() == u"王小红"_s);
    CHECK(team.names({.sort = StaffSort::HomeBranch}).back() == u"Ben Carter"_s);
}

TEST_CASE("Staff are found by whatever somebody types")
{
    Team team;
    const auto text =
        GENERATE(u"小红"_s, u"wangxiaohong"_s, u"wxh"_s, u"8812"_s, u"138 0013"_s, u"护士"_s);
    CHECK(team.names({.text = text}) == QStringList{u"王小红"_s});
    CHECK(team.names({.text = u"nobody"_s}).isEmpty());
    CHECK(team.names({.branch = team.other}) == QStringList{u"Ben Carter"_s});
}

TEST_CASE("Rows carry branch, login and roles, and numbers only masked")
{
    Team team;
    const session::AccountRepository accounts(team.office.connection());
    const auto nurse = orFail(accounts.findRole(u"nurse"_s));
    orFail(team.office.owner().run(session::OpenAccount{team.wang, u"wang"_s}));
    orFail(team.office.owner().run(session::SetRoles{team.wang, {{nurse->id, team.home}}}));
    const auto rows = orFail(team.office.owner().query(StaffRows{{team.wang, team.ben}}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].maskedPhone == u"138****8812"_s);
    CHECK(rows[0].homeBranchName == u"康宁门诊"_s);
    CHECK(rows[0].login == u"wang"_s);
    REQUIRE(rows[0].roles.size() == 1);
    CHECK(rows[0].roles.front().code == u"nurse"_s);
    CHECK(rows[0].roles.front().name.zh == u"护士"_s);
    CHECK(rows[1].maskedPhone == u"+1 (41*) ***-0132"_s);
    CHECK(rows[1].login.isEmpty());
    CHECK(rows[1].roles.empty());
}

TEST_CASE("Rows come in the order of the ids; what is not there is left out")
{
    Team team;
    const auto rows =
        orFail(team.office.owner().query(StaffRows{{team.wang, PersonId(77), team.ben}}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == team.wang);
    CHECK(rows[1].id == team.ben);
    CHECK(orFail(team.office.owner().query(StaffRows{{}})).empty());
}

TEST_CASE("People see the staff that their right reaches")
{
    Team team;
    const auto branchManager = team.office.with({u"staff.view"_s}, team.other);
    CHECK(team.names(*branchManager, {}) == QStringList{u"Ben Carter"_s, u"person1"_s});
    CHECK(orFail(branchManager->query(StaffRows{{team.wang}})).empty());
    const auto onlySelf = team.office.with({u"staff.view"_s}, {}, session::Reach::Own);
    CHECK(team.names(*onlySelf, {}) == QStringList{u"person2"_s});
    CHECK(branchManager->query(OpenStaffContact{team.wang}).error().reason == u"scope.outside"_s);
    CHECK(branchManager->query(OpenStaffContact{team.ben}));
}

TEST_CASE("A telephone number is shown after the journal says who asked")
{
    Team team;
    const auto nurse = team.office.as(u"nurse"_s);
    const StaffContact contact = orFail(nurse->query(OpenStaffContact{team.wang}));
    CHECK(contact.phone == u"13800138812"_s);
    CHECK(contact.emergencyPhone == u"13900139000"_s);
    CHECK(team.office.newEntries() == QStringList{u"staff.contact_opened staff"_s});
}

TEST_CASE("What cannot be journalled is not shown")
{
    Team team;
    orFail(team.office.connection().runScript(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON main.journal_entry "
        "BEGIN SELECT RAISE(ABORT, 'injected'); END"));
    CHECK_FALSE(team.office.owner().query(OpenStaffContact{team.wang}));
    CHECK_FALSE(team.office.owner().query(OpenStaffFile{team.wang}));
}

TEST_CASE("A staff file is opened only by those who keep it, with an entry")
{
    Team team;
    const auto nurse = team.office.as(u"nurse"_s);
    CHECK(nurse->query(OpenStaffFile{team.wang}).error().code == ErrorCode::Denied);
    team.office.newEntries();
    const auto manager = team.office.as(u"manager"_s);
    CHECK(orFail(manager->query(OpenStaffFile{team.wang})).identityNumber == u"11010519491231002X"_s);
    CHECK(team.office.newEntries() == QStringList{u"staff.file_opened staff"_s});
    CHECK(manager->query(OpenStaffFile{PersonId(77)}).error().code == ErrorCode::NotFound);
}

TEST_CASE("Colleagues to choose from are those who work here today")
{
    Team team;
    const auto colleagues = orFail(team.office.owner().query(ListColleagues{}));
    REQUIRE(colleagues.size() == 3);
    CHECK(colleagues[0].name == u"Ben Carter"_s);
    CHECK(colleagues[0].homeBranchName == u"浦东店"_s);
    const auto branchManager = team.office.with({u"organisation.view"_s}, team.other);
    CHECK(orFail(branchManager->query(ListColleagues{})).size() ==
          3); // Ben, the manager, and the owner of no branch
}
