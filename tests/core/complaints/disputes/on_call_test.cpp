// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers the emergency number while the house is closed.
#include "core/complaints/on_call_commands.h"
#include "core/complaints/on_call_queries.h"
#include "core/session/missing_query.h"
#include "tests/core/complaints/disputes/disputed.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::complaints;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

/// An office with a nurse who can be on call.
struct Roster {
    OnCallDetails duty(std::chrono::hours from, std::chrono::hours until) const
    {
        return {nurse, office.clock.now() + from, office.clock.now() + until, u" 100 1234 8812 "_s, {}};
    }
    OnCallDutyId add(std::chrono::hours from, std::chrono::hours until)
    {
        return orFail(office.owner().run(AddOnCall{office.branch(), duty(from, until)}));
    }
    std::vector<OnCallRow> now(session::Session& session)
    {
        return orFail(session.query(OnCallBetween{office.clock.now(), office.clock.now() + 1min}));
    }
    QStringList missing()
    {
        QStringList codes;
        for (const session::Missing& each : orFail(office.owner().query(session::WhatIsMissing{})))
            codes << each.what;
        return codes.filter(u"on_call."_s);
    }

    TestOffice office;
    PersonId nurse = office.addPerson(u"李护士"_s);
};

OnCallDuty dutyAt(int from, int until)
{
    return {.id = OnCallDutyId(qint64(from) + 100),
            .revision = storage::kFirstRevision,
            .branch = BranchId(1),
            .person = PersonId(7),
            .beginsAt = Instant() + std::chrono::hours(from),
            .endsAt = Instant() + std::chrono::hours(until),
            .phone = u"1"_s,
            .enteredBy = PersonId(1)};
}

} // namespace

TEST_CASE("What a roster leaves open is found, whatever order and overlap its duties have", "[on_call]")
{
    struct Row {
        const char* what;
        std::vector<std::pair<int, int>> duties;
        std::vector<std::pair<int, int>> gaps;
    };
    const auto row = GENERATE(from_range(std::vector<Row>{
        {"nobody", {}, {{0, 24}}},
        {"one covers all", {{-5, 30}}, {}},
        {"one ends early", {{-5, 20}}, {{20, 24}}},
        {"one begins late", {{4, 24}}, {{0, 4}}},
        {"two with a hole", {{0, 8}, {10, 24}}, {{8, 10}}},
        {"two that meet", {{0, 8}, {8, 24}}, {}},
        {"the other way round", {{10, 24}, {0, 8}}, {{8, 10}}},
        {"a short one inside a long one", {{0, 20}, {2, 4}}, {{20, 24}}},
        {"outside", {{-9, 0}, {24, 30}}, {{0, 24}}},
    }));
    INFO(row.what);
    std::vector<OnCallDuty> duties;
    for (const auto& [from, until] : row.duties)
        duties.push_back(dutyAt(from, until));
    std::vector<OnCallGap> expected;
    for (const auto& [from, until] : row.gaps)
        expected.push_back(
            {Instant() + std::chrono::hours(from), Instant() + std::chrono::hours(until)});
    CHECK(gapsBetween(duties, Instant(), Instant() + 24h) == expected);
}

TEST_CASE("Somebody put on the roster answers from their first minute to before their last", "[on_call]")
{
    Roster roster;
    const auto cashier = roster.office.as(u"cashier"_s);
    CHECK(roster.now(*cashier).empty());
    roster.office.newEntries();
    roster.add(1h, 13h);
    CHECK(roster.office.newEntries().filter(u"on_call.added on_call_duty"_s).size() == 1);
    CHECK(roster.now(*cashier).empty());
    roster.office.clock.advance(1h);
    const auto rows = roster.now(*cashier);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().personName == u"李护士"_s);
    CHECK(rows.front().duty.phone == u"100 1234 8812"_s);
    CHECK(answersAt(rows.front().duty, roster.office.clock.now()));
    roster.office.clock.advance(12h);
    CHECK(roster.now(*cashier).empty());
}

TEST_CASE("A duty breaks no rule of the roster", "[on_call]")
{
    Roster roster;
    TestOffice& office = roster.office;
    const BranchId branch = office.branch();
    checkDenied(office, AddOnCall{branch, roster.duty(1h, 2h)});
    checkNothingWithoutJournal(office, AddOnCall{branch, roster.duty(1h, 2h)});
    OnCallDetails wrong = roster.duty(2h, 1h);
    wrong.phone = u"later"_s;
    CHECK(refusedRules(office, office.owner(), AddOnCall{branch, wrong}) ==
          "ends_at=ends_before_start phone=bad_phone");
    wrong = roster.duty(1h, 24h * 17);
    wrong.phone.clear();
    CHECK(refusedRules(office, office.owner(), AddOnCall{branch, wrong}) ==
          "ends_at=too_long phone=required");
    roster.add(1h, 12h);
    CHECK(refusedRules(office, office.owner(), AddOnCall{branch, roster.duty(11h, 20h)}) ==
          "begins_at=overlap");
    roster.add(12h, 20h);
    const auto elsewhere = office.with({u"incidents.work"_s}, office.addBranch(u"分店"_s));
    CHECK(failing(office, *elsewhere, AddOnCall{branch, roster.duty(30h, 40h)}).reason ==
          u"scope.outside"_s);
}

TEST_CASE("A duty is changed or dropped until it is over, and never past somebody else's change",
          "[on_call]")
{
    Roster roster;
    TestOffice& office = roster.office;
    const auto id = roster.add(0h, 12h);
    const EditOnCall edit{id, kFirstRevision, roster.duty(0h, 10h)};
    checkDenied(office, edit);
    checkDenied(office, DropOnCall{id, kFirstRevision});
    office.newEntries();
    orFail(office.owner().run(edit));
    CHECK(office.newEntries().filter(u"on_call.edited on_call_duty"_s).size() == 1);
    CHECK(failing(office, office.owner(), edit).reason == u"record.changed"_s);
    const auto second = roster.add(20h, 30h);
    orFail(office.owner().run(DropOnCall{second, kFirstRevision}));
    CHECK(office.newEntries().filter(u"on_call.dropped on_call_duty"_s).size() == 1);
    office.clock.advance(10h);
    CHECK(failing(office, office.owner(), DropOnCall{id, storage::Revision{2}}).reason ==
          u"on_call.over"_s);
}

TEST_CASE("A roster that runs out is told two days before, and forgotten a week after", "[on_call]")
{
    Roster roster;
    CHECK(roster.missing().isEmpty());
    roster.add(0h, 72h);
    CHECK(roster.missing().isEmpty());
    roster.office.clock.advance(24h);
    CHECK(roster.missing() == QStringList{u"on_call.running_out"_s});
    roster.office.clock.advance(24h * 8);
    CHECK(roster.missing() == QStringList{u"on_call.running_out"_s});
    roster.office.clock.advance(24h);
    CHECK(roster.missing().isEmpty());
}
