// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/query_plan.h"

#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_queries.h"
#include "core/tasks/task_queries.h"
#include "tests/support/test_office.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::orFail;
using tests::TestOffice;

namespace {

template <session::Query Q> QStringList selectsOf(TestOffice& office, const Q& query)
{
    const tests::WatchedStatements watched(office.connection());
    orFail(office.owner().query(query));
    return watched.selects();
}

template <session::Query Q> QStringList scansOf(TestOffice& office, const Q& query)
{
    QStringList scans;
    for (const QString& sql : selectsOf(office, query))
        scans += tests::tableScans(office.connection(), sql);
    return scans;
}

} // namespace

TEST_CASE("Lists of staff and tasks read no table from end to end without an index")
{
    TestOffice office;
    const LocalDate day(2026, 10, 6);
    CHECK(scansOf(office, ListStaffIds{}).filter(u"staff"_s).isEmpty());
    CHECK(scansOf(office, StaffRows{{office.ownerPerson()}}).isEmpty());
    CHECK(scansOf(office, ListColleagues{}).filter(u"staff"_s).isEmpty());
    CHECK(scansOf(office, tasks::OpenTasks{day}).isEmpty());
    CHECK(scansOf(office, tasks::LaterTasks{day}).isEmpty());
    CHECK(scansOf(office, tasks::TasksDone{office.clock.now()}).isEmpty());
    CHECK(scansOf(office, tasks::TasksGiven{}).isEmpty());
}

TEST_CASE("Staff come sorted out of their index")
{
    TestOffice office;
    for (const QString& sql : selectsOf(office, ListStaffIds{})) {
        INFO(sql.toStdString());
        if (sql.contains(u"FROM staff"_s))
            CHECK(tests::planOf(office.connection(), sql).filter(u"TEMP B-TREE"_s).isEmpty());
    }
}
