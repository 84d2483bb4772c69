// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/access_queries.h"

#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "core/clients/reveal_commands.h"
#include "tests/support/command_checks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;
using tests::orFail;
using tests::TestOffice;

namespace {

ClientId add(TestOffice& office)
{
    return orFail(office.owner().run(AddClient{
        .details = {.name = u"王小红"_s}, .contacts = {{ContactKind::Phone, u"10012348812"_s, {}}}}));
}

} // namespace

TEST_CASE("A client's timeline has one entry for each thing done, latest first, in pages")
{
    TestOffice office;
    const ClientId id = add(office);
    office.clock.advance(std::chrono::minutes(1));
    orFail(office.owner().run(RaiseAlert{id, {.text = u"x"_s}}));
    office.clock.advance(std::chrono::minutes(1));
    orFail(office.owner().run(
        EditClient{id, storage::Revision{1}, {.name = u"王小红"_s, .calledAs = u"王姐"_s}}));
    const auto all = orFail(office.owner().query(ClientTimeline{id}));
    REQUIRE(all.size() == 3);
    CHECK(all[0].action == u"client.edited"_s);
    CHECK(all[0].fields == QStringList{u"called_as"_s});
    CHECK(all[1].action == u"alert.raised"_s);
    CHECK(all[2].action == u"client.added"_s);
    CHECK(all[2].kind == u"client"_s);
    CHECK(all[2].record == id.value());
    const auto newest = orFail(office.owner().query(ClientTimeline{id, {}, 1}));
    REQUIRE(newest.size() == 1);
    const auto older = orFail(office.owner().query(ClientTimeline{id, newest[0].at}));
    CHECK(older.size() == 2);
}

TEST_CASE("A timeline leaves out records that the person may not see")
{
    TestOffice office;
    const ClientId id = add(office);
    orFail(office.owner().run(SetBackground{id, {}, {.allergies = u"青霉素"_s}}));
    const auto desk = office.with({u"clients.view"_s});
    CHECK(orFail(desk->query(ClientTimeline{id})).size() == 1);
    CHECK(orFail(office.owner().query(ClientTimeline{id})).size() == 2);
}

TEST_CASE("The access report names everybody who looked, and why, and is on record itself")
{
    TestOffice office;
    const ClientId id = add(office);
    const auto desk = office.with({u"clients.view"_s, u"clients.reveal"_s});
    orFail(desk->query(OpenClient{id}));
    office.clock.advance(std::chrono::minutes(1));
    const ContactId contact = orFail(office.owner().query(OpenClient{id})).contacts.front().id;
    office.clock.advance(std::chrono::minutes(1));
    orFail(desk->run(RevealContact{contact, {.text = u"确认预约"_s}}));
    office.newEntries();
    const auto rows = orFail(office.owner().query(AccessReport{id}));
    CHECK(office.newEntries() == QStringList{u"client.access_report_opened client"_s});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].action == u"client.contact_revealed"_s);
    CHECK(rows[0].reason == u"确认预约"_s);
    CHECK(rows[2].action == u"client.opened"_s);
    CHECK(rows[2].actorName == rows[0].actorName);
    CHECK_FALSE(desk->query(AccessReport{id}));
    CHECK(orFail(office.owner().query(AccessReport{id, office.clock.now() + std::chrono::hours(1)})).empty());
}

TEST_CASE("What a leaver looked at is counted by day and by client, against their own median")
{
    TestOffice office;
    const ClientId id = add(office);
    const auto desk = office.with({u"clients.view"_s, u"clients.reveal"_s});
    orFail(desk->query(OpenClient{id}));
    const ContactId contact = orFail(office.owner().query(OpenClient{id})).contacts.front().id;
    for (int day = 0; day < 3; ++day) {
        for (int i = 0; i <= day; ++i)
            orFail(desk->run(RevealContact{contact, {.text = u"x"_s}}));
        office.clock.advance(std::chrono::hours(24));
    }
    const auto activity = orFail(office.owner().query(LeaverActivity{desk->actor().person}));
    REQUIRE(activity.days.size() == 3);
    CHECK(activity.total[AccessKind::Revealed] == 6);
    CHECK(activity.median[AccessKind::Revealed] == 2);
    CHECK(activity.total[AccessKind::Viewed] == 1);
    REQUIRE(activity.clients.size() == 1);
    CHECK(activity.clients[0].client == id);
    CHECK(activity.clients[0].counts[AccessKind::Revealed] == 6);
    CHECK(activity.until == activity.from.addDays(89));
    const auto nothing = orFail(office.owner().query(LeaverActivity{office.addPerson(u"x"_s)}));
    CHECK(nothing.days.empty());
}

TEST_CASE("The dossier holds every record of a client, masks contacts and keeps health from who "
          "may not edit it")
{
    TestOffice office;
    const ClientId id = add(office);
    orFail(office.owner().run(
        SetBackground{id, {}, {.allergies = u"青霉素"_s, .emergencyName = u"李明"_s}}));
    const QJsonObject all = orFail(office.owner().query(OpenDossier{id}));
    CHECK(all[u"client"_s].toArray().at(0).toObject()[u"name"_s].toString() == u"王小红"_s);
    const QJsonObject contact = all[u"client_contact"_s].toArray().at(0).toObject();
    CHECK(contact[u"value"_s].toString() == u"100****8812"_s);
    CHECK_FALSE(contact.contains(u"match_key"_s));
    const QJsonObject background = all[u"client_background"_s].toArray().at(0).toObject();
    CHECK(background[u"allergies"_s].toString() == u"青霉素"_s);
    const auto desk = office.with({u"clients.view"_s, u"clients.background"_s});
    const QJsonObject less = orFail(desk->query(OpenDossier{id}));
    const QJsonObject emergency = less[u"client_background"_s].toArray().at(0).toObject();
    CHECK(emergency[u"emergency_name"_s].toString() == u"李明"_s);
    CHECK_FALSE(emergency.contains(u"allergies"_s));
}
