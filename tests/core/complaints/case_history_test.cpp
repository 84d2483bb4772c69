// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/complaints/cases.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tests;

namespace {

enum class Event {
    Acknowledge,
    Assess,
    Investigate,
    Respond,
    Communicate,
    Close,
    Review,
    Reopen,
    Appeal,
    Wait,
    GoOn,
    Note,
    Later,
    kCount
};

/// Tries one thing with a case. Whether it may happen is none of its business.
void happen(Event event, OneCase& one)
{
    const QString text = u"经过"_s;
    const auto seen = one.seen();
    auto& manager = *one.manager;
    switch (event) {
    case Event::Acknowledge:
        std::ignore = manager.run(AcknowledgeComplaint{one.id, seen, text});
        break;
    case Event::Assess:
        std::ignore =
            manager.run(AssessComplaint{.complaint = one.id, .revision = seen, .text = text});
        break;
    case Event::Investigate:
        std::ignore = manager.run(InvestigateComplaint{one.id, seen, text});
        break;
    case Event::Respond: {
        if (const auto id = manager.run(ProposeLiability{one.id, Party::None, u"第1条"_s, text}))
            orFail(one.quality->run(DecideLiability{*id, storage::Revision{1}}));
        std::ignore = manager.run(RespondToComplaint{one.id, one.seen(), Finding::NotUpheld, text});
        break;
    }
    case Event::Communicate:
        std::ignore = manager.run(CommunicateAnswer{one.id, seen, Reaction::NotAccepted, text});
        break;
    case Event::Close: std::ignore = manager.run(CloseComplaint{one.id, seen, text}); break;
    case Event::Review: std::ignore = manager.run(ReviewComplaint{one.id, seen, text}); break;
    case Event::Reopen: std::ignore = manager.run(ReopenComplaint{one.id, seen, text}); break;
    case Event::Appeal:
        std::ignore =
            manager.run(AppealComplaint{one.id, seen, one.office.addPerson(u"新人"_s), text});
        break;
    case Event::Wait: std::ignore = manager.run(WaitForComplainant{one.id, seen, text}); break;
    case Event::GoOn: std::ignore = manager.run(GoOnWithCase{one.id, seen, text}); break;
    case Event::Note: orFail(manager.run(NoteOnCase{one.id, NoteKind::Note, text})); break;
    case Event::Later: one.office.clock.advance(std::chrono::hours(7)); break;
    case Event::kCount: break;
    }
}

void checkWhole(const OneCase& one, std::size_t notesBefore, std::size_t doneBefore)
{
    const ComplaintPage page = one.page();
    const Complaint& complaint = page.row.complaint;
    RC_ASSERT(page.notes.size() >= notesBefore);
    std::size_t done = 0;
    int open = 0;
    int stages = 0; // of this round, without a gap
    for (const Step& step : page.steps) {
        done += step.doneAt ? 1 : 0;
        open += step.doneAt ? 0 : 1;
        if (step.round == complaint.round && step.doneAt)
            RC_ASSERT(int(step.stage) == stages++);
    }
    RC_ASSERT(done >= doneBefore);
    RC_ASSERT(stages == int(complaint.stage) + 1);
    // Until the review something is owed, and it has a date unless they have to act.
    RC_ASSERT(open == (complaint.stage == Stage::Reviewed ? 0 : 1));
    RC_ASSERT(complaint.dueAt.has_value() ==
              (complaint.stage != Stage::Reviewed && !isWaiting(complaint)));
    RC_ASSERT(complaint.answerDueAt.has_value());
    RC_ASSERT(orFail(one.office.owner().query(SearchComplaints{complaint.number})).size() == 1);
}

} // namespace

TEST_CASE("No order of events loses a case, a deadline or an entry", "[complaints]")
{
    TestOffice office;
    REQUIRE(rc::check("any order of events", [&] {
        OneCase one(office);
        const auto events =
            *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(0, int(Event::kCount)));
        for (const int event : events) {
            const ComplaintPage before = one.page();
            const auto done = std::size_t(
                std::count_if(before.steps.begin(), before.steps.end(), [](const Step& step) {
                    return step.doneAt.has_value();
                }));
            happen(Event(event), one);
            checkWhole(one, before.notes.size(), done);
        }
    }));
}
