// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/corrective_commands.h"
#include "core/quality/corrective_queries.h"
#include "tests/core/complaints/disputes/disputed.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::quality;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

CorrectiveStart unclearPrices()
{
    return {.title = u"报价单看不懂"_s, .problem = u"一个月里三位顾客说收费与告知不一致"_s};
}

CauseFound fiveWhys()
{
    return {.category = u"communication"_s,
            .whys = {u"顾客以为含麻药费"_s, u"报价单只写总价"_s, u"模板没有明细"_s},
            .similar = u"另查两家门店，同一模板"_s};
}

/// One corrective action on its way.
struct OnItsWay {
    explicit OnItsWay(TestOffice& where)
        : office(where)
        , worker(where.as(u"quality_manager"_s))
        , verifier(where.as(u"manager"_s))
        , id(orFail(where.owner().run(OpenCorrective{where.branch(), unclearPrices()})))
    {
    }
    CorrectivePage page() const { return orFail(office.owner().query(OpenCorrectivePage{id})); }
    storage::Revision seen() const { return page().corrective.revision; }
    ActionPlan plan() const
    {
        return {.action = u"报价单改为逐项列明"_s,
                .owner = worker->actor().person,
                .dueDay = kToday.addDays(14),
                .metric = Metric::Complaints,
                .metricCode = u"price"_s,
                .target = 0};
    }
    void toChecking() const
    {
        orFail(worker->run(FindCause{id, seen(), fiveWhys()}));
        orFail(worker->run(PlanAction{id, seen(), plan()}));
        orFail(worker->run(ReportDone{id, seen(), u"模板 v3 已发布"_s}));
    }
    EffectCheck check(int days) const
    {
        for (const EffectCheck& one : page().checks) {
            if (one.days == days && one.round == page().corrective.round)
                return one;
        }
        throw std::runtime_error("no such check");
    }
    void passDays(int days) const { office.clock.advance(std::chrono::days(days)); }

    TestOffice& office;
    std::unique_ptr<session::Session> worker;
    std::unique_ptr<session::Session> verifier;
    CorrectiveId id;
};

EffectFound found(Verdict verdict)
{
    return {.verdict = verdict, .evidence = u"三十天内没有同类投诉"_s};
}

} // namespace

TEST_CASE("A corrective action begins with a problem that is on record", "[quality]")
{
    TestOffice office;
    CHECK(refusedRules(office, office.owner(), OpenCorrective{office.branch()}) ==
          "title=required problem=required");
    CorrectiveStart start = unclearPrices();
    start.origin = Origin::Complaint;
    start.originId = 5;
    CHECK(failing(office, office.owner(), OpenCorrective{office.branch(), start}).reason ==
          u"complaint.unknown"_s);
    const Disputed complained(office);
    start.originId = complained.complaint.value();
    const auto id = orFail(office.owner().run(OpenCorrective{office.branch(), start}));
    const auto from =
        orFail(office.owner().query(CorrectivesFrom{Origin::Complaint, *start.originId}));
    REQUIRE(from.size() == 1);
    CHECK(from.front().id == id);
    CHECK(from.front().number.startsWith(u"CA261006-"_s));
    checkDenied(office, OpenCorrective{office.branch(), unclearPrices()});
    checkNothingWithoutJournal(office, OpenCorrective{office.branch(), unclearPrices()});
}

TEST_CASE("No action without a cause, and no cause without similar cases looked at", "[quality]")
{
    TestOffice office;
    const OnItsWay one(office);
    CHECK(failing(office, *one.worker, PlanAction{one.id, one.seen(), one.plan()}).reason ==
          u"corrective.wrong_state"_s);
    CHECK(refusedRules(office, *one.worker, FindCause{one.id, one.seen()}) ==
          "category=required whys=required similar=required");
    CauseFound six = fiveWhys();
    six.category = u"no_such"_s;
    six.whys = QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
    CHECK(refusedRules(office, *one.worker, FindCause{one.id, one.seen(), six}) ==
          "category=unknown whys=too_long");
    orFail(one.worker->run(FindCause{one.id, one.seen(), fiveWhys()}));
    CHECK(refusedRules(office, *one.worker, PlanAction{one.id, one.seen()}) ==
          "action=required owner=required due_day=required metric_code=required baseline=required");
}

TEST_CASE("The baseline is counted when the action is planned and kept", "[quality]")
{
    TestOffice office;
    const Disputed first(office);
    const Disputed second(office);
    const OnItsWay one(office);
    orFail(one.worker->run(FindCause{one.id, one.seen(), fiveWhys()}));
    orFail(one.worker->run(PlanAction{one.id, one.seen(), one.plan()}));
    CHECK(one.page().corrective.baseline == 2);
    const Disputed third(office);
    CHECK(one.page().corrective.baseline == 2);
}

TEST_CASE("Whether it helped is looked at after 30 and 90 days by somebody else", "[quality]")
{
    TestOffice office;
    const Disputed complained(office);
    const OnItsWay one(office);
    one.toChecking();
    const EffectCheck thirty = one.check(30);
    CHECK(thirty.dueDay == kToday.addDays(30));
    const CheckEffect look{thirty.id, thirty.revision, found(Verdict::Effective)};
    CHECK(failing(office, *one.worker, look).reason == u"corrective.own"_s);
    CHECK(failing(office, *one.verifier, look).reason == u"corrective.too_early"_s);
    one.passDays(40);
    CHECK(refusedRules(office, *one.verifier, CheckEffect{thirty.id, thirty.revision}) ==
          "evidence=required");
    orFail(one.verifier->run(look));
    CHECK(one.check(30).value == 0); // none in the thirty days up to its day
    CHECK(failing(office, *one.verifier, CheckEffect{thirty.id, storage::Revision{2}, look.found}).reason ==
          u"corrective.checked"_s);
    CHECK(failing(office, *one.verifier, CloseCorrective{one.id, one.seen(), u"x"_s}).reason ==
          u"corrective.checks_open"_s);
    one.passDays(60);
    const EffectCheck ninety = one.check(90);
    orFail(one.verifier->run(CheckEffect{ninety.id, ninety.revision, found(Verdict::Effective)}));
    CHECK(failing(office, *one.worker, CloseCorrective{one.id, one.seen(), u"x"_s}).reason ==
          u"corrective.own"_s);
    CHECK(failing(office, office.owner(), CloseCorrective{one.id, one.seen(), u"x"_s}).reason ==
          u"corrective.own"_s);
    CHECK(refusedRules(office, *one.verifier, CloseCorrective{one.id, one.seen()}) ==
          "closing_note=required");
    orFail(one.verifier->run(CloseCorrective{one.id, one.seen(), u"明细报价成为标准"_s}));
    CHECK(one.page().corrective.state == CorrectiveState::Closed);
    checkDenied(office, CloseCorrective{one.id, one.seen(), u"x"_s});
}

TEST_CASE("What did not help is thought through again in a new round", "[quality]")
{
    TestOffice office;
    const OnItsWay one(office);
    one.toChecking();
    one.passDays(31);
    const EffectCheck thirty = one.check(30);
    orFail(one.verifier->run(CheckEffect{thirty.id, thirty.revision, found(Verdict::Ineffective)}));
    const Corrective again = one.page().corrective;
    CHECK(again.state == CorrectiveState::Analysed);
    CHECK(again.round == 2);
    CHECK(one.page().checks.size() == 1); // the look at 90 days fell away, the one that was taken stays
    ActionPlan plan = one.plan();
    plan.dueDay = kToday.addDays(60);
    orFail(one.worker->run(PlanAction{one.id, one.seen(), plan}));
    orFail(one.worker->run(ReportDone{one.id, one.seen(), u"培训并抽查"_s}));
    CHECK(one.page().checks.size() == 3);
}

TEST_CASE("A partly effective last look does not close it", "[quality]")
{
    Corrective corrective{.id = CorrectiveId(1),
                          .revision = kFirstRevision,
                          .branch = BranchId(1),
                          .origin = Origin::Other,
                          .state = CorrectiveState::Checking,
                          .round = 1,
                          .openedBy = PersonId(1),
                          .openedAt = Instant(),
                          .openedDay = kToday};
    EffectCheck thirty{.id = EffectCheckId(1),
                       .revision = kFirstRevision,
                       .corrective = corrective.id,
                       .round = 1,
                       .days = 30,
                       .dueDay = kToday,
                       .verdict = Verdict::Effective};
    EffectCheck ninety = thirty;
    ninety.days = 90;
    ninety.verdict = Verdict::Partly;
    CHECK(obstacleToClose(corrective, {thirty, ninety}) == u"corrective.ineffective"_s);
    CHECK(obstacleToClose(corrective, {thirty}) == u"corrective.checks_open"_s);
    ninety.verdict = Verdict::Effective;
    CHECK(obstacleToClose(corrective, {thirty, ninety}).isEmpty());
}
