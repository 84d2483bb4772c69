// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client.h"

#include "tests/support/broken_rules.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;
using tests::brokenRules;

namespace {

const LocalDate kToday(2026, 10, 6);

Status check(const ClientDetails& details)
{
    return checkDetails(tidied(details), kToday);
}

} // namespace

TEST_CASE("A client needs a name, and nothing else of these")
{
    CHECK(brokenRules(check({})) == "name=required");
    CHECK(check({.name = u" 王 小红 "_s}));
}

TEST_CASE("What cannot be is refused at its field")
{
    CHECK(brokenRules(check({.name = u"x"_s, .birthDate = kToday.addDays(1)})) ==
          "birth_date=in_future");
    CHECK(brokenRules(check({.name = u"x"_s, .identityNumber = u"123"_s})) ==
          "identity_number=bad_identity_number");
    CHECK(brokenRules(check({.name = QString(61, u'x')})) == "name=too_long");
    CHECK(brokenRules(check({.name = u"x"_s, .tags = {QString(21, u'x')}})) == "tags=too_long");
    QStringList tags;
    for (int i = 0; i < 21; ++i)
        tags << QString::number(i);
    CHECK(brokenRules(check({.name = u"x"_s, .tags = tags})) == "tags=too_many");
}

TEST_CASE("Details are tidied: spaces, tags given twice, a number in capitals")
{
    const ClientDetails tidy = tidied(
        {.number = u" a 00123 "_s, .name = u"  王   小红 "_s, .tags = {u"怕疼 "_s, u""_s, u"怕疼"_s}});
    CHECK(tidy.number == u"A00123"_s);
    CHECK(tidy.name == u"王 小红"_s);
    CHECK(tidy.tags == QStringList{u"怕疼"_s});
}

TEST_CASE("Details go into a client and come out again")
{
    const ClientDetails details{.number = u"A1"_s,
                                .name = u"王小红"_s,
                                .calledAs = u"王姐"_s,
                                .sex = organisation::Sex::Female,
                                .birthDate = LocalDate(1990, 5, 6),
                                .tags = {u"x"_s},
                                .contactWish = ContactWish::Message,
                                .marketing = Marketing::Refused};
    const Client client = newClient(ClientId(7), details, Instant());
    CHECK(detailsOf(client) == details);
    CHECK(client.sortName == u"wangxiaohong 王小红"_s);
}

TEST_CASE("Somebody is a year older on their birthday")
{
    CHECK(ageOn(LocalDate(2000, 2, 29), LocalDate(2026, 2, 28)) == 25);
    CHECK(ageOn(LocalDate(2000, 2, 29), LocalDate(2026, 3, 1)) == 26);
    CHECK(ageOn(kToday, kToday) == 0);
    CHECK_FALSE(ageOn(kToday.addDays(1), kToday));
}

TEST_CASE("Somebody is a minor until the day they turn eighteen")
{
    CHECK(isMinorOn(kToday.addYears(-18).addDays(1), kToday));
    CHECK_FALSE(isMinorOn(kToday.addYears(-18), kToday));
    CHECK_FALSE(isMinorOn(std::nullopt, kToday));
}

TEST_CASE("A right of one's own reaches those one looks after, others reach by branch")
{
    const PersonId me(1);
    const BranchId here(2);
    const session::Scope own{
        .allBranches = true, .branches = {}, .reach = session::Reach::Own, .person = me};
    CHECK(reaches(own, me, here));
    CHECK_FALSE(reaches(own, PersonId(9), here));
    CHECK_FALSE(reaches(own, std::nullopt, std::nullopt));
    const session::Scope branch{
        .allBranches = false, .branches = {here}, .reach = session::Reach::All, .person = me};
    CHECK(reaches(branch, std::nullopt, here));
    CHECK(reaches(branch, std::nullopt, std::nullopt));
    CHECK_FALSE(reaches(branch, me, BranchId(3)));
}
