// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/incident_commands.h"
#include "core/complaints/incident_queries.h"
#include "tests/core/complaints/disputes/disputed.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::complaints;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

IncidentDetails leak(IncidentLevel level = IncidentLevel::Serious)
{
    return {.kind = IncidentKind::Privacy, .level = level, .summary = u"前台误发顾客名单到工作群"_s};
}

struct Reported {
    explicit Reported(TestOffice& where, IncidentDetails details = leak())
        : office(where)
        , id(orFail(where.owner().run(ReportIncident{where.branch(), details})))
    {
    }
    IncidentPage page() const { return orFail(office.owner().query(OpenIncident{id})); }
    void tickAll() const
    {
        for (const IncidentStep& step : page().steps)
            orFail(office.owner().run(TickIncidentStep{step.id}));
    }

    TestOffice& office;
    IncidentId id;
};

} // namespace

TEST_CASE("Everybody may report an incident; its clocks run from then", "[incidents]")
{
    TestOffice office;
    const auto cashier = office.as(u"cashier"_s);
    CHECK(refusedRules(office, *cashier, ReportIncident{office.branch(), {}}) ==
          "summary=required");
    CHECK(refusedRules(office,
                       *cashier,
                       ReportIncident{office.branch(),
                                      {.kind = IncidentKind::Equipment, .summary = u"激光故障"_s}}) ==
          "equipment=required");
    const auto id = orFail(cashier->run(ReportIncident{office.branch(), leak()}));
    const IncidentPage page = orFail(office.owner().query(OpenIncident{id}));
    REQUIRE_FALSE(page.steps.empty());
    CHECK(page.steps.front().dueAt == office.clock.now() + 30min);
    const auto authority =
        std::find_if(page.notices.begin(), page.notices.end(), [](const auto& notice) {
            return notice.addressee == Addressee::Authority;
        });
    REQUIRE(authority != page.notices.end());
    CHECK(authority->dueAt == office.clock.now() + 4h);
    CHECK(authority->text.contains(u"前台误发顾客名单到工作群"_s));
    CHECK(failing(office, *cashier, TickIncidentStep{page.steps.front().id}).code == ErrorCode::Denied);
    checkDenied(office, ReportIncident{office.branch(), leak()});
    checkNothingWithoutJournal(office, ReportIncident{office.branch(), leak()});
}

TEST_CASE("A worse level brings more steps and notices and takes none away", "[incidents]")
{
    TestOffice office;
    const Reported one(office, leak(IncidentLevel::Minor));
    const auto before = one.page();
    CHECK(before.notices.empty());
    orFail(office.owner().run(EditIncident{one.id, kFirstRevision, leak(IncidentLevel::Major)}));
    const auto after = one.page();
    CHECK(after.steps.size() > before.steps.size());
    CHECK(after.notices.size() == 3);
    orFail(office.owner().run(EditIncident{one.id, storage::Revision{2}, leak(IncidentLevel::Minor)}));
    CHECK(one.page().notices.size() == 3);
}

TEST_CASE("Whom a leak concerns is read from the journal of its time", "[incidents]")
{
    TestOffice office;
    const auto seen = orFail(office.owner().run(newcomer(u"林女士"_s)));
    office.clock.advance(2h);
    IncidentDetails details = leak();
    const Reported unclear(office);
    CHECK(refusedRules(office, office.owner(), FindAffected{unclear.id}) == "began_at=required");
    details.beganAt = office.clock.now() - 10min;
    office.clock.advance(1min);
    const auto during = orFail(office.owner().run(newcomer(u"陈女士"_s)));
    office.clock.advance(1min);
    const Reported one(office, details);
    CHECK(orFail(office.owner().run(FindAffected{one.id})) == 1);
    CHECK(orFail(office.owner().run(FindAffected{one.id})) == 0);
    CHECK(one.page().people.front().person.client == during);
    CHECK(one.page().people.front().person.foundIn == FoundIn::Journal);
    orFail(office.owner().run(AddAffected{one.id, seen}));
    orFail(office.owner().run(AddAffected{one.id, seen}));
    CHECK(one.page().people.size() == 2);
}

TEST_CASE("An incident is closed when it is contained, told and thought through", "[incidents]")
{
    TestOffice office;
    const Reported one(office);
    const auto client = orFail(office.owner().run(newcomer()));
    orFail(office.owner().run(AddAffected{one.id, client}));
    const CloseIncident close{one.id, kFirstRevision, u"群发前未核对"_s, u"撤回、致歉、培训"_s};
    CHECK(failing(office, office.owner(), close).reason == u"incident.steps_open"_s);
    one.tickAll();
    CHECK(one.page().incident.state == IncidentState::Contained);
    CloseIncident now = close;
    now.revision = one.page().incident.revision;
    CHECK(failing(office, office.owner(), now).reason == u"incident.notices_open"_s);
    for (const IncidentNotice& notice : one.page().notices) {
        CHECK(refusedRules(office, office.owner(), SendNotice{notice.id, notice.revision, notice.text}) ==
              "text=still_open");
        orFail(office.owner().run(SendNotice{notice.id, notice.revision, u"已填写完整"_s, u"回执 88"_s}));
        CHECK(failing(office, office.owner(), WaiveNotice{notice.id, storage::Revision{2}, u"x"_s}).reason ==
              u"incident.notice_settled"_s);
    }
    CHECK(failing(office, office.owner(), now).reason == u"incident.people_untold"_s);
    const IncidentPerson person = one.page().people.front().person;
    CHECK(refusedRules(office, office.owner(), NoteTold{person.id, person.revision}) ==
          "told_how=required");
    orFail(office.owner().run(NoteTold{person.id, person.revision, u"电话告知，表示理解"_s}));
    now.cause.clear();
    CHECK(refusedRules(office, office.owner(), now) == "cause=required");
    now.cause = close.cause;
    orFail(office.owner().run(now));
    CHECK(failing(office, office.owner(), FindAffected{one.id}).reason == u"incident.closed"_s);
    checkDenied(office, now);
}

TEST_CASE("Where harm was averted, individuals may go untold for a written reason", "[incidents]")
{
    TestOffice office;
    const Reported one(office);
    one.tickAll();
    for (const IncidentNotice& notice : one.page().notices)
        orFail(office.owner().run(WaiveNotice{notice.id, notice.revision, u"两分钟内撤回，无人打开"_s}));
    const auto client = orFail(office.owner().run(newcomer()));
    orFail(office.owner().run(AddAffected{one.id, client}));
    orFail(office.owner().run(CloseIncident{one.id, one.page().incident.revision, u"误发"_s, u"撤回"_s}));
}

TEST_CASE("The shipped checklists are complete in both languages", "[incidents]")
{
    for (const auto& [kind, code] : Codes<IncidentKind>::kAll) {
        INFO(code);
        const IncidentSop& sop = incidentSop(kind);
        CHECK(sop.levels.size() == 3);
        CHECK(std::any_of(
            sop.steps.begin(), sop.steps.end(), [](const auto& step) { return step.key; }));
        for (const IncidentStepRule& step : sop.steps)
            CHECK_FALSE((step.text.zh.isEmpty() || step.text.en.isEmpty()));
        for (const IncidentNoticeRule& notice : sop.notices)
            CHECK(notice.text.zh.contains(u"{{"_s) == notice.text.en.contains(u"{{"_s));
    }
    for (const Profile profile : {Profile::Clinic, Profile::Aesthetic, Profile::Agency}) {
        for (const PreservationRule& rule : preservationRules(profile))
            CHECK_FALSE((rule.text.zh.isEmpty() || rule.text.en.isEmpty()));
    }
}
