// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_queries.h"
#include "tests/core/care/ward.h"
#include "tests/support/gate_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::care;
using namespace seraph::tests;
using namespace std::chrono_literals;

TEST_CASE("A record is prepared with the steps of the standard in force")
{
    Ward ward;
    ward.office.newEntries();
    const CareRecordId id = ward.prepare();
    const CarePage page = ward.page(id);
    CHECK(page.steps.size() == ward.service.sopVersions.back().steps.size());
    CHECK(page.row.record.state == RecordState::Prepared);
    CHECK(page.row.record.sessionNumber == 1);
    CHECK(page.sopNumber == 1);
    CHECK(ward.office.newEntries().filter(u"care.prepared care_"_s).size() ==
          int(page.steps.size()) + 1);
    const PrepareCare again{.client = ward.client, .order = ward.order};
    CHECK(failing(ward.office, *ward.nurse, again).reason == u"order.no_sessions_left"_s);
    checkDenied(ward.office, again);
    checkNothingWithoutJournal(
        ward.office,
        PrepareCare{.client = ward.client, .order = ward.order, .kind = RecordKind::Rework});
    const auto stranger = orFail(ward.office.owner().run(newcomer(u"李四"_s)));
    CHECK(refusedRules(ward.office, *ward.nurse, PrepareCare{.client = stranger, .order = ward.order}) ==
          "order=other_client");
}

TEST_CASE("Only who works here in a role of the service carries it out")
{
    Ward ward;
    const CareRecordId id = ward.prepare();
    const auto desk = ward.office.as(u"front_desk"_s);
    CHECK(refusedRules(
              ward.office, *ward.nurse, AssignCare{id, storage::kFirstRevision, desk->actor().person}) ==
          "performer=may_not_perform");
    orFail(ward.nurse->run(
        AssignCare{id, storage::kFirstRevision, ward.nursePerson(), ward.office.ownerPerson()}));
    CHECK(ward.page(id).row.record.responsible == ward.office.ownerPerson());
    CHECK(failing(ward.office, *ward.nurse, AssignCare{id, storage::kFirstRevision, ward.nursePerson()})
              .reason == u"record.changed"_s);
    checkDenied(ward.office, AssignCare{id, storage::kFirstRevision, ward.nursePerson()});
}

TEST_CASE(
    "Nothing begins without a valid licence and the valid consents, and what is missing says so")
{
    Ward ward;
    const CareRecordId id = ward.prepare();
    const StartCare start{id, storage::kFirstRevision};
    CHECK(stopped(ward.office, *ward.nurse, start) == u"gate.answer"_s);
    ward.license(ward.nursePerson(), catalogue::Licence::Nurse, kToday.addDays(-1));
    CHECK(stopped(ward.office, *ward.nurse, start) == u"gate.answer"_s);
    CHECK(orFail(ward.nurse->query(WhatCareNeeds{id})).front().what == u"gate.answer"_s);
    ward.license(ward.nursePerson(), catalogue::Licence::Nurse, kToday);
    CHECK(failing(ward.office, *ward.nurse, start).reason == u"care.consents_missing"_s);
    const auto missing = orFail(ward.nurse->query(WhatCareNeeds{id}));
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().what == u"consent.missing"_s);
    ward.sign();
    CHECK(orFail(ward.nurse->query(WhatCareNeeds{id})).empty());
    CHECK(refusedRules(ward.office,
                       *ward.nurse,
                       StartCare{id, storage::kFirstRevision, ward.office.clock.now() + 1min}) ==
          "started_at=in_future");
    checkDenied(ward.office, start);
    orFail(ward.nurse->run(start));
    const CareRecord record = ward.page(id).row.record;
    CHECK(record.state == RecordState::Running);
    CHECK(record.licence == catalogue::Licence::Nurse);
    CHECK(record.licenceUntil == kToday);
    CHECK(failing(ward.office, *ward.nurse, StartCare{id, record.revision}).reason == u"care.running"_s);
}

TEST_CASE("In an emergency a physician begins with a reason, and a task stays open")
{
    Ward ward;
    const CareRecordId id = ward.prepare();
    const auto physician = ward.office.as(u"physician"_s);
    CHECK(refusedRules(ward.office, *physician, StartEmergencyCare{id, storage::kFirstRevision, u" "_s}) ==
          "reason=required");
    const auto denied = ward.nurse->run(StartEmergencyCare{id, storage::kFirstRevision, u"出血"_s});
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::Denied);
    orFail(physician->run(StartEmergencyCare{id, storage::kFirstRevision, u"伤口出血，立即处理"_s}));
    const CareRecord record = ward.page(id).row.record;
    CHECK(record.emergencyBy == physician->actor().person);
    CHECK(record.state == RecordState::Running);
    const auto tasks = orFail(physician->query(tasks::LaterTasks{kToday}));
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().task.dueDay == kToday.addDays(1));
}

TEST_CASE("A closed record has used its session, and tells when it came late")
{
    Ward ward;
    const CareRecordId id = ward.begin();
    CHECK(failing(ward.office, *ward.nurse, CloseCare{id, ward.seen(id)}).reason ==
          u"care.key_step_open"_s);
    ward.doAll(id);
    CHECK(refusedRules(
              ward.office, *ward.nurse, CloseCare{id, ward.seen(id), ward.office.clock.now() + 1h}) ==
          "ended_at=in_future");
    checkDenied(ward.office, CloseCare{id, ward.seen(id)});
    ward.office.clock.advance(25h);
    ward.office.newEntries();
    orFail(ward.nurse->run(CloseCare{id, ward.seen(id), {}, u"换药顺利"_s}));
    CHECK_FALSE(ward.office.newEntries().filter(u"care.closed care_record"_s).isEmpty());
    const CareRecord record = ward.page(id).row.record;
    CHECK(record.state == RecordState::Closed);
    CHECK(record.late);
    CHECK(record.sessionUse);
    const auto order = orFail(ward.office.owner().query(consultations::OpenOrder{ward.order}));
    CHECK(order.row.used == 1);
    CHECK(order.uses.front().day == kToday);
    CHECK(orFail(ward.office.owner().query(CareFiguresOf{kToday, kToday})).lateRecords == 1);
    CHECK(failing(ward.office, *ward.nurse, CloseCare{id, record.revision}).reason == u"care.closed"_s);
    orFail(ward.nurse->run(AddAddendum{id, u"复诊改为周五"_s}));
    CHECK(ward.page(id).addenda.size() == 1);
}

TEST_CASE("What is closed takes addenda and nothing else; what is open takes no addenda")
{
    Ward ward;
    const CareRecordId id = ward.prepare();
    CHECK(failing(ward.office, *ward.nurse, AddAddendum{id, u"x"_s}).reason == u"care.not_closed"_s);
    CHECK(failing(ward.office, *ward.nurse, CloseCare{id, storage::kFirstRevision}).reason ==
          u"care.not_running"_s);
    CHECK(refusedRules(ward.office, *ward.nurse, AbandonCare{id, storage::kFirstRevision, {}}) ==
          "reason=required");
    checkDenied(ward.office, AbandonCare{id, storage::kFirstRevision, u"客户没来"_s});
    orFail(ward.nurse->run(AbandonCare{id, storage::kFirstRevision, u"客户没来"_s}));
    CHECK(failing(ward.office, *ward.nurse, StartCare{id, storage::Revision{2}}).reason ==
          u"care.closed"_s);
    CHECK(refusedRules(ward.office, *ward.nurse, AddAddendum{id, {}}) == "text=required");
    orFail(ward.nurse->run(AddAddendum{id, u"改约下周"_s}));
    CHECK(ward.prepare().value() > id.value()); // the session was not used
}

TEST_CASE("Key steps close with time and evidence, deviations with a reason, and are counted")
{
    Ward ward;
    const CareRecordId id = ward.prepare();
    const auto first = ward.page(id).steps.front().step;
    CHECK(failing(ward.office, *ward.nurse, DoStep{first.id, storage::kFirstRevision}).reason ==
          u"care.not_running"_s);
    ward.license(ward.nursePerson());
    ward.sign();
    orFail(ward.nurse->run(StartCare{id, storage::kFirstRevision}));
    CHECK(refusedRules(ward.office, *ward.nurse, DoStep{first.id, storage::kFirstRevision}) ==
          "text=required");
    checkDenied(ward.office, DoStep{first.id, storage::kFirstRevision});
    ward.office.newEntries();
    orFail(ward.nurse->run(DoStep{first.id, storage::kFirstRevision, {.text = u"王小红 8812"_s}}));
    CHECK(ward.office.newEntries() ==
          QStringList{
              u"care.step_done care_step state,performer_id,done_at,text,recorded_by,recorded_at"_s});
    CHECK(failing(ward.office, *ward.nurse, SkipStep{first.id, storage::kFirstRevision, u"x"_s}).reason ==
          u"record.changed"_s);
    const auto second = ward.page(id).steps[1].step;
    CHECK(refusedRules(ward.office, *ward.nurse, SkipStep{second.id, storage::kFirstRevision}) ==
          "reason=required");
    orFail(ward.nurse->run(SkipStep{second.id, storage::kFirstRevision, u"刚刚核对过"_s}));
    orFail(ward.nurse->undo(ward.nurse->lastCommand()));
    CHECK(ward.page(id).steps[1].step.state == StepState::Open);
    CHECK(ward.page(id).deviations.empty());
    CHECK(refusedRules(ward.office, *ward.nurse, AddDeviation{id, {}}) == "reason=required");
    orFail(ward.nurse->run(AddDeviation{id,
                                        {.step = second.id,
                                         .category = DeviationCategory::OutOfOrder,
                                         .reason = u"先换药"_s,
                                         .clientTold = true}}));
    CHECK(ward.page(id).deviations.size() == 1);
    checkDenied(ward.office, AddDeviation{id, {.reason = u"x"_s}});
    checkDenied(ward.office, ConfirmSteps{id});
}

TEST_CASE("A placement keeps a daily log in the words of the worker")
{
    Ward ward(Profile::Agency, u"h13_extra_hour"_s, u"service_worker"_s);
    const auto id = orFail(ward.nurse->run(
        PrepareCare{.client = ward.client, .order = ward.order, .kind = RecordKind::Placement}));
    CHECK(refusedRules(ward.office, *ward.nurse, StartCare{id, storage::kFirstRevision}) ==
          "performer=required");
    const auto workers = ward.office.as(u"service_worker"_s);
    orFail(ward.nurse->run(AssignCare{id, storage::kFirstRevision, workers->actor().person}));
    CHECK(failing(ward.office, *ward.nurse, WriteLog{id, u"x"_s}).reason == u"care.not_running"_s);
    orFail(ward.nurse->run(StartCare{id, storage::Revision{2}}));
    ward.office.clock.advance(72h);
    CHECK(refusedRules(ward.office, *ward.nurse, WriteLog{id, {}}) == "text=required");
    CHECK(refusedRules(ward.office, *ward.nurse, WriteLog{id, u"x"_s, kToday.addDays(4)}) ==
          "day=in_future");
    CHECK(refusedRules(ward.office, *ward.nurse, WriteLog{id, u"x"_s, kToday.addDays(-1)}) ==
          "day=before_start");
    checkDenied(ward.office, WriteLog{id, u"x"_s});
    orFail(ward.nurse->run(WriteLog{id, u"补记：宝宝体温 36.8"_s, kToday}));
    orFail(ward.nurse->run(WriteLog{id, u"今天一切正常"_s}));
    const auto log = ward.page(id).log;
    REQUIRE(log.size() == 2);
    CHECK(log[0].late);
    CHECK_FALSE(log[1].late);
    CHECK(log[0].author == workers->actor().person);
}

TEST_CASE("The arrivals board follows the treatment, and who is here with an order stands ready")
{
    Ward ward;
    const auto visit = orFail(ward.office.owner().run(
        consultations::WalkIn{ward.client, ward.office.branch(), {.kind = u"first"_s}}));
    const auto ready = orFail(ward.nurse->query(CareBoard{})).ready;
    REQUIRE(ready.size() == 1);
    CHECK(ready.front().order == ward.order);
    const auto id = orFail(ward.nurse->run(PrepareCare{
        .client = ward.client, .order = ward.order, .visit = visit, .performer = ward.nursePerson()}));
    CHECK(orFail(ward.nurse->query(CareBoard{})).ready.empty());
    ward.license(ward.nursePerson());
    ward.sign();
    orFail(ward.nurse->run(StartCare{id, storage::kFirstRevision}));
    const auto board = orFail(ward.office.owner().query(consultations::ArrivalsBoard{kToday}));
    CHECK(board.front().visit.state == consultations::VisitState::InService);
    CHECK(orFail(ward.nurse->query(CareBoard{})).rows.front().record.id == id);
    CHECK(orFail(ward.nurse->query(CareOf{ward.client})).size() == 1);
}

TEST_CASE("Nobody carries out a step after the certificate it asks for has run out, to the minute")
{
    Ward ward;
    session::Session& owner = ward.office.owner();
    const auto rule = orFail(owner.run(
        qualifications::AddRequirement{{.gate = qualifications::Gate::Perform,
                                        .kind = kindWithCode(owner, u"agreement.conduct"_s).id,
                                        .services = {ward.service.row.service.code}}}));
    orFail(owner.run(qualifications::TurnOnRequirement{rule, storage::kFirstRevision}));
    give(owner, ward.nursePerson(), u"agreement.conduct"_s, {}, kToday);
    const CareRecordId id = ward.begin();
    const auto steps = ward.page(id).steps;
    std::vector<CareStep> keys;
    for (const StepRow& row : steps) {
        if (row.step.key)
            keys.push_back(row.step);
    }
    REQUIRE(keys.size() >= 2);
    ward.office.clock.advance(14h + 59min); // 23:59
    orFail(ward.nurse->run(ward.doing(keys[0])));
    ward.office.clock.advance(1min);
    CHECK(stopped(ward.office, *ward.nurse, ward.doing(keys[1])) == u"gate.perform"_s);
    DoStep before = ward.doing(keys[1]);
    before.entry.doneAt = ward.office.clock.now() - 1min;
    orFail(ward.nurse->run(before)); // done in time, written down later
}

TEST_CASE(
    "In medicine even a visit that is no treatment begins with what it asks the client to sign")
{
    Ward ward(Profile::Clinic, u"w14_recheck_visit"_s, u"physician"_s);
    CHECK_FALSE(ward.service.row.inForce->content.treatment);
    REQUIRE_FALSE(ward.service.row.inForce->content.consents.isEmpty());
    ward.license(ward.nursePerson(), catalogue::Licence::Physician);
    const CareRecordId id = ward.prepare();
    CHECK(failing(ward.office, *ward.nurse, StartCare{id, storage::kFirstRevision}).reason ==
          u"care.consents_missing"_s);
    ward.sign();
    orFail(ward.nurse->run(StartCare{id, storage::kFirstRevision}));
}
