// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/shift_commands.h"
#include "core/consultations/shift_queries.h"
#include "tests/core/consultations/desk.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::consultations;
using namespace seraph::tests;
using namespace std::chrono_literals;

TEST_CASE("A shift is handed over with a note and taken over by somebody else, once")
{
    TestOffice office;
    const auto early = office.as(u"front_desk"_s);
    const auto late = office.as(u"front_desk"_s);
    CHECK(refusedRules(office, *early, GiveShift{office.branch(), u"  "_s}) == "note=required");
    const ShiftId shift = orFail(early->run(GiveShift{office.branch(), u"王女士下午再来"_s}));
    CHECK(failing(office, *early, TakeShift{shift, storage::kFirstRevision}).reason == u"shift.own"_s);
    const auto untaken = orFail(late->query(OpenShift{office.branch()})).untaken;
    REQUIRE(untaken);
    CHECK(untaken->shift.note == u"王女士下午再来"_s);
    orFail(late->run(TakeShift{shift, storage::kFirstRevision}));
    CHECK(failing(office, *late, TakeShift{shift, storage::Revision{2}}).reason == u"shift.taken"_s);
    CHECK_FALSE(orFail(late->query(OpenShift{office.branch()})).untaken);
    const auto rows = orFail(late->query(ListShifts{}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().shift.takenBy);
    checkDenied(office, GiveShift{office.branch(), u"x"_s});
}

TEST_CASE("The report of a shift counts from the hand-over before it")
{
    TestOffice office;
    session::Session& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    orFail(owner.run(RecordEnquiry{
        .branch = office.branch(), .channel = Channel::Chat, .details = {.handle = u"小鹿"_s}}));
    orFail(owner.run(WalkIn{client, office.branch(), {.kind = u"first"_s}}));
    const auto report = [&] { return orFail(owner.query(OpenShift{office.branch()})); };
    CHECK(report().here == 1);
    CHECK(report().unanswered == 1);
    CHECK_FALSE(report().reached.empty());
    office.clock.advance(1min);
    orFail(owner.run(GiveShift{office.branch(), u"一切正常"_s}));
    office.clock.advance(1min);
    CHECK(report().reached.empty());
    CHECK(report().here == 1);
}
