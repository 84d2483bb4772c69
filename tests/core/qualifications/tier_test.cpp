// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff_commands.h"
#include "tests/core/qualifications/archive.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::qualifications;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

const LocalDate kTierDay(2026, 10, 6);

/// Somebody on a ladder of two steps: what they were seen to do, then a year's work and good scores besides.
struct Ladder {
    Ladder()
    {
        organisation::StaffDetails details;
        details.name = u"王护士"_s;
        details.employedFrom = kTierDay.addYears(-1);
        person = orFail(office.owner().run(organisation::AddStaff{details}));
        skill =
            orFail(office.owner().run(DefineCompetence{u"suturing"_s, {u"缝合"_s, u"Suturing"_s}}));
        bronze = step(1, {{.kind = RuleKind::Competence, .code = u"suturing"_s, .least = 2}}, 12);
        silver = step(
            2,
            {{.kind = RuleKind::Competence, .code = u"suturing"_s, .least = 3},
             {.kind = RuleKind::Months, .least = 12},
             {.kind = RuleKind::Score, .code = u"client"_s, .least = 900, .within = 6, .samples = 10}},
            {});
    }
    TierId step(int rank, std::vector<TierRule> rules, std::optional<int> months)
    {
        return orFail(office.owner().run(DefineTier{{.ladder = u"suturing"_s,
                                                     .ladderName = {u"缝合"_s, {}},
                                                     .rank = rank,
                                                     .name = {rank == 1 ? u"铜"_s : u"银"_s, {}},
                                                     .validMonths = months,
                                                     .rules = std::move(rules)}}));
    }
    void see(int level)
    {
        orFail(office.owner().run(ObserveCompetence{person, {skill, level, kTierDay, u"三例合格"_s}}));
    }
    void score(int value, int samples)
    {
        orFail(office.owner().run(RecordScore{person, {u"client"_s, kTierDay, value, samples}}));
    }
    TierStanding standing()
    {
        for (const auto& row : orFail(office.owner().query(OpenQualificationFile{person})).ladders) {
            if (row.ladder == u"suturing"_s)
                return row.standing;
        }
        throw std::runtime_error("no such ladder");
    }

    TestOffice office;
    PersonId person{1};
    CompetenceId skill{1};
    TierId bronze{1};
    TierId silver{1};
};

} // namespace

TEST_CASE("A tier is reached by its rules, and what is missing for the next one is said",
          "[qualifications]")
{
    Ladder on;
    CHECK(failing(on.office, on.office.owner(), GrantTier{on.person, on.bronze}).reason ==
          u"tier.rules_unmet"_s);
    on.see(3);
    checkDenied(on.office, GrantTier{on.person, on.bronze});
    orFail(on.office.owner().run(GrantTier{on.person, on.bronze}));
    CHECK(failing(on.office, on.office.owner(), GrantTier{on.person, on.bronze}).reason ==
          u"tier.held"_s);
    CHECK(on.standing().effective == on.bronze);
    CHECK(on.standing().next == on.silver);
    REQUIRE(on.standing().open.size() == 1);
    CHECK(on.standing().open.front().kind == RuleKind::Score);
    on.score(960, 9);
    CHECK(on.standing().open.size() == 1); // too few answers to go by
    on.score(600, 1);
    CHECK(on.standing().open.empty()); // nine good ones outweigh a bad one
    orFail(on.office.owner().run(GrantTier{on.person, on.silver}));
    CHECK(on.standing().effective == on.silver);
}

TEST_CASE("A tier whose rules do not hold any more counts as the one below", "[qualifications]")
{
    Ladder on;
    on.see(3);
    on.score(950, 12);
    orFail(on.office.owner().run(GrantTier{on.person, on.silver}));
    on.see(2);
    CHECK(on.standing().granted == on.silver);
    CHECK(on.standing().effective == on.bronze);
    REQUIRE(on.standing().lost.size() == 1);
    on.see(1);
    CHECK_FALSE(on.standing().effective);
}

TEST_CASE("A tier runs out after its months, and can be taken back with a reason", "[qualifications]")
{
    Ladder on;
    on.see(2);
    const auto held = orFail(on.office.owner().run(GrantTier{on.person, on.bronze}));
    on.office.clock.advance(24h * 364);
    CHECK(on.standing().effective == on.bronze);
    on.office.clock.advance(24h);
    CHECK_FALSE(on.standing().effective);
    CHECK(refusedRules(on.office, on.office.owner(), EndTier{held, storage::kFirstRevision}) ==
          "reason=required");
    orFail(on.office.owner().run(EndTier{held, storage::kFirstRevision, u"连续两次抽查不合格"_s}));
    CHECK(failing(on.office, on.office.owner(), EndTier{held, storage::Revision{2}, u"x"_s}).reason ==
          u"held_tier.over"_s);
}

TEST_CASE("Nobody observes themselves, and levels go from nought to four", "[qualifications]")
{
    Ladder on;
    CHECK(refusedRules(on.office,
                       on.office.owner(),
                       ObserveCompetence{on.office.ownerPerson(), {on.skill, 2, kTierDay, u"x"_s}}) ==
          "person=self");
    CHECK(refusedRules(on.office,
                       on.office.owner(),
                       ObserveCompetence{on.person, {on.skill, 5, kTierDay.addDays(1), {}}}) ==
          "level=out_of_range observed_on=in_future evidence=required");
    checkDenied(on.office, ObserveCompetence{on.person, {on.skill, 2, kTierDay, u"x"_s}});
    CHECK(refusedRules(
              on.office, on.office.owner(), RecordScore{on.person, {u"mood"_s, kTierDay, 1001, 0}}) ==
          "measure=unknown value=out_of_range samples=out_of_range");
}
