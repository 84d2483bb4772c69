// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/need_approval_record.h"
#include "core/placements/placement_record.h"
#include "core/placements/worker_record.h"
#include "core/storage/migration.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/record_round_trip.h"

using namespace seraph;
using namespace seraph::placements;

TEMPLATE_TEST_CASE("Records of placements survive the database",
                   "",
                   WorkerProfile,
                   WorkerPaper,
                   PlacementNeed,
                   NeedApproval,
                   Candidate,
                   ServiceContract,
                   Placement,
                   LogDay,
                   JobSheet)
{
    const tests::FixedClock clock;
    tests::TestDatabase database;
    tests::orFail(storage::migrate(database.connection(), {.clock = clock}));
    tests::checkRoundTrip<TestType>(database.connection());
}
