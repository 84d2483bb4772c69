// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/complication_commands.h"

#include "core/clients/client_queries.h"
#include "core/followups/missing.h"
#include "core/session/missing_query.h"
#include "tests/core/followups/happenings.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::followups;
using namespace std::chrono_literals;
using namespace seraph::tests;

namespace {

ComplicationDetails infection(Grade grade = Grade::Mild)
{
    return {.type = u"infection"_s, .grade = grade, .description = u"红肿第二天"_s};
}

struct Case {
    explicit Case(TestOffice& where)
        : office(where)
        , client(orFail(office.owner().run(newcomer())))
        , id(orFail(office.owner().run(OpenComplication{client, office.branch(), infection()})))
    {
    }
    ComplicationPage page() const { return orFail(office.owner().query(OpenComplicationPage{id})); }
    storage::Revision seen() const { return page().row.complication.revision; }
    void tickAll()
    {
        for (const ComplicationStep& step : page().steps)
            orFail(office.owner().run(TickStep{step.id}));
    }

    TestOffice& office;
    clients::ClientId client;
    ComplicationId id;
};

} // namespace

TEST_CASE("A complication needs a known type, a description and a day that has come")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    CHECK(refusedRules(office, owner, OpenComplication{client, office.branch()}) ==
          "type=required description=required");
    ComplicationDetails details = infection();
    details.type = u"no_such"_s;
    details.onsetDay = kToday.addDays(1);
    CHECK(refusedRules(office, owner, OpenComplication{client, office.branch(), details}) ==
          "type=unknown onset_day=in_future");
    checkDenied(office, OpenComplication{client, office.branch(), infection()});
    checkNothingWithoutJournal(office, OpenComplication{client, office.branch(), infection()});
}

TEST_CASE("A worse grade brings more steps and takes none away")
{
    TestOffice office;
    Case one(office);
    const auto before = one.page().steps.size();
    orFail(office.owner().run(
        EditComplication{one.id, storage::kFirstRevision, infection(Grade::Severe)}));
    const auto severe = one.page().steps.size();
    CHECK(severe > before);
    orFail(office.owner().run(EditComplication{one.id, storage::Revision{2}, infection(Grade::Mild)}));
    CHECK(one.page().steps.size() == severe);
    CHECK(failing(office, office.owner(), EditComplication{one.id, storage::kFirstRevision, infection()})
              .code == ErrorCode::Conflict);
    checkDenied(office, EditComplication{one.id, storage::Revision{3}, infection()});
}

TEST_CASE("In medicine a physician answers for it")
{
    TestOffice office;
    Case one(office);
    const auto nurse = office.as(u"nurse"_s);
    const auto physician = office.as(u"physician"_s);
    ComplicationDetails details = infection();
    details.responsible = nurse->actor().person;
    CHECK(refusedRules(
              office, office.owner(), EditComplication{one.id, storage::kFirstRevision, details}) ==
          "responsible=not_physician");
    details.responsible = physician->actor().person;
    orFail(office.owner().run(EditComplication{one.id, storage::kFirstRevision, details}));
    CHECK(one.page().row.responsibleName == u"person2"_s);
}

TEST_CASE("It is closed by who may treat, with an outcome, when its key steps are done")
{
    TestOffice office;
    Case one(office);
    const auto physician = office.as(u"physician"_s);
    const auto nurse = office.as(u"nurse"_s);
    CHECK(failing(office,
                  *physician,
                  CloseComplication{one.id, storage::kFirstRevision, ComplicationOutcome::Recovered, u"x"_s})
              .reason == u"complication.no_responsible"_s);
    ComplicationDetails details = infection();
    details.responsible = physician->actor().person;
    orFail(nurse->run(EditComplication{one.id, storage::kFirstRevision, details}));
    CHECK(failing(office,
                  *physician,
                  CloseComplication{one.id, storage::Revision{2}, ComplicationOutcome::Recovered, u"x"_s})
              .reason == u"complication.steps_open"_s);
    one.tickAll();
    CHECK(refusedRules(office, *physician, CloseComplication{one.id, storage::Revision{2}}) ==
          "outcome_note=required");
    CHECK(failing(office, *nurse, CloseComplication{one.id, storage::Revision{2}}).code ==
          ErrorCode::Denied);
    orFail(physician->run(CloseComplication{
        one.id, storage::Revision{2}, ComplicationOutcome::Recovered, u"一周后恢复"_s}));
    CHECK(orFail(office.owner().query(clients::OpenClient{one.client})).alerts.empty());
    CHECK(failing(office, *nurse, NoteCourse{one.id, u"x"_s}).reason == u"complication.closed"_s);

    CHECK(failing(office, *nurse, ReopenComplication{one.id, storage::Revision{3}, u"x"_s}).code ==
          ErrorCode::Denied);
    orFail(physician->run(ReopenComplication{one.id, storage::Revision{3}, u"又红了"_s}));
    CHECK(orFail(office.owner().query(clients::OpenClient{one.client})).alerts.size() == 1);
    CHECK(one.page().notes.back().text == u"又红了"_s);
    CHECK(failing(office, *physician, ReopenComplication{one.id, one.seen(), u"x"_s}).reason ==
          u"complication.open"_s);
}

TEST_CASE("How it goes on is added to and never rewritten")
{
    TestOffice office;
    Case one(office);
    auto& owner = office.owner();
    CHECK(refusedRules(office, owner, NoteCourse{one.id, u" "_s}) == "text=required");
    CHECK(refusedRules(office, owner, NoteCourse{one.id, u"x"_s, office.clock.now() + 1h}) ==
          "at=in_future");
    orFail(owner.run(NoteCourse{one.id, u"换药"_s, office.clock.now() - 3h}));
    CHECK(one.page().notes.front().keyedLater);
    CHECK_FALSE(office.connection().execute("UPDATE complication_note SET text = 'x'"));
    checkDenied(office, NoteCourse{one.id, u"x"_s});
}

TEST_CASE("A step is ticked once, by whoever did it")
{
    TestOffice office;
    Case one(office);
    const auto nurse = office.as(u"nurse"_s);
    const auto step = one.page().steps.front();
    orFail(nurse->run(TickStep{step.id, u"已核实"_s}));
    orFail(office.owner().run(TickStep{step.id}));
    CHECK(one.page().steps.front().doneBy == nurse->actor().person);
    checkDenied(office, TickStep{step.id});
}

TEST_CASE("A complication whose checklist is done is missing its end, and nothing once it has one")
{
    TestOffice office;
    Case one(office);
    const auto missing = [&] {
        QStringList codes;
        for (const auto& each : orFail(office.owner().query(session::WhatIsMissing{}))) {
            if (each.what.startsWith(u"complication."_s))
                codes << each.what;
        }
        return codes;
    };
    ComplicationDetails attended = infection();
    attended.responsible = office.as(u"physician"_s)->actor().person;
    orFail(office.owner().run(EditComplication{one.id, one.seen(), attended}));
    one.tickAll();
    CHECK(missing() == QStringList{u"complication.to_close"_s});
    orFail(office.owner().run(
        CloseComplication{one.id, one.seen(), ComplicationOutcome::Recovered, u"已愈"_s}));
    CHECK(missing().isEmpty());
}

TEST_CASE("What is missing names a complication that nobody answers for, and overdue contacts")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    Case one(office);
    office.clock.advance(std::chrono::hours(30));
    QStringList missing;
    for (const auto& each : orFail(office.owner().query(session::WhatIsMissing{})))
        missing << each.what;
    CHECK(missing.contains(u"complication.unattended"_s));
    CHECK(missing.contains(u"followup.overdue"_s));
}
