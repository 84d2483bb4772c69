// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/need_commands.h"

#include "core/catalogue/document_template_commands.h"
#include "core/catalogue/sop_commands.h"
#include "core/session/missing_query.h"
#include "tests/core/training/school.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using namespace seraph::tests;

namespace {

std::vector<NeedRow> needsOf(session::Session& session)
{
    return orFail(session.query(MyLearning{})).needs;
}

StartCampaign campaign(CourseId course)
{
    return {
        {.name = u"年度再认证"_s, .course = course, .roles = {u"nurse"_s}, .dueDay = kToday.addDays(20)}};
}

/// Releases the service's SOP anew, as somebody who does not carry it out.
void releaseSop(TestOffice& office, const QString& service)
{
    const auto sop = serviceOf(office, service).sop.value();
    const auto draft = orFail(office.owner().run(catalogue::DraftSop{sop.id}));
    orFail(office.owner().run(catalogue::ReleaseSop{draft, storage::kFirstRevision}));
}

} // namespace

TEST_CASE("A new SOP is read and confirmed by those who carry it out", "[training]")
{
    TestOffice office;
    const auto nurse = office.as(u"nurse"_s);
    const auto desk = office.as(u"cashier"_s);
    const PersonId worker = office.addPerson(u"李桂芳"_s);
    releaseSop(office, u"w2_cervical_screening"_s);
    CHECK(needsOf(*desk).empty());
    const auto needs = needsOf(*nurse);
    REQUIRE(needs.size() == 1);
    CHECK(needs.front().need.cause == NeedCause::Sop);
    CHECK(needs.front().need.dueDay == kToday.addDays(kRetrainingDays));
    CHECK(needs.front().need.whatZh.contains(u"第 2 版"_s));
    CHECK(orFail(office.owner().query(LearningOf{worker})).needs.empty());

    const NeedId need = needs.front().need.id;
    CHECK(failing(office, *desk, ConfirmReading{need}).reason == u"training.not_yours"_s);
    office.newEntries();
    orFail(nurse->run(ConfirmReading{need}));
    CHECK(office.newEntries().filter(u"need.read training_need "_s).size() == 1);
    CHECK(needsOf(*nurse).empty());
    CHECK(failing(office, *nurse, ConfirmReading{need}).reason == u"training_need.closed"_s);
}

TEST_CASE("A new consent is read by those who explain it", "[training]")
{
    TestOffice office;
    const auto physician = office.as(u"physician"_s);
    const auto cashier = office.as(u"cashier"_s);
    const auto service = serviceOf(office, u"w2_cervical_screening"_s);
    const QStringList consents = service.row.inForce->content.consents;
    REQUIRE_FALSE(consents.isEmpty());
    for (const auto& row : orFail(office.owner().query(catalogue::ListTemplates{}))) {
        if (row.document.code != consents.front())
            continue;
        const auto draft = orFail(office.owner().run(catalogue::DraftTemplate{row.document.id}));
        orFail(office.owner().run(catalogue::ReleaseTemplate{draft, storage::kFirstRevision}));
    }
    REQUIRE(needsOf(*physician).size() == 1);
    CHECK(needsOf(*physician).front().need.cause == NeedCause::Consent);
    CHECK(needsOf(*cashier).empty());
}

TEST_CASE("A campaign asks its people once, is met by completing the course and ends", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    emptyBank(office);
    addQuestions(office, 4);
    const CourseId course = addCourse(office, examinedCourse());
    const auto nurse = office.as(u"nurse"_s);
    const auto second = office.as(u"nurse"_s);
    CHECK(refusedRules(office, owner, StartCampaign{{.course = course, .dueDay = kToday.addDays(-1)}}) ==
          "name=required due_day=due_in_past");
    auto nobody = campaign(course);
    nobody.details.roles = {u"cashier"_s};
    CHECK(refusedRules(office, owner, nobody) == "roles=concerns_nobody");
    checkDenied(office, campaign(course));
    const CampaignId id = orFail(owner.run(campaign(course)));
    orFail(owner.run(campaign(course)));
    REQUIRE(needsOf(*nurse).size() == 1);
    CHECK(failing(office, *nurse, ConfirmReading{needsOf(*nurse).front().need.id}).reason ==
          u"need.takes_course"_s);
    const AttemptId attempt = orFail(nurse->run(StartExam{course, office.branch()}));
    answerRight(*nurse, attempt, 4);
    orFail(nurse->run(HandIn{attempt}));
    CHECK(needsOf(*nurse).empty());
    const auto rows = orFail(owner.query(ListCampaigns{}));
    REQUIRE(rows.size() == 2);
    CHECK(rows.back().met == 1);
    CHECK(rows.back().open == 1);
    checkDenied(office, EndCampaign{id, storage::kFirstRevision});
    orFail(owner.run(EndCampaign{id, storage::kFirstRevision}));
    CHECK(needsOf(*second).empty());
    CHECK(failing(office, owner, EndCampaign{id, storage::Revision{2}}).reason == u"campaign.ended"_s);
}

TEST_CASE("Those who completed an older version take the new one, where it says so", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    emptyBank(office);
    addQuestions(office, 4);
    const CourseId course = addCourse(office, examinedCourse());
    const auto nurse = office.as(u"nurse"_s);
    const AttemptId attempt = orFail(nurse->run(StartExam{course, office.branch()}));
    answerRight(*nurse, attempt, 4);
    orFail(nurse->run(HandIn{attempt}));
    const auto draft = orFail(owner.run(DraftCourse{course}));
    orFail(owner.run(ReleaseCourse{draft, storage::kFirstRevision, Holders::Retake}));
    REQUIRE(needsOf(*nurse).size() == 1);
    CHECK(needsOf(*nurse).front().need.cause == NeedCause::Course);
    CHECK(orFail(owner.query(MyLearning{})).needs.empty());
}

TEST_CASE("What somebody need not learn after all is waived with a reason", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto nurse = office.as(u"nurse"_s);
    releaseSop(office, u"w2_cervical_screening"_s);
    const NeedId need = needsOf(*nurse).front().need.id;
    QStringList missing;
    for (const auto& each : orFail(nurse->query(session::WhatIsMissing{})))
        missing << each.what;
    CHECK_FALSE(missing.contains(u"training.learn"_s));
    office.clock.advance(std::chrono::days(8));
    for (const auto& each : orFail(nurse->query(session::WhatIsMissing{})))
        missing << each.what;
    CHECK(missing.contains(u"training.learn"_s));
    CHECK(refusedRules(office, owner, WaiveNeed{need, {}}) == "reason=required");
    checkDenied(office, WaiveNeed{need, u"产假"_s});
    CHECK(orFail(owner.query(ListNeeds{})).size() >= 1);
    orFail(owner.run(WaiveNeed{need, u"产假"_s}));
    CHECK(needsOf(*nurse).empty());
    CHECK(failing(office, owner, WaiveNeed{need, u"产假"_s}).reason == u"training_need.closed"_s);
}
