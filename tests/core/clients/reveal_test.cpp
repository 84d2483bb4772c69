// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/access_queries.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "core/clients/reveal_commands.h"
#include "core/session/setting.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

struct OneClient {
    explicit OneClient(Profile profile = Profile::Agency) : office(profile)
    {
        client = orFail(
            office.owner().run(AddClient{.details = {.name = u"王小红"_s},
                                         .contacts = {{ContactKind::Phone, u"10012348812"_s, {}}}}));
        contact = orFail(office.owner().query(OpenClient{client})).contacts.front().id;
        office.newEntries();
    }

    TestOffice office;
    ClientId client{1};
    ContactId contact{1};
};

} // namespace

TEST_CASE("A number is revealed with a reason in words or by the work that asks for it, and that "
          "is on record")
{
    OneClient file;
    session::Session& owner = file.office.owner();
    CHECK(orFail(owner.run(RevealContact{file.contact, {.text = u"确认预约"_s}})) == u"10012348812"_s);
    CHECK(file.office.newEntries() == QStringList{u"client.contact_revealed client_contact"_s});
    CHECK(owner.run(RevealContact{file.contact, {.text = {}, .kind = u"task"_s, .record = 7}}));
    CHECK(refusedRules(file.office, owner, RevealContact{file.contact, {.text = u" "_s}}) ==
          "reason=required");
    checkNothingWithoutJournal(file.office, RevealContact{file.contact, {.text = u"x"_s}});
}

TEST_CASE("An identity number and a guardian's phone are revealed the same way")
{
    OneClient file;
    session::Session& owner = file.office.owner();
    orFail(owner.run(EditClient{
        file.client, storage::Revision{1}, {.name = u"王小红"_s, .identityNumber = u"E1234567X"_s}}));
    CHECK(orFail(owner.run(RevealIdentityNumber{file.client, {.text = u"签合同"_s}})) == u"E1234567X"_s);
    const GuardianId guardian =
        orFail(owner.run(AddGuardian{file.client, {.name = u"李梅"_s, .phone = u"10099990000"_s}}));
    CHECK(orFail(owner.run(RevealGuardianPhone{guardian, {.text = u"x"_s}})) == u"10099990000"_s);
}

TEST_CASE("Revealing needs its right and a client within reach")
{
    OneClient file(Profile::Aesthetic);
    checkDenied(file.office, RevealContact{file.contact, {.text = u"x"_s}});
    checkDenied(file.office, RevealIdentityNumber{file.client, {.text = u"x"_s}});
    const auto own =
        file.office.with({u"clients.view"_s, u"clients.reveal"_s}, {}, session::Reach::Own);
    CHECK(own->run(RevealContact{file.contact, {.text = u"x"_s}}).error().reason == u"scope.outside"_s);
}

TEST_CASE("Who reveals more than the day's limit is missing until somebody else has looked into it")
{
    OneClient file;
    session::Session& owner = file.office.owner();
    orFail(owner.run(
        session::ChangeSetting{QString::fromLatin1(session::setting::kRevealLimit), u"2"_s}));
    const auto desk = file.office.with({u"clients.view"_s, u"clients.reveal"_s});
    const auto reveal = [&] { orFail(desk->run(RevealContact{file.contact, {.text = u"x"_s}})); };
    reveal();
    reveal();
    CHECK(orFail(owner.query(ListRevealsOverLimit{})).empty());
    reveal();
    const auto over = orFail(owner.query(ListRevealsOverLimit{}));
    REQUIRE(over.size() == 1);
    CHECK(over[0].count == 3);
    CHECK(over[0].account == desk->actor().account);
    CHECK(refusedRules(file.office, owner, ReviewReveals{over[0].account, u" "_s}) ==
          "finding=required");
    CHECK(owner.run(ReviewReveals{owner.actor().account, u"x"_s}).error().reason == u"reveals.own"_s);
    file.office.clock.advance(std::chrono::seconds(1));
    orFail(owner.run(ReviewReveals{over[0].account, u"批量确认预约"_s}));
    CHECK(orFail(owner.query(ListRevealsOverLimit{})).empty());
}
