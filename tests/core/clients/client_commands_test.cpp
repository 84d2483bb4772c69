// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_commands.h"

#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "core/session/recycle_bin.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

const ContactDetails kPhone{ContactKind::Phone, u"100 1234 8812"_s, {}};

AddClient newcomer(const QString& name = u"王小红"_s, const ContactDetails& contact = kPhone)
{
    return {.details = {.name = name}, .contacts = {contact}};
}

QStringList found(session::Session& session, const QString& text)
{
    QStringList names;
    for (const ClientRow& row : orFail(session.query(SearchClients{text})))
        names << row.name;
    return names;
}

} // namespace

TEST_CASE("A client is added with a contact, changed and put away, each with its entries")
{
    TestOffice office;
    const auto desk = office.as(u"front_desk"_s);
    office.newEntries();
    const ClientId id = orFail(desk->run(newcomer()));
    const QStringList entries = office.newEntries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].startsWith(u"client.added client "_s));
    CHECK(entries[1].startsWith(u"client.added client_contact "_s));
    CHECK(found(*desk, u"wxh"_s) == QStringList{u"王小红"_s});

    orFail(desk->run(
        EditClient{id, storage::kFirstRevision, {.name = u"王晓红"_s, .calledAs = u"王姐"_s}}));
    CHECK(office.newEntries() == QStringList{u"client.edited client name,sort_name,called_as"_s});
    CHECK(found(*desk, u"小红"_s).isEmpty());
    CHECK(found(*desk, u"晓红"_s) == QStringList{u"王晓红"_s});
    CHECK(found(*desk, u"王姐"_s) == QStringList{u"王晓红"_s});

    orFail(desk->run(ArchiveClient{id, storage::Revision{2}}));
    CHECK(found(*desk, u"晓红"_s).isEmpty());
    CHECK(orFail(desk->query(ListClientIds{})).empty());
    CHECK(failing(office, *desk, EditClient{id, storage::Revision{3}, {.name = u"x"_s}}).reason ==
          u"record.archived"_s);
}

TEST_CASE("What is undone or brought back is found or not found at once")
{
    TestOffice office;
    session::Session& owner = office.owner();
    const ClientId id = orFail(owner.run(newcomer()));
    orFail(owner.run(EditClient{id, storage::kFirstRevision, {.name = u"李明"_s}}));
    orFail(owner.undo(owner.lastCommand()));
    CHECK(found(owner, u"wxh"_s) == QStringList{u"王小红"_s});
    CHECK(found(owner, u"李明"_s).isEmpty());
    orFail(owner.run(ArchiveClient{id, storage::Revision{3}}));
    CHECK(found(owner, u"wxh"_s).isEmpty());
    orFail(owner.run(session::RestoreRecycled{u"client"_s, id.value()}));
    CHECK(found(owner, u"wxh"_s) == QStringList{u"王小红"_s});
    CHECK(orFail(owner.query(ListClientIds{})).size() == 1);
}

TEST_CASE("A client without a name or without any contact is refused, with the field that is wrong")
{
    TestOffice office;
    session::Session& owner = office.owner();
    CHECK(refusedRules(office, owner, AddClient{.details = {.name = u"王小红"_s}}) ==
          "contacts=required");
    CHECK(refusedRules(office, owner, newcomer(u" "_s)) == "name=required");
    CHECK(refusedRules(office, owner, newcomer(u"x"_s, {ContactKind::Phone, u"abc"_s, {}})) ==
          "contacts.0.value=bad_phone");
    CHECK(refusedRules(office,
                       owner,
                       AddClient{.details = {.name = u"x"_s, .tier = u"platinum"_s},
                                 .contacts = {kPhone}}) == "tier=unknown");
    CHECK(refusedRules(office,
                       owner,
                       AddClient{.details = {.name = u"x"_s, .referredBy = ClientId(99)},
                                 .contacts = {kPhone}}) == "referred_by=unknown");
    CHECK(owner.run(newcomer(u"陈女士"_s, {ContactKind::Other, u"抖音 小陈"_s, {}})));
    checkNothingWithoutJournal(office, newcomer());
}

TEST_CASE("What a trade does not collect is refused")
{
    TestOffice agency(Profile::Agency);
    AddClient born = newcomer();
    born.details.birthDate = LocalDate(1990, 5, 6);
    CHECK(refusedRules(agency, agency.owner(), born) == "birth_date=switched_off");
    TestOffice clinic;
    CHECK(clinic.owner().run(born));
}

TEST_CASE("Numbers count up, may be given by hand, and belong to one client")
{
    TestOffice office;
    session::Session& owner = office.owner();
    const auto numberOf = [&](ClientId id) {
        return orFail(owner.query(OpenClient{id})).client.number;
    };
    CHECK(numberOf(orFail(owner.run(newcomer()))) == u"A00001"_s);
    CHECK(numberOf(orFail(owner.run(newcomer()))) == u"A00002"_s);
    AddClient old = newcomer();
    old.details.number = u"a00003"_s;
    const ClientId third = orFail(owner.run(old));
    CHECK(numberOf(third) == u"A00003"_s);
    CHECK(numberOf(orFail(owner.run(newcomer()))) == u"A00004"_s);
    CHECK(failing(office, owner, old).reason == u"client.number_taken"_s);
    CHECK(failing(office,
                  owner,
                  EditClient{third, storage::kFirstRevision, {.number = u"A00001"_s, .name = u"x"_s}})
              .reason == u"client.number_taken"_s);
    orFail(owner.run(EditClient{third, storage::kFirstRevision, {.name = u"x"_s}}));
    CHECK(numberOf(third) == u"A00003"_s);
}

TEST_CASE("Who saves over somebody else's change is told")
{
    TestOffice office;
    const ClientId id = orFail(office.owner().run(newcomer()));
    orFail(office.owner().run(EditClient{id, storage::kFirstRevision, {.name = u"李明"_s}}));
    CHECK(failing(office, office.owner(), EditClient{id, storage::kFirstRevision, {.name = u"王明"_s}})
              .reason == u"record.changed"_s);
    CHECK(failing(office, office.owner(), EditClient{ClientId(99), storage::kFirstRevision, {.name = u"x"_s}})
              .code == ErrorCode::NotFound);
}

TEST_CASE("Who sees only their own clients sees those they add and nobody else's")
{
    TestOffice office(Profile::Aesthetic);
    const auto anna = office.as(u"consultant"_s);
    const auto ben = office.as(u"consultant"_s);
    const ClientId id = orFail(anna->run(newcomer()));
    CHECK(orFail(anna->query(OpenClient{id})).client.advisor == anna->actor().person);
    CHECK(found(*anna, u"wxh"_s).size() == 1);
    CHECK(found(*ben, u"wxh"_s).isEmpty());
    CHECK(orFail(ben->query(ListClientIds{})).empty());
    CHECK(ben->query(OpenClient{id}).error().reason == u"scope.outside"_s);
    CHECK(ben->run(EditClient{id, storage::kFirstRevision, {.name = u"x"_s}}).error().code ==
          ErrorCode::Denied);
}

TEST_CASE("Clients of another branch are out of reach, those of none are everybody's")
{
    TestOffice office;
    const BranchId other = office.addBranch(u"浦东店"_s);
    const auto desk = office.as(u"front_desk"_s, office.branch());
    AddClient there = newcomer(u"李明"_s);
    there.details.homeBranch = other;
    orFail(office.owner().run(there));
    orFail(office.owner().run(newcomer()));
    CHECK(found(*desk, u"100"_s) == QStringList{u"王小红"_s});
    CHECK(desk->run(there).error().reason == u"scope.outside"_s);
}

TEST_CASE("A household is added, changed and joined")
{
    TestOffice office(Profile::Agency);
    session::Session& owner = office.owner();
    CHECK(refusedRules(office, owner, AddHousehold{u" "_s, {}}) == "name=required");
    const HouseholdId home = orFail(owner.run(AddHousehold{u"张江路王家"_s, {}}));
    orFail(owner.run(EditHousehold{home, storage::kFirstRevision, u"张江路老王家"_s, {}}));
    AddClient member = newcomer();
    member.details.household = home;
    const ClientId first = orFail(owner.run(member));
    orFail(owner.run(member));
    const ClientPage page = orFail(owner.query(OpenClient{first}));
    REQUIRE(page.household);
    CHECK(page.household->name == u"张江路老王家"_s);
    CHECK(page.householdMembers.size() == 1);
    CHECK(orFail(owner.query(ListHouseholds{u"老王"_s})).size() == 1);
}

TEST_CASE("A household is left and put away when nobody lives there any more")
{
    TestOffice office(Profile::Agency);
    session::Session& owner = office.owner();
    const HouseholdId home = orFail(owner.run(AddHousehold{u"张江路王家"_s, {}}));
    const ClientId id = orFail(owner.run(newcomer()));
    office.newEntries();
    orFail(owner.run(SetHousehold{id, storage::kFirstRevision, home, u"妈妈"_s}));
    orFail(owner.run(AddAddress{id, {.text = u"张江路 1 号"_s}}));
    const HouseholdPage page = orFail(owner.query(OpenHousehold{home}));
    REQUIRE(page.members.size() == 1);
    CHECK(page.members.front().role == u"妈妈"_s);
    CHECK(page.members.front().addresses.size() == 1);
    CHECK(page.hidden == 0);
    CHECK(failing(office, owner, ArchiveHousehold{home, storage::kFirstRevision}).reason ==
          u"household.has_members"_s);
    CHECK(failing(office, owner, SetHousehold{id, storage::kFirstRevision, {}, {}}).code ==
          ErrorCode::Conflict);
    CHECK(refusedRules(
              office, owner, SetHousehold{id, page.members.front().revision, HouseholdId(99), {}}) ==
          "household=unknown");
    orFail(owner.run(SetHousehold{id, page.members.front().revision, {}, u"妈妈"_s}));
    CHECK(orFail(owner.query(OpenClient{id})).client.householdRole.isEmpty());
    orFail(owner.run(ArchiveHousehold{home, storage::kFirstRevision}));
    CHECK(orFail(owner.query(ListHouseholds{})).empty());
}

TEST_CASE("A trade that keeps no households refuses one")
{
    TestOffice office(Profile::Clinic);
    session::Session& owner = office.owner();
    const HouseholdId home = orFail(owner.run(AddHousehold{u"张江路王家"_s, {}}));
    const ClientId id = orFail(owner.run(newcomer()));
    CHECK(refusedRules(office, owner, SetHousehold{id, storage::kFirstRevision, home, {}}) ==
          "household=switched_off");
}

TEST_CASE("A masked number means the one on file")
{
    TestOffice office;
    session::Session& owner = office.owner();
    const ClientId id = orFail(owner.run(newcomer()));
    const ContactRow contact = orFail(owner.query(OpenClient{id})).contacts.front();
    orFail(owner.run(
        EditContact{contact.id, contact.revision, {ContactKind::Phone, contact.masked, u"先生"_s}}));
    CHECK(found(owner, u"8812"_s).size() == 1);
    const GuardianId mother =
        orFail(owner.run(AddGuardian{id, {.name = u"李梅"_s, .phone = u"10012340000"_s}}));
    orFail(owner.run(EditGuardian{
        mother, storage::kFirstRevision, {.name = u"李玫"_s, .phone = u"100****0000"_s}}));
    CHECK(orFail(owner.query(OpenClient{id})).guardians.front().phone == u"100****0000"_s);
    CHECK(refusedRules(office,
                       owner,
                       EditContact{contact.id, storage::Revision{2}, {ContactKind::WeChat, u" "_s, {}}}) ==
          "value=required");
}

TEST_CASE("Contacts are added, changed and put away, and the last one stays")
{
    TestOffice office;
    session::Session& owner = office.owner();
    const ClientId id = orFail(owner.run(newcomer()));
    const ContactId wechat =
        orFail(owner.run(AddContact{id, {ContactKind::WeChat, u"wx_hong"_s, u"光子嫩肤小红"_s}}));
    CHECK(found(owner, u"wxhong"_s).size() == 1);
    CHECK(found(owner, u"光子嫩肤"_s).size() == 1);
    orFail(owner.run(
        EditContact{wechat, storage::kFirstRevision, {ContactKind::WeChat, u"hong90"_s, {}}}));
    CHECK(found(owner, u"wxhong"_s).isEmpty());
    CHECK(refusedRules(office, owner, AddContact{id, {}}) == "value=required");
    const auto contacts = orFail(owner.query(OpenClient{id})).contacts;
    REQUIRE(contacts.size() == 2);
    orFail(owner.run(ArchiveContact{contacts[0].id, contacts[0].revision}));
    CHECK(found(owner, u"8812"_s).isEmpty());
    CHECK(failing(office, owner, ArchiveContact{wechat, storage::Revision{2}}).reason ==
          u"client.last_contact"_s);
}

TEST_CASE("Addresses, alerts and guardians are added, changed and put away")
{
    TestOffice office;
    session::Session& owner = office.owner();
    const ClientId id = orFail(owner.run(newcomer()));
    office.newEntries();
    const AddressId home = orFail(owner.run(AddAddress{id, {.text = u"张江路 1 号"_s}}));
    orFail(owner.run(EditAddress{home, storage::kFirstRevision, {.text = u"张江路 2 号"_s}}));
    orFail(owner.run(ArchiveAddress{home, storage::Revision{2}}));
    const AlertId alert = orFail(owner.run(RaiseAlert{id, {.text = u"利多卡因过敏"_s}}));
    orFail(owner.run(
        EditAlert{alert, storage::kFirstRevision, {AlertLevel::Danger, u"利多卡因过敏"_s, {}}}));
    CHECK(orFail(owner.query(OpenClient{id})).alerts.size() == 1);
    orFail(owner.run(EndAlert{alert, storage::Revision{2}}));
    CHECK(orFail(owner.query(OpenClient{id})).alerts.empty());
    const GuardianId mother =
        orFail(owner.run(AddGuardian{id, {.name = u"李梅"_s, .relation = u"母亲"_s}}));
    orFail(owner.run(EditGuardian{
        mother, storage::kFirstRevision, {.name = u"李玫"_s, .phone = u"10012340000"_s}}));
    CHECK(orFail(owner.query(OpenClient{id})).guardians.front().phone == u"100****0000"_s);
    orFail(owner.run(ArchiveGuardian{mother, storage::Revision{2}}));
    CHECK(refusedRules(office, owner, AddGuardian{id, {.name = u"x"_s, .guardianClient = id}}) ==
          "guardian_client=self");
    CHECK(failing(office, owner, EditAddress{home, storage::kFirstRevision, {.text = u"x"_s}}).code ==
          ErrorCode::Conflict);
}

TEST_CASE("An alert that has run out is not shown")
{
    TestOffice office;
    const ClientId id = orFail(office.owner().run(newcomer()));
    orFail(office.owner().run(RaiseAlert{id, {.text = u"x"_s, .until = LocalDate(2026, 10, 5)}}));
    CHECK(orFail(office.owner().query(OpenClient{id})).alerts.empty());
}

TEST_CASE("Health stays with those who may see it, whatever others write")
{
    TestOffice office;
    const ClientId id = orFail(office.owner().run(newcomer()));
    orFail(office.owner().run(SetBackground{id, {}, {.allergies = u"青霉素"_s}}));
    const auto desk = office.with({u"clients.view"_s, u"clients.edit"_s, u"clients.background"_s});
    CHECK(orFail(desk->query(OpenBackground{id}))->allergies.isEmpty());
    orFail(desk->run(SetBackground{id, storage::kFirstRevision, {.emergencyName = u"李明"_s}}));
    const auto after = orFail(office.owner().query(OpenBackground{id}));
    CHECK(after->allergies == u"青霉素"_s);
    CHECK(after->emergencyName == u"李明"_s);
    CHECK(failing(office, office.owner(), SetBackground{id, storage::kFirstRevision, {}}).reason ==
          u"record.changed"_s);
    CHECK(refusedRules(
              office, office.owner(), SetBackground{id, storage::Revision{2}, {.pets = u"猫"_s}}) ==
          "pets=switched_off");
}

TEST_CASE("Commands about clients need the right to change them")
{
    TestOffice office;
    const ClientId id = orFail(office.owner().run(newcomer()));
    checkDenied(office, newcomer());
    checkDenied(office, EditClient{id, storage::kFirstRevision, {}});
    checkDenied(office, ArchiveClient{id, storage::kFirstRevision});
    checkDenied(office, AddHousehold{});
    checkDenied(office, AddContact{id, {}});
    checkDenied(office, AddAddress{id, {}});
    checkDenied(office, RaiseAlert{id, {}});
    checkDenied(office, AddGuardian{id, {}});
    checkDenied(office, SetBackground{id, {}, {}});
}

TEST_CASE("In a batch, too, people reach what their own right reaches and nothing more")
{
    TestOffice office;
    const BranchId elsewhere = office.addBranch(u"浦东店"_s);
    const auto desk = office.as(u"front_desk"_s, office.branch());
    const auto add = [&](BranchId branch) {
        AddClient client = newcomer();
        client.details.homeBranch = branch;
        return desk->batch(session::Action{"client.added"}, [&](session::Session::Batch& batch) -> Status {
            return batch.run(client).transform([](ClientId) {});
        });
    };
    orFail(add(office.branch()));
    const Status outside = add(elsewhere);
    REQUIRE_FALSE(outside);
    CHECK(outside.error().reason == u"scope.outside"_s);
}
