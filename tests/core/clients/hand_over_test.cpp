// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/access_queries.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_queries.h"
#include "core/clients/hand_over_commands.h"
#include "core/organisation/staff_commands.h"
#include "core/session/missing_query.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

ClientId add(TestOffice& office,
             const QString& name,
             PersonId advisor,
             std::optional<HouseholdId> household = {})
{
    return orFail(office.owner().run(
        AddClient{.details = {.name = name, .household = household, .advisor = advisor},
                  .contacts = {{ContactKind::WeChat, name, {}}}}));
}

std::size_t countOf(TestOffice& office, PersonId advisor)
{
    return orFail(office.owner().query(ListClientIds{{.advisor = advisor}})).size();
}

bool isMissing(TestOffice& office, const QString& what)
{
    const auto missing = orFail(office.owner().query(session::WhatIsMissing{}));
    return std::any_of(
        missing.begin(), missing.end(), [&](const auto& each) { return each.what == what; });
}

} // namespace

TEST_CASE("The clients of somebody who leaves go to others in turn and households stay together")
{
    TestOffice office(Profile::Agency);
    const PersonId leaver = office.addPerson(u"周敏"_s);
    const PersonId anna = office.addPerson(u"Anna"_s);
    const PersonId ben = office.addPerson(u"Ben"_s);
    const HouseholdId home = orFail(office.owner().run(AddHousehold{u"王家"_s, {}}));
    const ClientId mother = add(office, u"李梅"_s, leaver, home);
    const ClientId daughter = add(office, u"王小红"_s, leaver, home);
    add(office, u"李明"_s, leaver);
    add(office, u"赵云"_s, leaver);
    CHECK(orFail(office.owner().query(CountClientsOf{leaver})) == 4);
    CHECK(orFail(office.owner().run(HandOverClients{leaver, {anna, ben}})) == 4);
    CHECK(countOf(office, leaver) == 0);
    CHECK(countOf(office, anna) + countOf(office, ben) == 4);
    CHECK(orFail(office.owner().query(OpenClient{mother})).client.advisor ==
          orFail(office.owner().query(OpenClient{daughter})).client.advisor);
}

TEST_CASE("A hand-over can be undone")
{
    TestOffice office;
    const PersonId leaver = office.addPerson(u"周敏"_s);
    const PersonId anna = office.addPerson(u"Anna"_s);
    add(office, u"李明"_s, leaver);
    orFail(office.owner().run(HandOverClients{leaver, {anna}}));
    orFail(office.owner().undo(office.owner().lastCommand()));
    CHECK(countOf(office, leaver) == 1);
    CHECK(countOf(office, anna) == 0);
}

TEST_CASE("Clients go to somebody who works here and is not the leaver")
{
    TestOffice office;
    const PersonId leaver = office.addPerson(u"周敏"_s);
    const PersonId gone = office.addPerson(u"李明"_s);
    orFail(office.owner().run(
        organisation::EndEmployment{gone, storage::Revision{1}, LocalDate(2026, 9, 30), {}}));
    CHECK(refusedRules(office, office.owner(), HandOverClients{leaver, {}}) == "to=required");
    CHECK(refusedRules(office, office.owner(), HandOverClients{leaver, {leaver}}) == "to=same");
    CHECK(refusedRules(office, office.owner(), HandOverClients{leaver, {gone}}) == "to=left");
    checkDenied(office, HandOverClients{leaver, {gone}});
}

TEST_CASE("Clients whom somebody who left still looks after are missing somebody")
{
    TestOffice office;
    const PersonId leaver = office.addPerson(u"周敏"_s);
    const PersonId anna = office.addPerson(u"Anna"_s);
    add(office, u"李明"_s, leaver);
    CHECK_FALSE(isMissing(office, u"clients.advisor_left"_s));
    orFail(office.owner().run(
        organisation::EndEmployment{leaver, storage::Revision{1}, LocalDate(2026, 9, 30), {}}));
    CHECK(isMissing(office, u"clients.advisor_left"_s));
    orFail(office.owner().run(HandOverClients{leaver, {anna}}));
    CHECK_FALSE(isMissing(office, u"clients.advisor_left"_s));
}
