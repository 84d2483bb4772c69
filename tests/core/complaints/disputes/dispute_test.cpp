// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_record.h"
#include "core/session/record_edit.h"
#include "tests/core/complaints/disputes/disputed.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::complaints;
using namespace seraph::tests;
using namespace std::chrono_literals;

TEST_CASE("A dispute needs a body, a spokesperson who works here, and a date for the insurer",
          "[disputes]")
{
    TestOffice office;
    const Disputed one(office);
    CHECK(refusedRules(office, office.owner(), OpenDispute{one.complaint, {}}) ==
          "body=required spokesperson=required");
    DisputeDetails details = one.details();
    details.insurer = u"平安 2026-118"_s;
    details.claimed = Money(-1);
    details.insurerToldDay = kToday.addDays(1);
    CHECK(refusedRules(office, office.owner(), OpenDispute{one.complaint, details}) ==
          "claimed=negative insurer_due_day=required insurer_told_day=in_future");
    CHECK(failing(office, office.owner(), OpenDispute{ComplaintId(5), one.details()}).code ==
          ErrorCode::NotFound);
    checkDenied(office, OpenDispute{one.complaint, one.details()});
    checkNothingWithoutJournal(office, OpenDispute{one.complaint, one.details()});
}

TEST_CASE("A dispute brings a hold and the list of what has to be secured", "[disputes]")
{
    TestOffice office;
    const Disputed one(office);
    one.open();
    const DisputeFile file = one.file();
    CHECK(file.isHeld());
    CHECK(file.open() != nullptr);
    REQUIRE(file.preservation.size() == preservationRules(Profile::Clinic).size());
    CHECK(file.preservation.front().dueAt.has_value());
    CHECK(failing(office, office.owner(), OpenDispute{one.complaint, one.details()}).reason ==
          u"dispute.open"_s);
    const PreservationItem camera = file.preservation.front();
    CHECK(refusedRules(office,
                       office.owner(),
                       SettlePreservation{camera.id, camera.revision, Preservation::Open}) ==
          "state=required kept=required");
    orFail(office.owner().run(
        SettlePreservation{camera.id, camera.revision, Preservation::Secured, u"U盘 03，保险柜"_s}));
    CHECK(failing(office,
                  office.owner(),
                  SettlePreservation{camera.id, camera.revision, Preservation::Gone, u"x"_s})
              .reason == u"record.changed"_s);
    orFail(office.owner().run(AddPreservationItem{one.complaint, u"门口快递柜录像"_s}));
    CHECK(one.file().preservation.size() == file.preservation.size() + 1);
}

TEST_CASE("Only the spokesperson speaks, and the file of a dispute ends with it", "[disputes]")
{
    TestOffice office;
    const Disputed one(office);
    const auto manager = office.as(u"manager"_s);
    const auto quality = office.as(u"quality_manager"_s);
    const DisputeId dispute = one.open();
    const AddDisputeEvent statement{
        dispute, {.kind = DisputeEventKind::Statement, .text = u"我们会配合调解"_s}};
    CHECK(failing(office, *manager, statement).reason == u"dispute.not_spokesperson"_s);
    orFail(office.owner().run(statement));
    CHECK(refusedRules(office, *manager, AddDisputeEvent{dispute, {.kind = DisputeEventKind::Cost}}) ==
          "text=required amount=required");
    CHECK(refusedRules(office,
                       *manager,
                       AddDisputeEvent{dispute,
                                       {.kind = DisputeEventKind::Note,
                                        .at = office.clock.now() + 1h,
                                        .text = u"x"_s}}) == "at=in_future");
    orFail(manager->run(AddDisputeEvent{
        dispute,
        {.kind = DisputeEventKind::Hearing, .at = office.clock.now() + 48h, .text = u"第一次调解"_s}}));
    orFail(manager->run(AddDisputeEvent{
        dispute, {.kind = DisputeEventKind::Cost, .text = u"鉴定费"_s, .amount = Money(300'000)}}));
    const auto rows = orFail(manager->query(ListDisputes{kToday}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().costs == Money(300'000));
    CHECK(rows.front().nextDate == office.clock.now() + 48h);

    CHECK(failing(office, *manager, EndDispute{dispute, kFirstRevision, {.outcome = u"x"_s}}).code ==
          ErrorCode::Denied);
    CHECK(refusedRules(
              office, *quality, EndDispute{dispute, kFirstRevision, {.state = DisputeState::Open}}) ==
          "state=required outcome=required");
    orFail(quality->run(EndDispute{
        dispute, kFirstRevision, {.outcome = u"退款 2,000 元，双方签署协议"_s, .agreed = Money(200'000)}}));
    CHECK(failing(office, office.owner(), statement).reason == u"dispute.ended"_s);
    CHECK(failing(office, office.owner(), EditDispute{dispute, storage::Revision{2}, one.details()}).reason ==
          u"dispute.ended"_s);
    // What failed in one forum goes on in the next.
    one.open();
    CHECK(one.file().disputes.size() == 2);
}

TEST_CASE("A hold is lifted by another person, and not while a dispute or a seal stands", "[disputes]")
{
    TestOffice office;
    const Disputed one(office);
    const auto quality = office.as(u"quality_manager"_s);
    const auto hold = orFail(office.owner().run(PlaceHold{one.complaint, u"收到律师函"_s}));
    CHECK(failing(office, office.owner(), PlaceHold{one.complaint, u"x"_s}).reason ==
          u"legal_hold.in_force"_s);
    const ReleaseHold release{hold, kFirstRevision, u"已和解"_s};
    CHECK(failing(office, office.owner(), release).reason == u"legal_hold.own"_s);
    const DisputeId dispute = one.open();
    CHECK(failing(office, *quality, release).reason == u"legal_hold.dispute_open"_s);
    orFail(quality->run(EndDispute{dispute, kFirstRevision, {.outcome = u"撤回"_s}}));
    const auto set = orFail(office.owner().run(SealRecords{one.complaint,
                                                           {.items = {{u"病历"_s, 12}},
                                                            .houseSigner = office.ownerPerson(),
                                                            .otherSigner = u"王小红"_s,
                                                            .place = u"档案室 2 号柜"_s}}));
    CHECK(failing(office, *quality, release).reason == u"legal_hold.sealed"_s);
    orFail(quality->run(UnsealRecords{set, kFirstRevision, Unsealing::DisputeOver, u"双方在场"_s}));
    orFail(quality->run(release));
    CHECK_FALSE(one.file().isHeld());
    CHECK(failing(office, *quality, ReleaseHold{hold, storage::Revision{2}, u"x"_s}).reason ==
          u"legal_hold.released"_s);
}

namespace {

/// What no screen offers: straight to the table, as a mistaken later module would.
Status straight(TestOffice& office, const QString& sql)
{
    return office.connection().runScript(sql.toUtf8());
}

/// A client's file goes into the recycle bin.
struct PutAway {
    using Output = void;
    static constexpr const char* kName = "PutAway";
    static constexpr session::Permission kPermission = session::kSelf;
    static constexpr session::Action kAction{"test.put_away"};
    static constexpr session::Undo kUndo = session::Undo::No;
    clients::ClientId client;
};
Result<void> handle(const PutAway& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto client, session::liveRecord<clients::Client>(context, command.client));
    return context.archive(client);
}

} // namespace

TEST_CASE("What is held is neither erased nor put away, and care goes on", "[disputes]")
{
    TestOffice office;
    const Disputed one(office);
    const Disputed other(office);
    const QString id = one.client.toString();
    orFail(office.owner().run(PlaceHold{one.complaint, u"收到律师函"_s}));
    CHECK(orFail(office.owner().query(IsClientHeld{one.client})));
    CHECK_FALSE(orFail(office.owner().query(IsClientHeld{other.client})));

    const Error putAway = failing(office, office.owner(), PutAway{one.client});
    CHECK(putAway.code == ErrorCode::Conflict);
    CHECK(putAway.reason == u"legal_hold.held"_s);
    orFail(office.owner().run(PutAway{other.client}));
    CHECK(straight(office, u"DELETE FROM client WHERE id = %1"_s.arg(id)).error().reason ==
          u"legal_hold.held"_s);
    CHECK(straight(office,
                   u"UPDATE subject_key SET wrapped = NULL, erased_at_ms = 1 WHERE subject = %1"_s.arg(id))
              .error()
              .reason == u"legal_hold.held"_s);
    CHECK(straight(office, u"UPDATE complaint SET archived_at = 1 WHERE client_id = %1"_s.arg(id))
              .error()
              .reason == u"legal_hold.held"_s);
    // New records come, and what came later may still be changed and put away.
    const auto later = orFail(office.owner().run(FileComplaint{
        office.branch(), {.client = one.client, .category = u"attitude"_s, .summary = u"回电不及时"_s}}));
    orFail(straight(office,
                    u"UPDATE complaint SET archived_at = 1 WHERE id = %1"_s.arg(later.toString())));
    orFail(straight(office, u"UPDATE client SET notes = notes WHERE id = %1"_s.arg(id)));
}
