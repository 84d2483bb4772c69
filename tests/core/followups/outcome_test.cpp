// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/outcome_commands.h"
#include "tests/core/followups/happenings.h"
#include "tests/support/broken_rules.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::followups;
using namespace seraph::tests;
using catalogue::MeasureKind;
using catalogue::OutcomeMeasure;

namespace {

const std::vector<OutcomeMeasure> kMeasures{
    {.day = 14, .code = u"grade"_s, .kind = MeasureKind::Scale},
    {.day = 14, .code = u"own"_s, .kind = MeasureKind::Scale, .self = true},
    {.day = 30, .code = u"pads"_s, .kind = MeasureKind::Number, .self = true},
    {.day = 30, .code = u"healed"_s, .kind = MeasureKind::YesNo},
    {.day = 90, .code = u"grade"_s, .kind = MeasureKind::Scale},
};

QStringList codes(const std::vector<OutcomeMeasure>& measures)
{
    QStringList codes;
    for (const OutcomeMeasure& measure : measures)
        codes << measure.code;
    return codes;
}

} // namespace

TEST_CASE("Each set day has its measures, and the baseline what can be said before")
{
    CHECK(outcomeDays(kMeasures) == std::vector<int>{14, 30, 90});
    CHECK(codes(measuresOn(kMeasures, 14)) == QStringList{u"grade"_s, u"own"_s});
    CHECK(codes(measuresOn(kMeasures, kBaselineDay)) == QStringList{u"grade"_s, u"pads"_s});
}

TEST_CASE("A measure takes what it measures and nothing else")
{
    const auto broken = [](std::vector<MeasuredValue> answers) {
        return brokenRules(checkAnswers(kMeasures, answers));
    };
    CHECK(checkAnswers(kMeasures,
                       {{u"grade"_s, u"3"_s}, {u"healed"_s, u"yes"_s}, {u"pads"_s, u"2.5"_s}}));
    CHECK(broken({}) == "answers=required");
    CHECK(broken({{u"grade"_s, u""_s}}) == "answers=required");
    CHECK(broken({{u"grade"_s, u"11"_s}}) == "grade=out_of_scale");
    CHECK(broken({{u"pads"_s, u"many"_s}}) == "pads=not_a_number");
    CHECK(broken({{u"healed"_s, u"1"_s}}) == "healed=not_yes_or_no");
    CHECK(broken({{u"grade"_s, u"3"_s}, {u"x"_s, u"1"_s}}) == "x=unknown");
}

TEST_CASE("A result stands against its baseline")
{
    const auto changes =
        changesAgainst({{u"grade"_s, u"4"_s}}, {{u"grade"_s, u"1.5"_s}, {u"own"_s, u"4"_s}});
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].difference == -2.5);
    CHECK(changes[1].before.isEmpty());
    CHECK_FALSE(changes[1].difference);
}

TEST_CASE("An outcome form is filled once, by who may, and compared with what was before")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    const auto service = treated.detail.row.service.id;
    auto& owner = office.owner();
    orFail(owner.run(RecordOutcome{.client = treated.client,
                                   .branch = office.branch(),
                                   .service = service,
                                   .order = treated.order,
                                   .answers = {{u"dynamic_line_grade"_s, u"3"_s}}}));
    treated.happen();
    const auto forms = orFail(owner.query(OutcomesDue{kToday.addDays(20)}));
    REQUIRE(forms.size() == 1);
    const OutcomeFormId id = forms.front().form.id;
    const FillOutcome fill{
        id, storage::kFirstRevision, {{u"dynamic_line_grade"_s, u"1"_s}, {u"self_change"_s, u"4"_s}}};
    CHECK(refusedRules(office, owner, FillOutcome{id, storage::kFirstRevision}) ==
          "answers=required");
    checkDenied(office, fill);
    orFail(owner.run(fill));
    const auto page = orFail(owner.query(OpenOutcome{id}));
    REQUIRE(page.changes.size() == 2);
    CHECK(page.changes[0].difference == -2);
    CHECK(failing(office, owner, FillOutcome{id, storage::Revision{2}, fill.answers}).reason ==
          u"outcome.filled"_s);
    CHECK(orFail(owner.query(FollowUpFigures{kToday, kToday.addDays(20)})).outcomes.formsFilled == 1);
}

TEST_CASE("A result that cannot be measured is skipped with a reason")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    auto& owner = office.owner();
    const auto id = orFail(owner.query(OutcomesDue{kToday.addDays(20)})).front().form.id;
    CHECK(refusedRules(office, owner, SkipOutcome{id, storage::kFirstRevision, {}}) ==
          "reason=required");
    checkDenied(office, SkipOutcome{id, storage::kFirstRevision, u"x"_s});
    orFail(owner.run(SkipOutcome{id, storage::kFirstRevision, u"已移居外地"_s}));
    CHECK(orFail(owner.query(OutcomesDue{kToday.addDays(20)})).empty());
}

TEST_CASE("A measurement in between needs a service that is offered")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    const RecordOutcome wrong{.client = treated.client,
                              .branch = office.branch(),
                              .service = treated.detail.row.service.id,
                              .answers = {{u"no_such"_s, u"3"_s}}};
    CHECK(refusedRules(office, office.owner(), wrong) == "no_such=unknown answers=required");
    checkDenied(office, wrong);
}
