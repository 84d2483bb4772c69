// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/plan.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::consultations;

namespace {

catalogue::PriceLine line(qint64 fen)
{
    return {catalogue::LineKind::Labour, {u"人工"_s, u"Labour"_s}, Money(fen)};
}

PlanOption option(qint64 fen, qint64 custom = 0, qint64 discount = 0)
{
    PlanOption made{.id = OptionId(1),
                    .revision = storage::Revision{1},
                    .client = clients::ClientId(2),
                    .plan = PlanId(3),
                    .kind = OptionKind::Service,
                    .quantity = 1,
                    .lines = {line(fen)},
                    .discount = Money(discount)};
    if (custom > 0)
        made.customLines = {line(custom)};
    made.amount = amountOf(made);
    return made;
}

PlanCase three(Profile profile = Profile::Aesthetic)
{
    return {.profile = profile, .options = {option(100), option(200), option(300)}};
}

} // namespace

TEST_CASE("A plan is shown with three options; fewer need a manager")
{
    PlanCase plan{.profile = Profile::Aesthetic};
    CHECK(obstacles(plan, PlanState::Presented) == QStringList{u"plan.no_options"_s});
    plan.options = {option(100), option(200)};
    CHECK(obstacles(plan, PlanState::Presented) == QStringList{u"plan.too_few_options"_s});
    plan.approved = {PlanException::FewerOptions};
    CHECK(obstacles(plan, PlanState::Presented).isEmpty());
    CHECK(obstacles(three(), PlanState::Presented).isEmpty());
}

TEST_CASE("A tenth may be made to measure, more needs a manager, and the agency does not count")
{
    CHECK(customShare(option(900, 100)) == 100);
    CHECK(customShare(option(899, 100)) == 101);
    CHECK(customShare(option(0)) == 0);
    PlanCase plan = three();
    plan.options[1] = option(900, 100);
    CHECK(obstacles(plan, PlanState::Presented).isEmpty());
    plan.options[1] = option(899, 100);
    CHECK(obstacles(plan, PlanState::Presented) == QStringList{u"plan.over_customised"_s});
    plan.approved = {PlanException::Customisation};
    CHECK(obstacles(plan, PlanState::Presented).isEmpty());
    PlanCase agency = three(Profile::Agency);
    agency.options[1] = option(100, 100);
    CHECK(obstacles(agency, PlanState::Presented).isEmpty());
}

TEST_CASE("A discount goes down to the lowest price, and further with a manager")
{
    PlanCase plan = three();
    plan.options[0] = option(1000, 0, 100);
    CHECK(obstacles(plan, PlanState::Presented) == QStringList{u"plan.below_lowest"_s});
    plan.options[0].lowest = Money(900);
    CHECK(obstacles(plan, PlanState::Presented).isEmpty());
    plan.options[0].lowest = Money(901);
    CHECK(obstacles(plan, PlanState::Presented) == QStringList{u"plan.below_lowest"_s});
    plan.approved = {PlanException::Discount};
    CHECK(obstacles(plan, PlanState::Presented).isEmpty());
}

TEST_CASE(
    "Nothing is decided in a clinic before a physician examined the client and stands for the plan")
{
    PlanCase plan = three();
    plan.state = PlanState::Chosen;
    CHECK(obstacles(plan, PlanState::Confirmed) ==
          QStringList{u"plan.not_examined"_s, u"plan.no_physician"_s});
    plan.fitness = Fitness::Later;
    CHECK(obstacles(plan, PlanState::Confirmed) ==
          QStringList{u"plan.not_fit"_s, u"plan.no_physician"_s});
    plan.fitness = Fitness::Fit;
    CHECK(medicalObstacles(plan).isEmpty());
    CHECK(obstacles(plan, PlanState::Confirmed) == QStringList{u"plan.no_physician"_s});
    plan.physicianConfirmed = true;
    plan.risks = completeness({u"burn"_s, u"scar"_s}, {u"burn"_s});
    CHECK(obstacles(plan, PlanState::Confirmed) == QStringList{u"plan.risks_untold"_s});
    plan.risks = completeness({u"burn"_s}, {u"burn"_s});
    CHECK(obstacles(plan, PlanState::Confirmed).isEmpty());
}

TEST_CASE("Who decides to wait, and an agency, need no physician")
{
    PlanCase wait = three();
    wait.state = PlanState::Chosen;
    wait.chosen = OptionKind::Wait;
    CHECK(obstacles(wait, PlanState::Confirmed).isEmpty());
    PlanCase agency = three(Profile::Agency);
    agency.state = PlanState::Chosen;
    CHECK(obstacles(agency, PlanState::Confirmed).isEmpty());
}

TEST_CASE("A plan goes its way step by step")
{
    using enum PlanState;
    const auto [from, to, may] = GENERATE(table<PlanState, PlanState, bool>({
        {Draft, Presented, true},
        {Draft, Chosen, false},
        {Draft, Confirmed, false},
        {Draft, Declined, false},
        {Presented, Chosen, true},
        {Presented, Declined, true},
        {Presented, Draft, true},
        {Presented, Confirmed, false},
        {Chosen, Chosen, true},
        {Chosen, Confirmed, true},
        {Chosen, Declined, true},
        {Chosen, Draft, true},
        {Declined, Draft, true},
        {Declined, Confirmed, false},
        {Confirmed, Draft, false},
        {Confirmed, Declined, false},
        {Confirmed, Chosen, false},
    }));
    PlanCase plan = three(Profile::Agency);
    plan.state = from;
    CHECK(obstacles(plan, to).isEmpty() == may);
    if (!may)
        CHECK(obstacles(plan, to) == QStringList{u"plan.order"_s});
}

TEST_CASE("Only approved results are promised")
{
    const std::vector<LocalizedText> approved{{u"多数人会改善"_s, u"Most people improve"_s}};
    CHECK(checkPromises({}, {}));
    CHECK(checkPromises({u"多数人会改善"_s}, approved));
    CHECK(checkPromises({u"Most people improve"_s}, approved));
    CHECK(tests::brokenRules(checkPromises({u"保证不留疤"_s}, approved)) ==
          "promised=not_approved");
}

TEST_CASE("Risks of a treatment come from a physician or a nurse, and from whom the service names")
{
    const catalogue::Disclosure risk{u"burn"_s, catalogue::DisclosureKind::Risk, {u"physician"_s}, {}};
    const catalogue::Disclosure cost{u"cost"_s, catalogue::DisclosureKind::Cost, {u"consultant"_s}, {}};
    const catalogue::Disclosure home{
        u"scratch"_s, catalogue::DisclosureKind::Risk, {u"agency_adviser"_s}, {}};
    CHECK(maySay(risk, {u"physician"_s}, Profile::Clinic));
    CHECK_FALSE(maySay(risk, {u"nurse"_s}, Profile::Clinic));
    CHECK_FALSE(maySay(risk, {u"consultant"_s}, Profile::Clinic));
    CHECK(maySay(cost, {u"front_desk"_s}, Profile::Clinic));
    CHECK(maySay(home, {u"agency_adviser"_s}, Profile::Agency));
    CHECK_FALSE(maySay(home, {u"agency_adviser"_s}, Profile::Aesthetic));
    CHECK_FALSE(mayExplain(u"topic.risks"_s, {u"consultant"_s}, Profile::Aesthetic));
    CHECK(mayExplain(u"topic.price"_s, {u"consultant"_s}, Profile::Aesthetic));
}

TEST_CASE("Completeness counts what must be said and names what is left")
{
    const Completeness half = completeness({u"a"_s, u"b"_s}, {u"b"_s, u"x"_s});
    CHECK(half.percent() == 50);
    CHECK(half.left == QStringList{u"a"_s});
    CHECK(completeness({}, {}).percent() == 100);
}
