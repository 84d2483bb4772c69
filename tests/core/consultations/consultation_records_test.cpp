// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consent_record.h"
#include "core/consultations/enquiry_record.h"
#include "core/consultations/order_record.h"
#include "core/consultations/phrase_note_record.h"
#include "core/consultations/plan_record.h"
#include "core/storage/migration.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/record_round_trip.h"

using namespace seraph;
using namespace seraph::consultations;

TEMPLATE_TEST_CASE("Records of consultations survive the database",
                   "",
                   Participant,
                   SessionUse,
                   PaymentNote,
                   SameDayCheck,
                   TouchEvent,
                   OptionPicture,
                   PhraseNote)
{
    const tests::FixedClock clock;
    tests::TestDatabase database;
    tests::orFail(storage::migrate(database.connection(), {.clock = clock}));
    tests::checkRoundTrip<TestType>(database.connection());
}
