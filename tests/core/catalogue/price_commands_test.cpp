// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/price_commands.h"

#include "core/catalogue/catalogue_queries.h"
#include "tests/core/catalogue/sample_content.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;
using tests::orFail;
using tests::refusedRules;
using tests::samplePrice;
using tests::TestOffice;

namespace {

const LocalDate kToday(2026, 10, 6);

ServiceId firstService(TestOffice& office)
{
    return orFail(office.owner().query(ListServices{})).front().service.id;
}

Money priceToday(TestOffice& office, ServiceId service)
{
    return orFail(office.owner().query(OpenService{service})).row.price->amount;
}

PriceVersionId draft(TestOffice& office, ServiceId service, qint64 fen)
{
    return orFail(office.owner().run(SavePriceDraft{service, {}, samplePrice(fen)}));
}

} // namespace

TEST_CASE("A new price is drafted, holds from its day on, and the one before is kept")
{
    TestOffice office;
    const ServiceId service = firstService(office);
    const Money before = priceToday(office, service);
    const PriceVersionId next = draft(office, service, 15000);
    CHECK(office.newEntries().filter(u"price.drafted price_version "_s).size() == 1);
    CHECK(failing(office, office.owner(), SavePriceDraft{service, {}, samplePrice(1)}).reason ==
          u"record.changed"_s);
    orFail(office.owner().run(SavePriceDraft{service, storage::kFirstRevision, samplePrice(16000)}));
    orFail(office.owner().run(ReleasePrice{next, storage::Revision{2}, kToday.addDays(1)}));
    CHECK(priceToday(office, service) == before);
    office.clock.advance(std::chrono::hours(24));
    CHECK(priceToday(office, service) == Money(16000));
    CHECK(orFail(office.owner().query(OpenService{service})).prices.front().amount == before);
    CHECK(failing(office, office.owner(), ReleasePrice{next, storage::Revision{3}, kToday}).reason ==
          u"version.frozen"_s);
}

TEST_CASE("A price begins no earlier than today, says why it changes, and replaces what was "
          "announced for later")
{
    TestOffice office;
    const ServiceId service = firstService(office);
    const PriceVersionId first = draft(office, service, 100);
    CHECK(refusedRules(office,
                       office.owner(),
                       ReleasePrice{first, storage::kFirstRevision, kToday.addDays(-1)}) ==
          "effective_from=in_past");
    orFail(office.owner().run(ReleasePrice{first, storage::kFirstRevision, kToday.addDays(10)}));
    const PriceVersionId second = draft(office, service, 200);
    orFail(office.owner().run(ReleasePrice{second, storage::kFirstRevision, kToday.addDays(5)}));
    office.clock.advance(std::chrono::hours(24 * 20));
    CHECK(priceToday(office, service) == Money(200));
    PriceDetails silent = samplePrice(300);
    silent.changeNote.clear();
    const auto third = orFail(office.owner().run(SavePriceDraft{service, {}, silent}));
    CHECK(refusedRules(office,
                       office.owner(),
                       ReleasePrice{third, storage::kFirstRevision, kToday.addDays(20)}) ==
          "change_note=required");
    orFail(office.owner().run(DiscardPriceDraft{third, storage::kFirstRevision}));
    CHECK(refusedRules(office, office.owner(), SavePriceDraft{service, {}, {}}) ==
          "lines=required");
}

TEST_CASE("The internal cost sheet is kept apart and shown to those with its right alone")
{
    TestOffice office;
    const ServiceId service = firstService(office);
    const SaveCostSheet save{service, {}, {{u"耗材"_s, Money(1200)}}, u"供应商报价"_s};
    checkDenied(office, save);
    orFail(office.owner().run(save));
    CHECK(failing(office, office.owner(), save).reason == u"record.changed"_s);
    orFail(office.owner().run(
        SaveCostSheet{service, storage::kFirstRevision, {{u"耗材"_s, Money(1300)}}, {}}));
    CHECK(total(orFail(office.owner().query(OpenCostSheet{service}))->lines) == Money(1300));
    CHECK(refusedRules(office,
                       office.owner(),
                       SaveCostSheet{service, storage::Revision{2}, {{{}, Money(-1)}}, {}}) ==
          "lines[0].name=required lines[0].amount=negative");
    const auto desk = office.with({u"catalogue.view"_s});
    CHECK(desk->query(OpenCostSheet{service}).error().code == ErrorCode::Denied);
    checkNothingWithoutJournal(office, SaveCostSheet{service, storage::Revision{2}, {}, {}});
}

TEST_CASE("Commands about prices need the right to edit or to release them")
{
    TestOffice office;
    checkDenied(office, SavePriceDraft{ServiceId(5), {}, samplePrice(1)});
    checkDenied(office, DiscardPriceDraft{PriceVersionId(5), storage::kFirstRevision});
    checkDenied(office, ReleasePrice{PriceVersionId(5), storage::kFirstRevision, kToday});
}
