// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modules.h"
#include "core/organisation/calendar_record.h"
#include "core/organisation/organisation_record.h"
#include "core/organisation/staff_record.h"
#include "core/storage/migration.h"
#include "core/tasks/task_record.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/record_round_trip.h"

using namespace seraph;

template <> struct seraph::tests::SampleOf<organisation::DayHours> {
    static organisation::DayHours make(Sample which, int n)
    {
        if (which == Sample::Absent)
            return {};
        return which == Sample::Extreme ? organisation::DayHours{{0, 1440}}
                                        : organisation::DayHours{{540 + n, 720}, {780, 1080}};
    }
};

TEMPLATE_TEST_CASE("Records of organisation and tasks survive the database",
                   "",
                   organisation::Organisation,
                   organisation::Branch,
                   organisation::Room,
                   organisation::Equipment,
                   organisation::Staff,
                   organisation::BranchHours,
                   organisation::HoursException,
                   organisation::HolidayNotice,
                   organisation::Holiday,
                   tasks::Task)
{
    const tests::FixedClock clock;
    tests::TestDatabase database;
    tests::orFail(storage::migrate(database.connection(), {.clock = clock}));
    tests::checkRoundTrip<TestType>(database.connection());
}

TEST_CASE("Every table of records is in the registry once, and every action belongs to one command")
{
    std::set<std::string_view> actions;
    for (const session::Policy& policy : modules().policies()) {
        CAPTURE(std::string(policy.name));
        CHECK(modules().permissionCodes().contains(QString::fromLatin1(policy.permission.code)));
        if (policy.writes &&
            !policy.action.view().empty()) // without one nothing is done that people would read of
            CHECK(actions.insert(policy.action.view()).second);
    }
    std::set<QString> tables;
    for (const storage::RecordTable& table : modules().recordTables())
        CHECK(tables.insert(table.name).second);
    CHECK(tables.contains(QStringLiteral("staff")));
}
