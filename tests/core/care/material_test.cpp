// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/care/ward.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::care;
using namespace seraph::tests;

namespace {

const QString kCode = u"]d2010690123456789217270331"_s + u"10AB12"_s;
const LotDetails kGauze{.gtin = u"06901234567892"_s,
                        .product = u"医用纱布"_s,
                        .registration = u"国械备20260001"_s,
                        .lot = u"AB12"_s,
                        .expires = LocalDate(2027, 3, 31)};

LotRow onlyLot(Ward& ward)
{
    const auto lots = orFail(ward.office.owner().query(ListLots{}));
    REQUIRE(lots.size() == 1);
    return lots.front();
}

} // namespace

TEST_CASE("A scanned package goes on the record, and a new lot is entered from the same code")
{
    Ward ward;
    const CareRecordId id = ward.begin();
    const ScannedLot first = orFail(ward.nurse->query(ReadProductCode{kCode}));
    CHECK_FALSE(first.known);
    CHECK(first.details.lot == u"AB12"_s);
    CHECK(first.obstacle.isEmpty());
    const UseMaterial use{
        .record = id, .details = kGauze, .amount = u"2"_s, .unit = u"片"_s, .scanned = kCode};
    checkDenied(ward.office, use);
    ward.office.newEntries();
    orFail(ward.nurse->run(use));
    CHECK(ward.office.newEntries() ==
          QStringList{
              u"material.used material_lot"_s +
                  u" gtin,product,registration,lot,expires,recalled_at,recalled_by,recall_reason,added_by,added_at,archived_at"_s,
              u"material.used material_use client_id,record_id,step_id,lot_id,serial,amount,unit,scanned,used_by,recorded_by,recorded_at,archived_at"_s});
    const ScannedLot again = orFail(ward.nurse->query(ReadProductCode{kCode}));
    CHECK(again.known);
    CHECK(again.details.product == u"医用纱布"_s);
    CHECK(ward.page(id).materials.size() == 1);
}

TEST_CASE("What is expired, recalled or typed wrong is refused")
{
    Ward ward;
    const CareRecordId id = ward.begin();
    UseMaterial use{.record = id, .details = kGauze, .amount = u"zwei"_s};
    CHECK(refusedRules(ward.office, *ward.nurse, use) == "amount=not_a_number");
    use.amount.clear();
    use.details.product.clear();
    CHECK(refusedRules(ward.office, *ward.nurse, use) == "product=required");
    use.details = kGauze;
    use.details.gtin = u"06901234567893"_s;
    CHECK(refusedRules(ward.office, *ward.nurse, use) == "gtin=check_digit");
    use.details = kGauze;
    use.details.expires = kToday.addDays(-1);
    CHECK(failing(ward.office, *ward.nurse, use).reason == u"lot.expired"_s);
    orFail(ward.office.owner().run(AddLot{kGauze}));
    CHECK(failing(ward.office, *ward.nurse, use).reason == u"lot.other_expiry"_s);
    const LotRow lot = onlyLot(ward);
    orFail(ward.office.owner().run(RecallLot{lot.lot.id, storage::kFirstRevision, u"厂家召回"_s}));
    CHECK(failing(ward.office, *ward.nurse, UseMaterial{.record = id, .details = kGauze}).reason ==
          u"lot.recalled"_s);
    CHECK(orFail(ward.nurse->query(ReadProductCode{kCode})).obstacle == u"lot.recalled"_s);
    orFail(ward.office.owner().run(LiftRecall{lot.lot.id, storage::Revision{2}, u"误报"_s}));
    orFail(ward.nurse->run(UseMaterial{.record = id, .details = kGauze}));
}

TEST_CASE("A recall finds everybody who received the lot, and the look is on record")
{
    Ward ward;
    const CareRecordId id = ward.begin();
    orFail(ward.nurse->run(UseMaterial{.record = id, .details = kGauze, .serial = u"S9"_s}));
    const LotId lot = onlyLot(ward).lot.id;
    CHECK(onlyLot(ward).clients == 1);
    CHECK_FALSE(ward.office.as(u"front_desk"_s)->query(WhoReceivedLot{lot}));
    ward.office.newEntries();
    const auto recipients = orFail(ward.office.owner().query(WhoReceivedLot{lot}));
    REQUIRE(recipients.size() == 1);
    CHECK(recipients.front().clientName == u"王小红"_s);
    CHECK(recipients.front().serial == u"S9"_s);
    CHECK(ward.office.newEntries() == QStringList{u"lot.recipients_opened material_lot"_s});
    const MaterialUse use = ward.page(id).materials.front().use;
    checkDenied(ward.office, RemoveMaterial{use.id, use.revision});
    orFail(ward.nurse->run(RemoveMaterial{use.id, use.revision}));
    CHECK(orFail(ward.office.owner().query(WhoReceivedLot{lot})).empty());
}

TEST_CASE("A lot is on file once; it is edited, recalled and released by who may")
{
    Ward ward;
    session::Session& owner = ward.office.owner();
    checkDenied(ward.office, AddLot{kGauze});
    CHECK(refusedRules(ward.office, owner, AddLot{}) == "product=required lot=required");
    const LotId lot = orFail(owner.run(AddLot{kGauze}));
    CHECK(failing(ward.office, owner, AddLot{kGauze}).reason == u"lot.known"_s);
    LotDetails other = kGauze;
    other.lot = u"AB13"_s;
    const LotId second = orFail(owner.run(AddLot{other}));
    CHECK(failing(ward.office, owner, EditLot{second, storage::kFirstRevision, kGauze}).reason ==
          u"lot.known"_s);
    other.product = u"纱布块"_s;
    orFail(owner.run(EditLot{second, storage::kFirstRevision, other}));
    orFail(owner.undo(owner.lastCommand()));
    CHECK(failing(ward.office, owner, EditLot{second, storage::kFirstRevision, other}).reason ==
          u"record.changed"_s);
    CHECK(refusedRules(ward.office, owner, RecallLot{lot, storage::kFirstRevision, {}}) ==
          "reason=required");
    CHECK(failing(ward.office, owner, LiftRecall{lot, storage::kFirstRevision, u"x"_s}).reason ==
          u"lot.not_recalled"_s);
    orFail(owner.run(RecallLot{lot, storage::kFirstRevision, u"厂家召回"_s}));
    CHECK(failing(ward.office, owner, RecallLot{lot, storage::Revision{2}, u"x"_s}).reason ==
          u"lot.recalled"_s);
    checkDenied(ward.office, RecallLot{lot, storage::Revision{2}, u"x"_s});
    checkDenied(ward.office, LiftRecall{lot, storage::Revision{2}, u"x"_s});
    CHECK(orFail(owner.query(ListLots{u"AB1"_s})).front().lot.id == lot);
    CHECK(orFail(owner.query(ListLots{u"%"_s})).empty());
}
