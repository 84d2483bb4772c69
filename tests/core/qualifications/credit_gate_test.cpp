// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is graded D is not offered for the services that the rule names (C-194).
#include "core/qualifications/conduct_commands.h"
#include "core/qualifications/conduct_queries.h"
#include "core/qualifications/credit_rule.h"
#include "core/session/tidy.h"
#include "tests/core/care/ward.h"
#include "tests/support/broken_rules.h"
#include "tests/support/gate_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::qualifications;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

const QString kRule = u"credit_above_d"_s;

/// A ward whose nurse clients rate badly or well.
struct RatedWard : Ward {
    void rate(int value, int samples = 10)
    {
        orFail(office.owner().run(
            RecordScore{nursePerson(), {u"client"_s, kToday.addDays(-1), value, samples}}));
    }
    /// Every paper that is asked of a nurse.
    void holdEverything()
    {
        for (const char* kind :
             {"agreement.conduct", "agreement.confidentiality", "nurse", "certificate.explain"})
            give(office.owner(), nursePerson(), QString::fromLatin1(kind));
    }
    AskGate::Answer ask(Gate gate = Gate::Work)
    {
        return orFail(office.owner().query(AskGate{{nursePerson(), gate, service.row.service.id}}));
    }
    bool creditStops()
    {
        const auto obstacles = ask().decision.obstacles;
        return std::any_of(obstacles.begin(), obstacles.end(), [](const GateObstacle& each) {
            return each.kind == QLatin1StringView(kCreditKind);
        });
    }
    care::PrepareCare preparing() const
    {
        return {.client = client, .order = order, .performer = nursePerson()};
    }
};

} // namespace

TEST_CASE("The credit rule stops at the gate, for the services and roles that it names, by table",
          "[qualifications][credit]")
{
    struct Row {
        const char* what;
        int value;
        Gate gate;
        QStringList roles;
        QStringList services;
        bool on;
        Verdict verdict;
    };
    RatedWard ward;
    const QString own = ward.service.row.service.code;
    const auto row = GENERATE_COPY(from_range(std::vector<Row>{
        {"D, turned on", 300, Gate::Work, {}, {}, true, Verdict::Blocked},
        {"D, still watched", 300, Gate::Work, {}, {}, false, Verdict::Watched},
        {"above D", 900, Gate::Work, {}, {}, true, Verdict::Open},
        {"D, at another gate", 300, Gate::Explain, {}, {}, true, Verdict::Open},
        {"D, for a service that is listed", 300, Gate::Work, {}, {own}, true, Verdict::Blocked},
        {"D, for one that is not", 300, Gate::Work, {}, {u"m17_soothing_care"_s}, true, Verdict::Open},
        {"D, of a role that is named", 300, Gate::Work, {u"nurse"_s}, {}, true, Verdict::Blocked},
        {"D, of another role", 300, Gate::Work, {u"physician"_s}, {}, true, Verdict::Open},
    }));
    INFO(row.what);
    ward.holdEverything();
    ward.rate(row.value);
    const auto rule = ruleWithCode(ward.office.owner(), kRule).requirement;
    orFail(ward.office.owner().run(EditRequirement{rule.id, rule.revision, row.roles, row.services}));
    if (row.on)
        turnOn(ward.office.owner(), kRule);
    CHECK(ward.ask(row.gate).decision.verdict == row.verdict);
}

TEST_CASE("Somebody graded D is only watched at first, and then not put on a service",
          "[qualifications][credit]")
{
    RatedWard ward;
    ward.rate(300);
    CHECK(ward.ask().decision.verdict == Verdict::Watched);
    ward.prepare();
    const auto sightings = orFail(ward.office.owner().query(ListSightings{}));
    const auto sighted = std::count_if(sightings.begin(), sightings.end(), [](const SightingRow& each) {
        return each.sighting.kind == QLatin1StringView(kCreditKind) && !each.kindName.zh.isEmpty();
    });
    CHECK(sighted == 1);
    turnOn(ward.office.owner(), kRule);
    ward.order = orFail(ward.office.owner().run(
        consultations::PlaceOrder{ward.client, ward.office.branch(), ward.service.row.service.id}));
    CHECK(tests::stopped(ward.office, *ward.nurse, ward.preparing()) == u"gate.work"_s);
    CHECK(ward.ask().decision.verdict == Verdict::Blocked);
}

TEST_CASE("Who could do it instead is not somebody graded D", "[qualifications][credit]")
{
    RatedWard ward;
    turnOn(ward.office.owner(), kRule);
    const auto second = ward.office.as(u"nurse"_s);
    for (const char* kind : {"agreement.conduct", "agreement.confidentiality", "nurse"})
        give(ward.office.owner(), second->actor().person, QString::fromLatin1(kind));
    ward.rate(300);
    const auto isNamed = [&] {
        const auto deputies = ward.ask().deputies;
        return std::any_of(deputies.begin(), deputies.end(), [&](const auto& each) {
            return each.person == second->actor().person;
        });
    };
    CHECK(isNamed());
    orFail(ward.office.owner().run(
        RecordScore{second->actor().person, {u"client"_s, kToday.addDays(-1), 100, 10}}));
    CHECK_FALSE(isNamed());
}

TEST_CASE("The gate and the page of credit agree, whatever papers are held", "[qualifications][credit]")
{
    RatedWard ward;
    const int value = GENERATE(0, 400, 620, 640, 660, 1000);
    ward.rate(value);
    const auto agrees = [&] {
        return ward.creditStops() ==
               (orFail(ward.nurse->query(OwnCredit{})).rating.grade == CreditGrade::D);
    };
    CHECK(agrees());
    for (const char* kind :
         {"agreement.conduct", "agreement.confidentiality", "nurse", "certificate.explain"}) {
        give(ward.office.owner(), ward.nursePerson(), QString::fromLatin1(kind));
        INFO(value << " with " << kind);
        CHECK(agrees());
    }
}

TEST_CASE("A handful of answers holds nobody back", "[qualifications][credit]")
{
    RatedWard ward;
    ward.rate(0, kCreditSamples - 1);
    CHECK_FALSE(ward.creditStops());
    ward.rate(0, 1);
    CHECK(ward.creditStops());
}

TEST_CASE("An override with right and reason, or an appeal that is upheld, opens the gate again",
          "[qualifications][credit]")
{
    RatedWard ward;
    auto& owner = ward.office.owner();
    ward.rate(300);
    turnOn(owner, kRule);
    const OverrideGate command{.person = ward.nursePerson(),
                               .gate = Gate::Work,
                               .until = kToday.addDays(2),
                               .reason = u"由护士长全程陪同"_s};
    checkDenied(ward.office, command);
    OverrideGate unfounded = command;
    unfounded.reason.clear();
    CHECK(refusedRules(ward.office, owner, unfounded) == "reason=required");
    ward.office.newEntries();
    orFail(owner.run(command));
    CHECK_FALSE(ward.office.newEntries().filter(u"gate.overridden gate_override"_s).isEmpty());
    ward.prepare();
    const auto file = orFail(owner.query(OpenQualificationFile{ward.nursePerson()}));
    CHECK(file.overrides.size() == 1);

    ward.office.clock.advance(72h);
    CHECK(ward.ask().decision.verdict == Verdict::Blocked);
    const auto appeal = orFail(ward.nurse->run(AppealCredit{{}, u"client"_s, u"不是我接待的客户"_s}));
    CHECK(ward.ask().decision.verdict == Verdict::Blocked);
    orFail(owner.run(DecideCreditAppeal{
        appeal, storage::kFirstRevision, AppealDecision::Uphold, u"核对签到表属实"_s}));
    CHECK_FALSE(ward.creditStops());
}

TEST_CASE("A workspace from before the credit rule gets it, and one that dropped it does not",
          "[qualifications][credit]")
{
    TestOffice office;
    const auto rule = ruleWithCode(office.owner(), kRule).requirement;
    CHECK(rule.basis == Basis::House);
    orFail(office.owner().run(ArchiveRequirement{rule.id, rule.revision}));
    orFail(office.owner().run(session::TidyUp{}));
    const auto rules = orFail(office.owner().query(ListRequirements{}));
    CHECK(std::none_of(rules.begin(), rules.end(), [](const RequirementRow& each) {
        return each.requirement.code == kRule;
    }));
}
