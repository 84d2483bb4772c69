// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff_commands.h"

#include "core/organisation/staff_queries.h"
#include "core/session/account_commands.h"
#include "tests/support/command_checks.h"
#include "tests/support/revisions.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::kSecond;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

StaffDetails aNurse()
{
    StaffDetails details;
    details.name = u"王小红"_s;
    details.phone = u"13800138812"_s;
    details.identityNumber = u"11010519491231002X"_s;
    details.employedFrom = LocalDate(2025, 3, 1);
    return details;
}

Staff file(TestOffice& office, PersonId person)
{
    return orFail(office.owner().query(OpenStaffFile{person}));
}

} // namespace

TEST_CASE(
    "Somebody is added without an account, and the journal keeps what it says under their own key")
{
    TestOffice office;
    const PersonId person = orFail(office.owner().run(AddStaff{aNurse()}));
    const QStringList entries = office.newEntries();
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().startsWith(u"staff.added staff name,sort_name"_s));
    auto subject = orFail(office.connection().prepare("SELECT max(subject) FROM journal_entry"));
    REQUIRE(subject.step() == true);
    CHECK(subject.int64(0) == person.value());
    const Staff staff = file(office, person);
    CHECK(staff.sortName == u"wangxiaohong 王小红"_s);
    CHECK(staff.phone == u"13800138812"_s);
}

TEST_CASE("A staff file that breaks a rule is refused at its fields")
{
    TestOffice office;
    StaffDetails details = aNurse();
    details.name = u" "_s;
    details.phone = u"x"_s;
    details.employedUntil = LocalDate(2025, 1, 1);
    CHECK(refusedRules(office, office.owner(), AddStaff{details}) ==
          "name=required phone=bad_phone employed_until=ends_before_start");
    const PersonId person = orFail(office.owner().run(AddStaff{aNurse()}));
    CHECK(refusedRules(office, office.owner(), EditStaff{person, storage::kFirstRevision, details}) ==
          "name=required phone=bad_phone employed_until=ends_before_start");
    details = aNurse();
    details.homeBranch = BranchId(12345);
    CHECK(failing(office, office.owner(), AddStaff{details}).code == ErrorCode::NotFound);
}

TEST_CASE("Editing a staff file journals what changed, and undo brings it back")
{
    TestOffice office;
    const PersonId person = orFail(office.owner().run(AddStaff{aNurse()}));
    office.newEntries();
    StaffDetails details = aNurse();
    details.name = u"王晓红"_s;
    orFail(office.owner().run(EditStaff{person, storage::kFirstRevision, details}));
    CHECK(office.newEntries() == QStringList{u"staff.edited staff name,sort_name"_s});
    CHECK(failing(office, office.owner(), EditStaff{person, storage::kFirstRevision, details}).code ==
          ErrorCode::Conflict);
    orFail(office.owner().undo(office.owner().lastCommand()));
    CHECK(file(office, person).name == u"王小红"_s);
}

TEST_CASE("Employment ends on a day that is not before the first")
{
    TestOffice office;
    const PersonId person = orFail(office.owner().run(AddStaff{aNurse()}));
    office.newEntries();
    CHECK(refusedRules(office,
                       office.owner(),
                       EndEmployment{person, storage::kFirstRevision, LocalDate(2025, 2, 1), {}}) ==
          "last_day=ends_before_start");
    CHECK(refusedRules(
              office, office.owner(), EndEmployment{person, storage::kFirstRevision, LocalDate(), {}}) ==
          "last_day=bad_date last_day=ends_before_start");
    orFail(office.owner().run(
        EndEmployment{person, storage::kFirstRevision, LocalDate(2026, 10, 31), u"moved away"_s}));
    CHECK(office.newEntries() == QStringList{u"staff.employment_ended staff employed_until"_s});
    CHECK(file(office, person).employedUntil == LocalDate(2026, 10, 31));
    CHECK(failing(office,
                  office.owner(),
                  EndEmployment{person, storage::kFirstRevision, LocalDate(2026, 10, 31), {}})
              .code == ErrorCode::Conflict);
}

TEST_CASE("Somebody entered by mistake is put away, but not while they could sign in")
{
    TestOffice office;
    const PersonId person = orFail(office.owner().run(AddStaff{aNurse()}));
    SECTION("without an account")
    {
        office.newEntries();
        orFail(office.owner().run(ArchiveStaff{person, storage::kFirstRevision}));
        CHECK(office.newEntries() == QStringList{u"staff.archived staff archived_at"_s});
        CHECK(orFail(office.owner().query(ListStaffIds{})) == std::vector{office.ownerPerson()});
        CHECK(failing(office, office.owner(), EditStaff{person, kSecond, aNurse()}).reason ==
              u"record.archived"_s);
    }
    SECTION("with an account")
    {
        orFail(office.owner().run(session::OpenAccount{person, u"wang"_s}));
        CHECK(failing(office, office.owner(), ArchiveStaff{person, storage::kFirstRevision}).reason ==
              u"staff.has_account"_s);
    }
}

TEST_CASE("Commands about staff need the right, and it must reach the person")
{
    TestOffice office;
    const BranchId home = office.branch();
    const BranchId other = office.addBranch(u"浦东店"_s);
    const PersonId person = office.addPerson(u"王小红"_s, other);
    checkDenied(office, AddStaff{aNurse()});
    checkDenied(office, EditStaff{person, storage::kFirstRevision, aNurse()});
    checkDenied(office, EndEmployment{person, storage::kFirstRevision, LocalDate(2026, 10, 31), {}});
    checkDenied(office, ArchiveStaff{person, storage::kFirstRevision});

    const auto branchManager = office.with({u"staff.edit"_s}, home);
    StaffDetails here = aNurse();
    here.homeBranch = home;
    CHECK(branchManager->run(AddStaff{here}));
    for (const Error& error :
         {failing(office, *branchManager, AddStaff{aNurse()}),
          failing(office, *branchManager, EditStaff{person, storage::kFirstRevision, here}),
          failing(office,
                  *branchManager,
                  EndEmployment{person, storage::kFirstRevision, LocalDate(2026, 10, 31), {}}),
          failing(office, *branchManager, ArchiveStaff{person, storage::kFirstRevision})}) {
        CHECK(error.code == ErrorCode::Denied);
        CHECK(error.reason == u"scope.outside"_s);
    }
    const PersonId mine = office.addPerson(u"李明"_s, home);
    StaffDetails away = aNurse();
    away.homeBranch = other;
    CHECK(failing(office, *branchManager, EditStaff{mine, storage::kFirstRevision, away}).reason ==
          u"scope.outside"_s);
}

TEST_CASE("Somebody whose file cannot be journalled is not added")
{
    TestOffice office;
    checkNothingWithoutJournal(office, AddStaff{aNurse()});
}
