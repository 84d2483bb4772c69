// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_record.h"
#include "core/storage/migration.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/record_round_trip.h"

using namespace seraph;
using namespace seraph::clients;

TEMPLATE_TEST_CASE("Records of clients survive the database",
                   "",
                   Household,
                   Client,
                   Contact,
                   Address,
                   Alert,
                   Guardian,
                   Background,
                   Distinct)
{
    const tests::FixedClock clock;
    tests::TestDatabase database;
    tests::orFail(storage::migrate(database.connection(), {.clock = clock}));
    tests::checkRoundTrip<TestType>(database.connection());
}
