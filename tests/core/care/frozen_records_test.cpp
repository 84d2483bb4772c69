// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is closed stays as it is, also for who writes past the program.
#include "tests/core/care/ward.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::care;
using namespace seraph::tests;

TEST_CASE("Closed records are frozen against SQL, but for whose they are")
{
    Ward ward;
    const CareRecordId id = ward.closed();
    orFail(ward.nurse->run(AddAddendum{id, u"补充"_s}));
    const char* change = GENERATE(
        "UPDATE care_record SET summary = 'x'",
        "UPDATE care_record SET state = 'running', closed_at = NULL, closed_by = NULL",
        "UPDATE care_record SET performer_id = opened_by + 0, late = 1",
        "UPDATE care_record SET session_use_id = NULL",
        "UPDATE care_step SET text = 'x'",
        "UPDATE care_step SET done_at = done_at - 1",
        "UPDATE care_step SET readings = '[]', scanned = ''",
        "INSERT INTO care_deviation SELECT 5, 1, client_id, id, NULL, NULL, 'other', 'x', '', 0, "
        "opened_by, 1, NULL FROM care_record",
        "UPDATE care_addendum SET text = 'x'",
        "UPDATE attachment SET archived_at = 1 WHERE owner_kind = 'care_step'",
        "INSERT INTO attachment SELECT 5, 1, owner_kind, owner_id, subject_id, purpose, name, "
        "media_type, bytes, hash, file_key, taken_at, added_by, added_at, archived_at "
        "FROM attachment WHERE owner_kind = 'care_step' LIMIT 1");
    CAPTURE(change);
    const QByteArray before = ward.office.content();
    const auto done = ward.office.connection().runScript(change);
    REQUIRE_FALSE(done);
    CHECK(done.error().reason == u"storage.refused"_s);
    CHECK(ward.office.content() == before);
}

TEST_CASE("A closed record may move with its client to another file")
{
    Ward ward;
    ward.closed();
    const auto other = orFail(ward.office.owner().run(newcomer(u"王小虹"_s)));
    const QByteArray id = other.toString().toLatin1();
    for (const char* table : {"care_record", "care_step"}) {
        CHECK(ward.office.connection().runScript("UPDATE " + QByteArray(table) +
                                                 " SET revision = revision + 1, client_id = " + id));
    }
}

TEST_CASE("An open record can still be put right")
{
    Ward ward;
    const CareRecordId id = ward.begin();
    const auto step = ward.page(id).steps.front().step;
    orFail(ward.nurse->run(DoStep{step.id, step.revision, {.text = u"王小红"_s}}));
    orFail(ward.nurse->run(DoStep{step.id, storage::Revision{2}, {.text = u"王小红 8812"_s}}));
    CHECK(ward.page(id).steps.front().step.text == u"王小红 8812"_s);
}

TEST_CASE("A round in the register is frozen")
{
    TestOffice office(Profile::Agency);
    session::Session& owner = office.owner();
    for (const RoundRow& row : orFail(owner.query(PremisesRounds{office.branch()}))) {
        if (row.sop.code != u"agency_opening"_s)
            continue;
        const PremisesRunId run = orFail(owner.run(StartRun{office.branch(), row.sop.id}));
        for (const CareStep& step : orFail(owner.query(OpenRun{run})).steps) {
            if (step.key)
                orFail(owner.run(SkipRunStep{step.id, step.revision, u"停业"_s}));
        }
        orFail(owner.run(CloseRun{run, storage::kFirstRevision}));
    }
    CHECK_FALSE(office.connection().runScript("UPDATE premises_run SET day = '2026-10-07'"));
    CHECK_FALSE(
        office.connection().runScript("UPDATE care_step SET state = 'open', recorded_at = NULL"));
    CHECK_FALSE(office.connection().runScript("UPDATE care_deviation SET reason = 'x'"));
}
