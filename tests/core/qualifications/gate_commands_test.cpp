// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/actions.h"
#include "core/tasks/task_queries.h"
#include "tests/core/consultations/desk.h"
#include "tests/core/qualifications/archive.h"
#include "tests/support/gate_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::qualifications;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

/// An advisor with a plan of three options on the table, whose explaining the house asks a certificate for.
struct Explaining {
    Explaining() : office(Profile::Aesthetic), advisor(office.as(u"consultant"_s))
    {
        const auto service = serviceOf(office, u"m17_soothing_care"_s);
        const auto client = orFail(advisor->run(newcomer()));
        plan = orFail(advisor->run(consultations::DraftPlan{client, office.branch(), {}, u"舒缓"_s}));
        orFail(advisor->run(consultations::AddOption{plan, offering(service, u"单次"_s)}));
    }

    consultations::ExplainPlan explain(const QString& topic) { return {plan, {topic}}; }
    AskGate::Answer ask()
    {
        return orFail(office.owner().query(
            AskGate{{advisor->actor().person,
                     Gate::Explain,
                     serviceOf(office, u"m17_soothing_care"_s).row.service.id}}));
    }

    TestOffice office;
    std::unique_ptr<session::Session> advisor;
    consultations::PlanId plan{1};
};

} // namespace

TEST_CASE("A gate that watches lets pass and lists whom it would have stopped, once a day",
          "[qualifications]")
{
    Explaining at;
    orFail(at.advisor->run(at.explain(u"topic.benefits"_s)));
    orFail(at.advisor->run(at.explain(u"topic.price"_s)));
    const auto sightings = orFail(at.office.owner().query(ListSightings{}));
    REQUIRE(sightings.size() == 1);
    CHECK(sightings.front().sighting.passage == Passage::Watched);
    CHECK(sightings.front().sighting.kind == u"certificate.explain"_s);
    CHECK(ruleWithCode(at.office.owner(), u"plan_explained"_s).sightings == 1);
    at.office.clock.advance(24h * 30);
    CHECK(stopped(at.office, *at.advisor, at.explain(u"topic.risks"_s)) == u"gate.explain"_s);
}

TEST_CASE("Only who holds the certificate explains a plan, and who could do it instead is named",
          "[qualifications]")
{
    Explaining at;
    turnOn(at.office.owner(), u"plan_explained"_s);
    CHECK(stopped(at.office, *at.advisor, at.explain(u"topic.benefits"_s)) == u"gate.explain"_s);
    const auto nurse = at.office.as(u"nurse"_s);
    give(at.office.owner(), nurse->actor().person, u"certificate.explain"_s);
    const auto answer = at.ask();
    CHECK(answer.decision.verdict == Verdict::Blocked);
    REQUIRE(answer.decision.obstacles.size() == 1);
    CHECK(answer.decision.obstacles.front().hold == Hold::Missing);
    const auto named = [&](PersonId person) {
        return std::any_of(answer.deputies.begin(), answer.deputies.end(), [&](const auto& each) {
            return each.person == person;
        });
    };
    CHECK(named(nurse->actor().person));
    CHECK_FALSE(named(at.advisor->actor().person));
    give(at.office.owner(), at.advisor->actor().person, u"certificate.explain"_s);
    orFail(at.advisor->run(at.explain(u"topic.benefits"_s)));
    CHECK(at.ask().decision.verdict == Verdict::Open);
}

TEST_CASE("A certificate renewed in another branch holds in every branch", "[qualifications]")
{
    Explaining at;
    turnOn(at.office.owner(), u"plan_explained"_s);
    const auto keeper =
        at.office.with({u"licences.view"_s, u"licences.edit"_s}, at.office.addBranch(u"分店"_s));
    const auto kind = kindWithCode(at.office.owner(), u"certificate.explain"_s).id;
    orFail(keeper->run(AddCertificate{at.advisor->actor().person, {.kind = kind}}));
    orFail(at.advisor->run(at.explain(u"topic.benefits"_s)));
}

TEST_CASE("A clock that was set back opens no gate", "[qualifications]")
{
    Explaining at;
    turnOn(at.office.owner(), u"plan_explained"_s);
    const LocalDate yesterday = kToday.addDays(-1);
    give(at.office.owner(), at.advisor->actor().person, u"certificate.explain"_s, {}, yesterday);
    CHECK(stopped(at.office, *at.advisor, at.explain(u"topic.benefits"_s)) == u"gate.explain"_s);
    at.office.clock.set(at.office.clock.now() - 48h);
    CHECK(stopped(at.office, *at.advisor, at.explain(u"topic.benefits"_s)) == u"gate.clock_in_doubt"_s);
    CHECK(at.ask().decision.verdict == Verdict::ClockInDoubt);
    at.office.clock.set(at.office.clock.now() + 48h);
    give(at.office.owner(), at.advisor->actor().person, u"certificate.explain"_s);
    orFail(at.advisor->run(at.explain(u"topic.benefits"_s)));
}

TEST_CASE("An override needs its right and a reason, holds for its days and is listed", "[qualifications]")
{
    Explaining at;
    const PersonId person = at.advisor->actor().person;
    OverrideGate command{
        .person = person, .gate = Gate::Explain, .until = kToday.addDays(2), .reason = u"下周考试"_s};
    CHECK(failing(at.office, at.office.owner(), command).reason ==
          u"gate_override.not_needed"_s); // it only watches
    turnOn(at.office.owner(), u"plan_explained"_s);
    checkDenied(at.office, command);
    OverrideGate unfounded = command;
    unfounded.reason.clear();
    unfounded.until = kToday.addDays(31);
    CHECK(refusedRules(at.office, at.office.owner(), unfounded) == "reason=required until=too_far");
    at.office.newEntries();
    const auto id = orFail(at.office.owner().run(command));
    CHECK_FALSE(at.office.newEntries().filter(u"gate.overridden gate_override"_s).isEmpty());
    orFail(at.advisor->run(at.explain(u"topic.benefits"_s)));
    const auto file = orFail(at.office.owner().query(OpenQualificationFile{person}));
    REQUIRE(file.overrides.size() == 1);
    CHECK(file.overrides.front().current);
    REQUIRE(file.sightings.size() == 1);
    CHECK(file.sightings.front().sighting.passage == Passage::Overridden);
    orFail(at.office.owner().run(WithdrawOverride{id, storage::kFirstRevision}));
    CHECK(stopped(at.office, *at.advisor, at.explain(u"topic.risks"_s)) == u"gate.explain"_s);
    CHECK(failing(at.office, at.office.owner(), WithdrawOverride{id, storage::Revision{2}}).reason ==
          u"gate_override.over"_s);
}

TEST_CASE("What the law asks for is not overridden, dropped or added by a house", "[qualifications]")
{
    Explaining at;
    const auto physician = at.office.as(u"physician"_s);
    turnOn(at.office.owner(), u"physician_licence"_s);
    const OverrideGate command{.person = physician->actor().person,
                               .gate = Gate::Work,
                               .until = kToday,
                               .reason = u"证在换发"_s};
    CHECK(failing(at.office, at.office.owner(), command).reason == u"gate_override.law_stands"_s);
    const auto law = ruleWithCode(at.office.owner(), u"physician_licence"_s).requirement;
    CHECK(failing(at.office, at.office.owner(), ArchiveRequirement{law.id, law.revision}).reason ==
          u"requirement.law"_s);
    CHECK(failing(at.office, at.office.owner(), EditRequirement{law.id, law.revision}).reason ==
          u"requirement.law"_s);
    const RequirementDetails own{.gate = Gate::Work, .kind = law.kind, .basis = Basis::Law};
    CHECK(refusedRules(at.office, at.office.owner(), AddRequirement{own}) == "basis=house_only");
}

TEST_CASE("Rules are data: added, narrowed, turned on and dropped", "[qualifications]")
{
    TestOffice office;
    const auto kind = kindWithCode(office.owner(), u"certificate.induction"_s).id;
    CHECK(refusedRules(office, office.owner(), AddRequirement{{.gate = Gate::Perform}}) ==
          "gate=no_kind");
    CHECK(refusedRules(office, office.owner(), AddRequirement{{.kind = kind, .services = {u"none"_s}}}) ==
          "services=unknown");
    const AddRequirement command{{.gate = Gate::Work, .kind = kind}};
    checkDenied(office, command);
    const auto id = orFail(office.owner().run(command));
    orFail(office.owner().run(EditRequirement{id, storage::kFirstRevision, {u"nurse"_s}, {}}));
    orFail(office.owner().run(TurnOnRequirement{id, storage::Revision{2}}));
    CHECK(failing(office, office.owner(), TurnOnRequirement{id, storage::Revision{3}}).reason ==
          u"requirement.blocks"_s);
    CHECK(failing(office, office.owner(), EditRequirement{id, storage::kFirstRevision}).reason ==
          u"record.changed"_s);
    orFail(office.owner().run(ArchiveRequirement{id, storage::Revision{3}}));
}
