// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/hand_over_commands.h"
#include "core/followups/complication_commands.h"
#include "core/followups/contact_reactions.h"
#include "core/followups/follow_up_commands.h"
#include "core/organisation/staff_commands.h"
#include "tests/core/followups/happenings.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::followups;
using namespace std::chrono_literals;
using namespace seraph::tests;

namespace {

QStringList lines(const std::vector<FollowUpRow>& rows)
{
    QStringList lines;
    for (const FollowUpRow& row : rows)
        lines << u"%1 %2 %3"_s.arg(
            row.followUp.code, row.followUp.dueDay.toString(Qt::ISODate), toCode(row.followUp.state));
    return lines;
}

std::vector<FollowUpRow> owedTo(TestOffice& office, clients::ClientId client)
{
    auto rows = orFail(office.owner().query(FollowUpsOf{client}));
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace

TEST_CASE("A closed treatment owes the contacts of its plan from the same evening on, and its "
          "outcome forms")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    const auto rows = treated.owed();
    REQUIRE(rows.size() == treated.detail.row.inForce->content.followUps.size());
    CHECK(rows.front().followUp.code == u"d0_evening"_s);
    CHECK(rows.front().followUp.dueDay == kToday);
    CHECK(rows.front().followUp.safety);
    CHECK(rows.front().followUp.limitAt == office.clock.now() + 12h);
    for (const FollowUpRow& row : rows) {
        CHECK(row.followUp.dueAt <= row.followUp.plannedAt);
        CHECK(row.followUp.dueAt >= office.clock.now());
    }
    QList<int> days;
    for (const OutcomeRow& row : orFail(office.owner().query(OutcomesOf{treated.client})))
        days << row.form.day;
    CHECK(days == QList<int>{90, 14});
}

TEST_CASE("What follows from a booking is undone with it")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    const auto service = serviceOf(office, u"w1_first_visit"_s).row.service.id;
    orFail(owner.run(consultations::BookVisit{
        client, office.branch(), kToday.addDays(3), {.service = service, .kind = u"first"_s}}));
    REQUIRE(owedTo(office, client).size() == 1);
    orFail(owner.undo(owner.lastCommand()));
    CHECK(owedTo(office, client).empty());
}

TEST_CASE("A later session of the same order takes over what the earlier one still had ahead")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    office.clock.advance(26h);
    auto second = treated.closed(office.clock.now(), 901);
    second.day = kToday.addDays(1);
    orFail(office.owner().run(Happens<care::RecordClosed>{second}));
    const auto rows = treated.owed();
    const auto open = std::count_if(rows.begin(), rows.end(), [](const FollowUpRow& row) {
        return row.followUp.state == FollowUpState::Open;
    });
    const auto superseded = std::count_if(rows.begin(), rows.end(), [](const FollowUpRow& row) {
        return row.followUp.closeReason == u"superseded"_s;
    });
    const auto planned = int(treated.detail.row.inForce->content.followUps.size());
    CHECK(superseded == planned - 1); // the first evening is over and stays owed
    CHECK(open == planned + 1);
    CHECK(orFail(office.owner().query(OutcomesOf{treated.client})).size() == 2);
}

TEST_CASE("Before the first session the baseline is to be measured, and once")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    const care::RecordStarted started{.record = care::CareRecordId(900),
                                      .client = treated.client,
                                      .order = treated.order,
                                      .service = treated.detail.row.service.id,
                                      .branch = office.branch(),
                                      .kind = care::RecordKind::Session,
                                      .day = kToday,
                                      .performer = office.ownerPerson(),
                                      .emergency = false};
    orFail(office.owner().run(Happens<care::RecordStarted>{started}));
    orFail(office.owner().run(Happens<care::RecordStarted>{started}));
    const auto forms = orFail(office.owner().query(OutcomesDue{kToday}));
    REQUIRE(forms.size() == 1);
    CHECK(forms.front().form.day == kBaselineDay);
}

TEST_CASE("Who does not come is called the same day, and is not reminded any more")
{
    TestOffice office;
    const auto client = orFail(office.owner().run(newcomer()));
    const auto service = serviceOf(office, u"w1_first_visit"_s).row.service.id;
    const auto visit = orFail(office.owner().run(consultations::BookVisit{
        client, office.branch(), kToday.addDays(2), {.service = service, .kind = u"first"_s}}));
    // The day before is the last of the national holiday: the reminder comes earlier.
    CHECK(lines(owedTo(office, client)) == QStringList{u"before_visit 2026-10-06 open"_s});
    orFail(office.owner().run(Happens<consultations::VisitNoShow>{
        {visit, client, office.branch(), std::nullopt, kToday.addDays(2)}}));
    CHECK(lines(owedTo(office, client)).contains(u"before_visit 2026-10-06 cancelled"_s));
    CHECK(lines(owedTo(office, client)).contains(u"no_show 2026-10-08 open"_s));
}

TEST_CASE("A visit that is moved to another day moves its reminder, and who comes is not reminded")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto client = orFail(owner.run(newcomer()));
    const auto service = serviceOf(office, u"w1_first_visit"_s).row.service.id;
    const consultations::VisitDetails details{.service = service, .kind = u"first"_s};
    const auto visit = orFail(
        owner.run(consultations::BookVisit{client, office.branch(), kToday.addDays(2), details}));
    orFail(owner.run(
        consultations::EditVisit{visit, storage::kFirstRevision, kToday.addDays(3), details}));
    CHECK(lines(owedTo(office, client)).contains(u"before_visit 2026-10-06 cancelled"_s));
    CHECK(lines(owedTo(office, client)).contains(u"before_visit 2026-10-08 open"_s));
    orFail(owner.run(
        consultations::MoveVisit{visit, storage::Revision{2}, consultations::VisitState::Cancelled}));
    CHECK(lines(owedTo(office, client)).contains(u"before_visit 2026-10-08 cancelled"_s));
}

TEST_CASE("A visit of today, or one without a service, is not announced")
{
    TestOffice office;
    const auto client = orFail(office.owner().run(newcomer()));
    const auto service = serviceOf(office, u"w1_first_visit"_s).row.service.id;
    orFail(office.owner().run(consultations::BookVisit{
        client, office.branch(), kToday, {.service = service, .kind = u"first"_s}}));
    orFail(office.owner().run(
        consultations::BookVisit{client, office.branch(), kToday.addDays(2), {.kind = u"first"_s}}));
    CHECK(owedTo(office, client).empty());
}

TEST_CASE(
    "Who did not decide is called twice, unless there is nothing to decide or they want no offers")
{
    TestOffice office;
    const auto client = orFail(office.owner().run(newcomer()));
    const auto declined = [&](const QString& reason) {
        orFail(office.owner().run(Happens<consultations::PlanDeclined>{
            {consultations::PlanId(70), client, office.branch(), office.ownerPerson(), reason}}));
    };
    declined(u"advised_against"_s);
    CHECK(owedTo(office, client).empty());
    declined(u"price"_s);
    CHECK(owedTo(office, client).size() == 2);
    CHECK(owedTo(office, client).front().followUp.assignee == office.ownerPerson());
    declined(u"thinking"_s); // asked already
    CHECK(owedTo(office, client).size() == 2);

    clients::AddClient wary = newcomer(u"李静"_s);
    wary.details.marketing = clients::Marketing::Refused;
    const auto other = orFail(office.owner().run(wary));
    orFail(office.owner().run(Happens<consultations::EnquiryLost>{
        {consultations::EnquiryId(70), other, office.branch(), std::nullopt, u"price"_s}}));
    CHECK(owedTo(office, other).empty());
}

TEST_CASE("Who places an order is not asked any more what they decided")
{
    TestOffice office;
    Treated orders(office, u"w1_first_visit"_s);
    orFail(office.owner().run(Happens<consultations::PlanDeclined>{
        {consultations::PlanId(70), orders.client, office.branch(), office.ownerPerson(), u"price"_s}}));
    orFail(office.owner().run(
        consultations::PlaceOrder{orders.client, office.branch(), orders.simpleService()}));
    for (const FollowUpRow& row : orders.owed())
        CHECK(row.followUp.closeReason == u"decided"_s);
}

TEST_CASE("A course that runs out is announced a month before, until its sessions are used")
{
    TestOffice office;
    Treated orders(office, u"w1_first_visit"_s);
    auto page = orFail(office.owner().query(consultations::OpenOrder{orders.order}));
    page.row.order.validUntil = kToday.addDays(180);
    orFail(office.owner().run(Happens<consultations::OrderPlaced>{{page.row.order}}));
    REQUIRE(orders.owed().size() == 1);
    CHECK(orders.first().code == u"expiry_course"_s);
    CHECK(orders.first().dueDay <= kToday.addDays(150));
    CHECK(orders.first().dueDay >= kToday.addDays(140));
    const consultations::SessionUse use{.id = consultations::SessionUseId(71),
                                        .revision = storage::kFirstRevision,
                                        .client = orders.client,
                                        .order = orders.order,
                                        .day = kToday,
                                        .usedAt = office.clock.now(),
                                        .recordedBy = office.ownerPerson()};
    orFail(office.owner().run(Happens<consultations::SessionUsed>{
        {use, orders.detail.row.service.id, office.branch(), 3}}));
    CHECK(orders.first().state == FollowUpState::Open);
    orFail(office.owner().run(Happens<consultations::SessionUsed>{
        {use, orders.detail.row.service.id, office.branch(), 0}}));
    CHECK(orders.first().closeReason == u"sessions_used"_s);
}

TEST_CASE("Open contacts go with the client, and back to the role when somebody leaves")
{
    TestOffice office(Profile::Aesthetic);
    Treated treated(office);
    treated.happen();
    const auto anna = office.as(u"customer_care"_s);
    const auto ben = office.as(u"customer_care"_s);
    orFail(anna->run(AssignFollowUp{treated.first().id, storage::kFirstRevision, anna->actor().person}));
    orFail(office.owner().run(Happens<clients::ClientHandedOver>{
        {treated.client, anna->actor().person, ben->actor().person}}));
    CHECK(treated.first().assignee == ben->actor().person);
    orFail(office.owner().run(
        organisation::EndEmployment{ben->actor().person, storage::kFirstRevision, kToday, {}}));
    CHECK_FALSE(treated.first().assignee);
}
