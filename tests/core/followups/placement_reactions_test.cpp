// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/contact_reactions.h"
#include "core/followups/follow_up_commands.h"
#include "core/placements/placements_events.h"
#include "tests/core/followups/happenings.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::followups;
using namespace seraph::placements;
using namespace std::chrono_literals;
using namespace seraph::tests;

namespace {

constexpr int kYear = 365;

/// A family whose carer begins today.
struct Family {
    TestOffice office{Profile::Agency};
    Treated placed{office, u"h11_elder_care"_s};
    PersonId carer = office.addPerson(u"张桂芳"_s);

    PlacementParties parties(qint64 placement = 900) const
    {
        return {.placement = PlacementId(placement),
                .contract = ContractId(1),
                .client = placed.client,
                .branch = placed.office.branch(),
                .service = placed.detail.row.service.id,
                .worker = carer};
    }
    void start(int days = kYear, qint64 placement = 900)
    {
        const LocalDate end = kToday.addDays(days - 1);
        orFail(office.owner().run(
            Happens<PlacementStarted>{{parties(placement), kToday, end, placement != 900}}));
        due(end, placement);
    }
    void due(LocalDate end, qint64 placement = 900)
    {
        orFail(office.owner().run(
            Happens<PlacementDue>{{parties(placement), end.addDays(-kRenewalNotice), end}}));
    }
    void end(EndReason reason)
    {
        orFail(office.owner().run(Happens<PlacementEnded>{{parties(), kToday, reason}}));
    }

    template <class Wanted> std::vector<FollowUp> open(const Wanted& wanted) const
    {
        std::vector<FollowUp> found;
        for (const FollowUpRow& row : placed.owed()) {
            if (row.followUp.state == FollowUpState::Open && wanted(row.followUp))
                found.push_back(row.followUp);
        }
        return found;
    }
    std::vector<FollowUp> aboutTheTerm() const
    {
        return open([](const FollowUp& each) {
            return each.occasion == Occasion::Expiry || each.occasion == Occasion::Renewal;
        });
    }
    std::vector<FollowUp> all() const
    {
        return open([](const FollowUp&) { return true; });
    }
};

bool withWorker(const FollowUp& followUp)
{
    return followUp.party == followups::Party::Worker;
}

} // namespace

TEST_CASE("A placement is followed up from its first day, with the family and with the worker")
{
    Family family;
    family.start();
    const auto worker = family.open(&withWorker);
    REQUIRE(worker.size() == 5); // on the days 1, 3, 7 and 15, and after a month
    CHECK(worker.front().worker == family.carer);
    CHECK(worker.front().originKind == u"placement"_s);
    CHECK(worker.front().dueDay <= kToday.addDays(1)); // a closed day brings it forward
    CHECK_FALSE(orFail(family.office.owner().query(OutcomesOf{family.placed.client})).empty());
}

TEST_CASE("How it goes on is asked once, a month before the contract ends")
{
    Family family;
    family.start();
    auto asked = family.aboutTheTerm();
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().code == QLatin1StringView(kContractEnds));
    CHECK(asked.front().plannedAt > family.office.clock.now() + 24h * (kYear - 32));
    CHECK(asked.front().plannedAt < family.office.clock.now() + 24h * (kYear - 29));
    SECTION("and not again where the term is told twice")
    {
        family.due(kToday.addDays(kYear - 1));
        CHECK(family.aboutTheTerm().size() == 1);
    }
    SECTION("and later where the contract was renewed")
    {
        family.due(kToday.addDays(2 * kYear));
        asked = family.aboutTheTerm();
        REQUIRE(asked.size() == 1);
        CHECK(asked.front().plannedAt > family.office.clock.now() + 24h * kYear);
    }
}

TEST_CASE("A term shorter than the notice is asked about when half of it is over")
{
    Family family;
    family.start(26);
    const auto asked = family.aboutTheTerm();
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().plannedAt > family.office.clock.now() + 24h * 10);
    CHECK(asked.front().plannedAt < family.office.clock.now() + 24h * 15);
}

TEST_CASE("When a placement ends nobody asks the worker, every month, or about renewing")
{
    Family family;
    family.start();
    family.end(EndReason::Completed);
    CHECK(family.open(&withWorker).empty());
    CHECK(family.aboutTheTerm().empty());
    CHECK(family.open([](const FollowUp& each) { return each.eachMonth; }).empty());
    CHECK_FALSE(family.all().empty()); // the family is still asked how it was
    for (const FollowUpRow& row : family.placed.owed()) {
        if (row.followUp.state == FollowUpState::Cancelled)
            CHECK(row.followUp.closeReason == QLatin1StringView(cancelled::kPlacementEnded));
    }
}

TEST_CASE("A successor is asked about anew, and nothing is asked twice")
{
    Family family;
    family.start();
    const auto before = family.all().size();
    family.end(EndReason::Replaced);
    CHECK(family.all().empty());
    family.start(kYear, 901);
    CHECK(family.all().size() == before);
    for (const FollowUp& each : family.all())
        CHECK(each.origin == 901);
}

TEST_CASE("A contact that comes every month arises again when it is closed")
{
    Family family;
    family.start();
    const auto monthly = family.open([](const FollowUp& each) { return each.eachMonth; });
    REQUIRE_FALSE(monthly.empty());
    const FollowUp& first = monthly.front();
    const auto before = family.placed.owed().size();
    orFail(family.office.owner().run(RecordAttempt{first.id, storage::kFirstRevision}));
    CHECK(family.placed.owed().size() == before + 1);
    const auto again = family.open([&](const FollowUp& each) {
        return each.code == first.code && each.plannedAt > first.plannedAt + 20 * 24h;
    });
    CHECK(again.size() == 1);
}

TEST_CASE("A record of care of weeks in a household owes nothing besides its placement")
{
    Family family;
    auto closed = family.placed.closed(family.office.clock.now());
    closed.kind = care::RecordKind::Placement;
    orFail(family.office.owner().run(Happens<care::RecordClosed>{closed}));
    CHECK(family.all().empty());
}
