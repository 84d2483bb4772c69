// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_queries.h"

#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/merge_commands.h"
#include "tests/support/command_checks.h"
#include "tests/support/query_plan.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;
using tests::orFail;
using tests::TestOffice;

namespace {

ClientId add(TestOffice& office, const QString& name, const QString& phone = u"10012348812"_s)
{
    return orFail(office.owner().run(
        AddClient{.details = {.name = name}, .contacts = {{ContactKind::Phone, phone, {}}}}));
}

QStringList found(TestOffice& office, const QString& text, int limit = 50)
{
    QStringList names;
    for (const ClientRow& row : orFail(office.owner().query(SearchClients{text, limit})))
        names << row.name;
    return names;
}

QStringList listed(TestOffice& office, const ClientFilter& filter)
{
    const auto ids = orFail(office.owner().query(ListClientIds{filter}));
    QStringList names;
    for (const ClientRow& row : orFail(office.owner().query(ClientRows{ids})))
        names << row.name;
    return names;
}

} // namespace

TEST_CASE("A client is found by whatever people say of them")
{
    TestOffice office;
    add(office, u"李明"_s, u"10099990000"_s);
    add(office, u"王小红"_s);
    const QString typed = GENERATE(u"王小红"_s,
                                   u"小红"_s,
                                   u"红"_s,
                                   u"wangxiaohong"_s,
                                   u"wangxia"_s,
                                   u"xiaoh"_s,
                                   u"WXH"_s,
                                   u"xh"_s,
                                   u"wangxh"_s,
                                   u"王xh"_s,
                                   u"1001234"_s,
                                   u"100 1234"_s,
                                   u"+86 100-1234"_s,
                                   u"8812"_s,
                                   u"王 8812"_s,
                                   u"A00002"_s,
                                   u"a00002"_s);
    CAPTURE(typed);
    CHECK(found(office, typed) == QStringList{u"王小红"_s});
}

TEST_CASE("Whom somebody names exactly stands first, then the newest")
{
    TestOffice office;
    add(office, u"王红"_s);
    add(office, u"王红梅"_s);
    add(office, u"王红霞"_s);
    CHECK(found(office, u"王红"_s) == QStringList{u"王红"_s, u"王红霞"_s, u"王红梅"_s});
    CHECK(found(office, u"wanghong"_s) == QStringList{u"王红"_s, u"王红霞"_s, u"王红梅"_s});
    CHECK(found(office, u"王红"_s, 2) == QStringList{u"王红"_s, u"王红霞"_s});
    CHECK(found(office, u"wh"_s, 1) == QStringList{u"王红"_s});
}

TEST_CASE("Signs that mean something to the index mean nothing to a person")
{
    TestOffice office;
    add(office, u"王小红"_s);
    for (const QString& typed : {u"\""_s, u"*"_s, u"AND"_s, u"(王"_s, u"王 NOT 红"_s, u"-王"_s}) {
        CAPTURE(typed);
        CHECK(office.owner().query(SearchClients{typed}));
    }
    CHECK(found(office, u"(王"_s) == QStringList{u"王小红"_s});
    CHECK(found(office, {}).isEmpty());
}

TEST_CASE("A list stands in each order, and each filter narrows it")
{
    TestOffice office;
    const PersonId anna = office.addPerson(u"Anna"_s);
    for (const QString& name : {u"王小红"_s, u"安宁"_s, u"李明"_s})
        add(office, name);
    AddClient special{.details = {.name = u"赵云"_s, .homeBranch = office.branch(), .advisor = anna},
                      .contacts = {{ContactKind::WeChat, u"zy"_s, {}}}};
    orFail(office.owner().run(special));
    CHECK(listed(office, {}) == QStringList{u"赵云"_s, u"李明"_s, u"安宁"_s, u"王小红"_s});
    CHECK(listed(office, {.sort = ClientSort::Name, .order = Qt::AscendingOrder}) ==
          QStringList{u"安宁"_s, u"李明"_s, u"王小红"_s, u"赵云"_s});
    CHECK(listed(office, {.sort = ClientSort::Name}) ==
          QStringList{u"赵云"_s, u"王小红"_s, u"李明"_s, u"安宁"_s});
    CHECK(listed(office, {.advisor = anna}) == QStringList{u"赵云"_s});
    CHECK(listed(office, {.branch = office.branch()}) == QStringList{u"赵云"_s});
    CHECK(listed(office, {.limit = 2}) == QStringList{u"赵云"_s, u"李明"_s});
    CHECK(listed(office, {.tier = u"vip"_s}).isEmpty());
}

TEST_CASE("A row masks the number and tells namesakes apart")
{
    TestOffice office;
    orFail(office.owner().run(AddClient{
        .details = {.name = u"王小红"_s, .birthDate = LocalDate(1990, 10, 6), .tags = {u"怕疼"_s}},
        .contacts = {{ContactKind::WeChat, u"wxhong"_s, {}},
                     {ContactKind::Phone, u"10012348812"_s, {}}}}));
    const auto rows = orFail(office.owner().query(SearchClients{u"wxh"_s}));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].maskedContact == u"100****8812"_s);
    CHECK(rows[0].age == 36);
    CHECK(rows[0].tags == QStringList{u"怕疼"_s});
    CHECK_FALSE(rows[0].lastVisit);
}

TEST_CASE("Opening a client is on record, once in five minutes, and masks what is personal")
{
    TestOffice office(Profile::Agency);
    const ClientId id = orFail(office.owner().run(
        AddClient{.details = {.name = u"王小红"_s, .identityNumber = u"E1234567X"_s},
                  .contacts = {{ContactKind::Phone, u"10012348812"_s, {}}}}));
    office.newEntries();
    const ClientPage page = orFail(office.owner().query(OpenClient{id}));
    CHECK(office.newEntries() == QStringList{u"client.opened client"_s});
    CHECK(page.client.identityNumber == u"E******7X"_s);
    REQUIRE(page.contacts.size() == 1);
    CHECK(page.contacts[0].masked == u"100****8812"_s);
    orFail(office.owner().query(OpenClient{id}));
    CHECK(office.newEntries().isEmpty());
    CHECK(office.owner().query(OpenClient{ClientId(99)}).error().code == ErrorCode::NotFound);
}

TEST_CASE("A number that several people share says so")
{
    TestOffice office;
    const ClientId mother = add(office, u"李梅"_s);
    add(office, u"王小红"_s, u"100-1234-8812"_s);
    CHECK(orFail(office.owner().query(OpenClient{mother})).contacts[0].sharedWith == 1);
}

TEST_CASE("Who types a client that is on file already is told who, likeliest first")
{
    TestOffice office;
    const ClientId hong = add(office, u"王小红"_s);
    add(office, u"李明"_s);
    add(office, u"王小红"_s, u"10077776666"_s);
    const auto hints = orFail(office.owner().query(FindDuplicates{
        .name = u"王小红"_s, .contacts = {{ContactKind::Phone, u"100 1234 8812"_s, {}}}}));
    REQUIRE(hints.size() == 3);
    CHECK(hints[0].row.id == hong);
    CHECK(hints[0].score.points >= kLikelyFrom);
    CHECK(hints[2].score.points < kLikelyFrom);
    CHECK(orFail(office.owner().query(FindDuplicates{.name = u"王小红"_s, .contacts = {}, .except = hong}))
              .size() == 1);
    CHECK(orFail(office.owner().query(FindDuplicates{})).empty());
}

TEST_CASE("Likely duplicates are listed until somebody merges them or tells them apart")
{
    TestOffice office;
    const ClientId first = add(office, u"王小红"_s);
    const ClientId second = add(office, u"王晓红"_s);
    add(office, u"李明"_s);
    const auto pairs = orFail(office.owner().query(ListDuplicates{}));
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first.id == first);
    CHECK(pairs[0].second.id == second);
    orFail(office.owner().run(TellApart{second, first}));
    CHECK(orFail(office.owner().query(ListDuplicates{})).empty());
}

TEST_CASE("Every offered order of the list is read straight off an index")
{
    TestOffice office;
    for (const char* order : {"place DESC", "sort_name, client_id", "last_visit DESC, client_id DESC"}) {
        const QString sql =
            u"SELECT client_id FROM client_entry entry WHERE live = 1 AND tier = 'x' ORDER BY %1"_s.arg(
                QLatin1StringView(order));
        CAPTURE(order);
        CHECK(tests::planOf(office.connection(), sql).filter(u"TEMP B-TREE"_s).isEmpty());
    }
}

TEST_CASE("Whoever takes money or treats finds every client of the house, also somebody else's")
{
    TestOffice office;
    add(office, u"王小红"_s);
    for (const QString& role : {u"cashier"_s, u"therapist"_s, u"nurse"_s, u"physician"_s}) {
        CAPTURE(role.toStdString());
        const auto session = office.as(role);
        CHECK(orFail(session->query(SearchClients{u"王小红"_s})).size() == 1);
    }
    CHECK(orFail(office.as(u"consultant"_s)->query(SearchClients{u"王小红"_s})).empty());
}
