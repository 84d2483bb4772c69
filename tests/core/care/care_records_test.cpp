// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_record.h"
#include "core/storage/migration.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/record_round_trip.h"

using namespace seraph;
using namespace seraph::care;

namespace seraph::tests {
template <> struct SampleOf<std::vector<Reading>> {
    static std::vector<Reading> make(Sample which, int n)
    {
        return which == Sample::Absent
                   ? std::vector<Reading>()
                   : std::vector<Reading>{
                         {QStringLiteral("温度"), QString::number(n), QStringLiteral("℃"), {}, {}}};
    }
};
} // namespace seraph::tests

TEMPLATE_TEST_CASE("Records of care survive the database", "", Deviation, LogEntry, MaterialLot, MaterialUse)
{
    const tests::FixedClock clock;
    tests::TestDatabase database;
    tests::orFail(storage::migrate(database.connection(), {.clock = clock}));
    tests::checkRoundTrip<TestType>(database.connection());
}

TEMPLATE_TEST_CASE("The tables of care have the columns of their descriptions",
                   "",
                   CareRecord,
                   CareStep,
                   PremisesRun,
                   Addendum)
{
    const tests::FixedClock clock;
    tests::TestDatabase database;
    tests::orFail(storage::migrate(database.connection(), {.clock = clock}));
    tests::checkColumns(database.connection(), storage::recordTable<TestType>());
}
