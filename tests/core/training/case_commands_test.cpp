// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/case_commands.h"

#include "tests/core/training/school.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using namespace seraph::tests;

namespace {

ProposeTrainingCase proposal(const QString& title = u"术前没有核对身份"_s)
{
    return {{.area = Area::Safety,
             .title = title,
             .story = u"两位客户同姓，前台叫错了人，护士没有再核对。"_s,
             .lesson = u"每一步开始前核对姓名和生日。"_s}};
}

TrainingCase caseOf(TestOffice& office, TrainingCaseId id)
{
    for (const CaseRow& row : orFail(office.owner().query(ListTrainingCases{}))) {
        if (row.trainingCase.id == id)
            return row.trainingCase;
    }
    throw std::runtime_error("no such case");
}

ObservationDetails checkRide(TestOffice& office, PersonId person)
{
    return {.person = person,
            .examiner = office.ownerPerson(),
            .branch = office.branch(),
            .day = kToday,
            .title = u"光电操作跟岗"_s,
            .sheet = {{u"核对参数"_s, 5, 5, true}, {u"记录耐受"_s, 5, 4}}};
}

} // namespace

TEST_CASE("What happened becomes a case, and an approved case a question", "[training]")
{
    TestOffice office;
    const auto desk = office.as(u"front_desk"_s);
    const auto trainer = office.as(u"trainer"_s);
    office.newEntries();
    const TrainingCaseId id = orFail(desk->run(proposal()));
    CHECK(office.newEntries().filter(u"training_case.proposed training_case "_s).size() == 1);
    CHECK(orFail(desk->query(MyLearning{})).cases.empty());
    const MakeCaseQuestion making{
        id, storage::Revision{2}, u"哪一步出了问题？"_s, {{u"核对两项信息"_s, {}, 2}}};
    CHECK(
        failing(office, *trainer, MakeCaseQuestion{id, storage::kFirstRevision, {}, making.rubric}).reason ==
        u"training_case.not_approved"_s);
    orFail(trainer->run(DecideTrainingCase{id, storage::kFirstRevision}));
    CHECK(orFail(desk->query(MyLearning{})).cases.size() == 1);
    CHECK(refusedRules(office, *trainer, MakeCaseQuestion{id, storage::Revision{2}}) ==
          "rubric=required");
    const QuestionId question = orFail(trainer->run(making));
    CHECK(caseOf(office, id).question == question);
    CHECK(failing(office, *trainer, MakeCaseQuestion{id, storage::Revision{3}, {}, making.rubric}).reason ==
          u"training_case.has_question"_s);
    CHECK(failing(office, *trainer, DecideTrainingCase{id, storage::Revision{3}}).reason ==
          u"training_case.decided"_s);
    checkDenied(office, proposal());
    checkDenied(office, DecideTrainingCase{id, storage::kFirstRevision});
    checkDenied(office, making);
    checkNothingWithoutJournal(office, proposal());
}

TEST_CASE("A case can be put into better words, or refused with a reason", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    const TrainingCaseId id = orFail(owner.run(proposal()));
    CHECK(refusedRules(office, owner, ProposeTrainingCase{}) == "title=required story=required");
    orFail(owner.run(EditTrainingCase{id, storage::kFirstRevision, proposal(u"叫错了人"_s).details}));
    CHECK(caseOf(office, id).title == u"叫错了人"_s);
    CHECK(failing(office, owner, EditTrainingCase{id, storage::kFirstRevision, proposal().details}).reason ==
          u"record.changed"_s);
    checkDenied(office, EditTrainingCase{id, storage::Revision{2}, proposal().details});
    const auto refusal = [&](const QString& why) {
        return DecideTrainingCase{id, storage::Revision{2}, CaseDecision::Reject, why};
    };
    CHECK(refusedRules(office, owner, refusal({})) == "note=required");
    orFail(owner.run(refusal(u"认得出是谁"_s)));
    CHECK(caseOf(office, id).state == CaseState::Rejected);
}

TEST_CASE("One case is made of one origin", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    auto told = proposal();
    told.details.originKind = u"branch"_s;
    told.details.originId = office.branch().value();
    orFail(owner.run(told));
    CHECK(failing(office, owner, told).reason == u"training_case.proposed"_s);
    told.details.originKind = u"no_such_kind"_s;
    CHECK(refusedRules(office, owner, told) == "origin_kind=kind");
}

TEST_CASE("An examiner notes what they saw, with the score it gives", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    const PersonId anna = office.addPerson(u"安娜"_s, office.branch());
    const auto details = checkRide(office, anna);
    office.newEntries();
    orFail(owner.run(RecordObservation{details}));
    CHECK(office.newEntries().filter(u"observation.recorded training_observation "_s).size() == 1);
    const auto rows = orFail(owner.query(ListObservations{kToday, kToday}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().observation.percent == 90);
    CHECK(rows.front().observation.passed);
    CHECK(rows.front().personName == u"安娜"_s);
    CHECK(orFail(owner.query(LearningOf{anna})).observations.size() == 1);
    CHECK_FALSE(office.connection().execute("UPDATE training_observation SET passed = 0"));
    checkDenied(office, RecordObservation{details});
    checkNothingWithoutJournal(office, RecordObservation{details});
    auto bad = details;
    bad.title.clear();
    bad.examiner = anna;
    bad.kind = ObservationKind::ScenarioDrill;
    bad.day = kToday.addDays(1);
    bad.sheet = {{u"x"_s, 5, 6}};
    CHECK(refusedRules(office, owner, RecordObservation{bad}) ==
          "title=required day=in_future examiner=examines_self parts=required "
          "sheet[0].points=out_of_range");
}
