// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/follow_up.h"

#include "core/followups/script.h"
#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::followups;
using namespace std::chrono_literals;
using tests::brokenRules;

namespace {

const Instant kNine = fromMilliseconds(1791248400000);
const LocalDate kToday(2026, 10, 6);

FollowUp owed()
{
    return {.id = FollowUpId(1),
            .revision = storage::Revision{1},
            .client = clients::ClientId(2),
            .branch = BranchId(3),
            .occasion = Occasion::Care,
            .party = Party::Client,
            .channel = catalogue::ContactChannel::Phone,
            .plannedAt = kNine + 9h,
            .dueAt = kNine + 9h,
            .dueDay = kToday,
            .limitAt = kNine + 12h,
            .safety = true,
            .eachMonth = false,
            .snoozes = 0,
            .state = FollowUpState::Open,
            .redFlag = false,
            .createdAt = kNine};
}

Attempt tried(AttemptResult result, Instant at)
{
    return {.id = AttemptId(1),
            .revision = storage::Revision{1},
            .client = clients::ClientId(2),
            .followUp = FollowUpId(1),
            .channel = catalogue::ContactChannel::Phone,
            .result = result,
            .at = at,
            .keyedLater = false,
            .by = PersonId(7)};
}

} // namespace

TEST_CASE("How urgent a contact is depends on its time, its day and its limit")
{
    CHECK(urgencyOf(owed(), kNine, kToday) == Urgency::Today);
    CHECK(urgencyOf(owed(), kNine, kToday.addDays(-1)) == Urgency::Later);
    CHECK(urgencyOf(owed(), kNine + 10h, kToday) == Urgency::Overdue);
    CHECK(urgencyOf(owed(), kNine + 13h, kToday) == Urgency::PastLimit);
}

TEST_CASE("Reached closes a contact, and a try leaves it open")
{
    const auto result = GENERATE(AttemptResult::NoAnswer,
                                 AttemptResult::Busy,
                                 AttemptResult::CallBack,
                                 AttemptResult::WrongNumber,
                                 AttemptResult::MessageSent);
    const FollowUp open = afterAttempt(owed(), tried(result, kNine + 1h));
    CHECK(open.state == FollowUpState::Open);
    CHECK(open.firstTriedAt == kNine + 1h);
    CHECK_FALSE(open.reachedAt);

    const FollowUp reached = afterAttempt(open, tried(AttemptResult::Reached, kNine + 2h));
    CHECK(reached.state == FollowUpState::Reached);
    CHECK(reached.firstTriedAt == kNine + 1h);
    CHECK(reached.reachedAt == kNine + 2h);
    CHECK(reached.closedBy == PersonId(7));
}

TEST_CASE("A contact is put off within its limit, forwards, and not for ever")
{
    CHECK(checkSnooze(owed(), kNine + 12h, kNine));
    CHECK(brokenRules(checkSnooze(owed(), kNine + 13h, kNine)) == "until=past_limit");
    CHECK(brokenRules(checkSnooze(owed(), kNine, kNine)) == "until=in_past");
    FollowUp often = owed();
    often.snoozes = kMostSnoozes;
    CHECK(checkSnooze(often, kNine + 1h, kNine).error().reason == u"followup.snoozed_enough"_s);
    FollowUp unlimited = owed();
    unlimited.limitAt.reset();
    CHECK(checkSnooze(unlimited, unlimited.plannedAt + kLongestPause, kNine));
    CHECK_FALSE(checkSnooze(unlimited, unlimited.plannedAt + kLongestPause + 1h, kNine));
}

TEST_CASE("A script is read out with the names of this client, in both languages")
{
    const ScriptValues values{{u"client.called"_s, {u"王姐"_s, u"Mrs Wang"_s}},
                              {u"visit.day"_s, spokenDay(LocalDate(2026, 11, 23))}};
    const LocalizedText said = filledScript({u"{{client.called}}您好，{{visit.day}}见"_s,
                                             u"{{client.called}}, see you on {{visit.day}}"_s},
                                            values);
    CHECK(said == LocalizedText{u"王姐您好，11月23日见"_s, u"Mrs Wang, see you on 23 November"_s});
    CHECK(filledScript({u"{{service.name}}好"_s, {}}, values).zh == u"…好"_s);
}
