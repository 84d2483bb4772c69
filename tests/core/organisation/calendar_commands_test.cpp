// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/calendar_commands.h"

#include "core/organisation/calendar_queries.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

const DayHours kShort{{600, 960}};
const LocalDate kInventory(2026, 11, 2);

BranchCalendar calendarOf(TestOffice& office, BranchId branch)
{
    return orFail(office.owner().query(OpeningHoursOf{branch}));
}

HolidayYear yearOf(TestOffice& office, int number)
{
    for (const HolidayYear& year : orFail(office.owner().query(ListHolidays{}))) {
        if (year.year == number)
            return year;
    }
    return {};
}

} // namespace

TEST_CASE("The hours of a branch are set, and only the days that changed are journalled")
{
    TestOffice office;
    const BranchId branch = office.branch();
    const BranchHours before = *calendarOf(office, branch).hours;
    Week week = weekOf(before);
    week[5] = kShort;
    orFail(office.owner().run(SetOpeningHours{branch, before.revision, week, before.onHolidays}));
    CHECK(office.newEntries() == QStringList{u"opening_hours.set opening_hours saturday"_s});
    CHECK(calendarOf(office, branch).hours->saturday == kShort);
    orFail(office.owner().undo(office.owner().lastCommand()));
    CHECK(weekOf(*calendarOf(office, branch).hours) == weekOf(before));
}

TEST_CASE("A new branch gets its first hours, and two people who set them meet in a conflict")
{
    TestOffice office;
    const BranchId branch = office.addBranch(u"浦东店"_s);
    CHECK_FALSE(calendarOf(office, branch).hours);
    const SetOpeningHours first{branch, {}, Week{kShort}, OnHolidays::Closed};
    orFail(office.owner().run(first));
    CHECK(failing(office, office.owner(), first).code == ErrorCode::Conflict);
    CHECK(failing(office, office.owner(), SetOpeningHours{branch, storage::Revision{9}, Week{}}).code ==
          ErrorCode::Conflict);
}

TEST_CASE("Hours that end before they start or overlap are refused at their day")
{
    TestOffice office;
    const BranchId branch = office.addBranch(u"浦东店"_s);
    Week week{};
    week[0] = {{960, 600}};
    week[2] = {{600, 720}, {700, 800}};
    CHECK(refusedRules(office, office.owner(), SetOpeningHours{branch, {}, week}) ==
          "monday=span wednesday=overlap");
}

TEST_CASE("A day of other hours is added, moved and taken back")
{
    TestOffice office;
    const BranchId branch = office.branch();
    const auto id = orFail(office.owner().run(AddHoursException{branch, kInventory, {}, u" 盘点 "_s}));
    CHECK(office.newEntries() ==
          QStringList{u"hours_exception.added hours_exception branch_id,day,hours,note,archived_at"_s});
    CHECK(calendarOf(office, branch).exceptions.front().note == u"盘点"_s);
    const LocalDate next = kInventory.addDays(1);
    orFail(office.owner().run(EditHoursException{id, storage::kFirstRevision, next, kShort, u"盘点"_s}));
    CHECK(office.newEntries() == QStringList{u"hours_exception.edited hours_exception day,hours"_s});
    const BranchTime time = orFail(office.owner().query(WorkCalendarOf{branch}));
    CHECK(time.hours.except.at(next) == kShort);
    orFail(office.owner().run(ArchiveHoursException{id, storage::Revision{2}}));
    CHECK(office.newEntries() == QStringList{u"hours_exception.archived hours_exception archived_at"_s});
    CHECK(calendarOf(office, branch).exceptions.empty());
    CHECK(office.owner().run(AddHoursException{branch, next, {}, {}}));
}

TEST_CASE("A day of other hours is refused where it makes no sense or there is one already")
{
    TestOffice office;
    const BranchId branch = office.branch();
    CHECK(refusedRules(office, office.owner(), AddHoursException{branch, LocalDate(), {{960, 600}}, {}}) ==
          "day=bad_date hours=span");
    const auto id = orFail(office.owner().run(AddHoursException{branch, kInventory, {}, {}}));
    const LocalDate next = kInventory.addDays(1);
    orFail(office.owner().run(AddHoursException{branch, next, {}, {}}));
    CHECK(refusedRules(office, office.owner(), AddHoursException{branch, kInventory, kShort, {}}) ==
          "day=taken");
    CHECK(refusedRules(office,
                       office.owner(),
                       EditHoursException{id, storage::kFirstRevision, next, kShort, {}}) ==
          "day=taken");
    CHECK(failing(office, office.owner(), EditHoursException{id, storage::Revision{5}, next, kShort, {}})
              .code == ErrorCode::Conflict);
    CHECK(failing(office, office.owner(), ArchiveHoursException{id, storage::Revision{5}}).code ==
          ErrorCode::Conflict);
}

TEST_CASE("Another year of holidays is imported")
{
    TestOffice office;
    const QByteArray table =
        "2027-01-01,holiday,元旦,New Year's Day\n2027-01-03,workday,元旦调休上班,Make-up workday\n";
    CHECK(orFail(office.owner().run(ImportHolidays{table, u"国办发明电〔2026〕9号"_s})) ==
          std::vector{2027});
    const QStringList entries = office.newEntries();
    CHECK(entries.size() == 3);
    CHECK(entries.filter(u"holidays.imported holiday "_s).size() == 2);
    const BranchTime time = orFail(office.owner().query(WorkCalendarOf{office.branch()}));
    CHECK_FALSE(time.calendar.isWorkingDay(LocalDate(2027, 1, 1)));
    CHECK(time.calendar.isWorkingDay(LocalDate(2027, 1, 3)));
    CHECK(time.calendar.certaintyOf(LocalDate(2027, 5, 1)) == Certainty::Announced);
}

TEST_CASE(
    "A year that is imported again becomes what the new text says, and only that is journalled")
{
    TestOffice office;
    const QByteArray first = "2027-01-01,holiday,元旦\n2027-05-01,holiday,劳动节\n";
    const QByteArray corrected = "2027-01-01,holiday,元旦\n2027-05-02,holiday,劳动节\n";
    orFail(office.owner().run(ImportHolidays{first, u"通知"_s}));
    office.newEntries();
    orFail(office.owner().run(ImportHolidays{corrected, u"通知"_s}));
    CHECK(office.newEntries() ==
          QStringList{u"holidays.imported holiday notice_id,day,kind,name_zh,name_en,archived_at"_s,
                      u"holidays.imported holiday archived_at"_s});
    CHECK(yearOf(office, 2027).days.back().day == LocalDate(2027, 5, 2));
    CHECK(yearOf(office, 2027).days.size() == 2);
    orFail(office.owner().run(ImportHolidays{corrected, u"通知"_s}));
    CHECK(office.newEntries() == QStringList{u"holidays.imported"_s});
    CHECK(refusedRules(office, office.owner(), ImportHolidays{"2027-13-01,holiday", {}}) ==
          "holidays=day");
}

TEST_CASE("Commands about hours and holidays need the right, and need it there")
{
    TestOffice office;
    const BranchId branch = office.branch();
    const auto exception = orFail(office.owner().run(AddHoursException{branch, kInventory, {}, {}}));
    const SetOpeningHours set{branch, storage::kFirstRevision, Week{}};
    const AddHoursException add{branch, kInventory.addDays(1), {}, {}};
    const EditHoursException edit{exception, storage::kFirstRevision, kInventory, kShort, {}};
    const ArchiveHoursException archive{exception, storage::kFirstRevision};
    const ImportHolidays import{"2027-01-01,holiday", {}};
    checkDenied(office, set);
    checkDenied(office, add);
    checkDenied(office, edit);
    checkDenied(office, archive);
    checkDenied(office, import);
    const auto elsewhere = office.with({u"organisation.edit"_s}, office.addBranch(u"浦东店"_s));
    CHECK(failing(office, *elsewhere, set).reason == u"scope.outside"_s);
    CHECK(failing(office, *elsewhere, add).reason == u"scope.outside"_s);
    CHECK(failing(office, *elsewhere, edit).reason == u"scope.outside"_s);
    CHECK(failing(office, *elsewhere, archive).reason == u"scope.outside"_s);
    CHECK(failing(office, *elsewhere, import).reason == u"scope.outside"_s);
    checkNothingWithoutJournal(office, import);
}
