// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using session::Reach;
using session::Scope;
using tests::brokenRules;

namespace {

const PersonId kAnna(1);
const PersonId kBen(2);
const BranchId kPudong(11);
const BranchId kXuhui(12);

StaffDetails aNurse()
{
    StaffDetails details;
    details.name = u"王小红"_s;
    details.phone = u"13800138812"_s;
    details.jobTitle = u"护士"_s;
    details.employedFrom = LocalDate(2025, 3, 1);
    return details;
}

} // namespace

TEST_CASE("A staff file needs only a name; what else it says must make sense")
{
    CHECK(checkDetails(aNurse()));
    StaffDetails details;
    CHECK(brokenRules(checkDetails(details)) == "name=required");
    details.name = QString(61, u'王');
    CHECK(brokenRules(checkDetails(details)) == "name=too_long");
    details = aNurse();
    details.phone = u"on request"_s;
    CHECK(brokenRules(checkDetails(details)) == "phone=bad_phone");
    details = aNurse();
    details.identityNumber = u"110105194912310021"_s;
    CHECK(brokenRules(checkDetails(details)) == "identity_number=bad_identity_number");
    details = aNurse();
    details.employedUntil = LocalDate(2025, 2, 28);
    CHECK(brokenRules(checkDetails(details)) == "employed_until=ends_before_start");
    details = aNurse();
    details.employedFrom = LocalDate(1025, 3, 1);
    CHECK(brokenRules(checkDetails(details)) == "employed_from=bad_date");
    details = aNurse();
    details.emergencyPhone = u"?"_s;
    details.notes = QString(4001, u'x');
    CHECK(brokenRules(checkDetails(details)) == "emergency_phone=bad_phone notes=too_long");
}

TEST_CASE("Details of a person are tidied into what is stored")
{
    StaffDetails details = aNurse();
    details.name = u"  王  小红 "_s;
    details.phone = u"１３８　００１３ ８８１２"_s;
    details.identityNumber = u"11010519491231002x"_s;
    details = tidied(details);
    CHECK(details.name == u"王 小红"_s);
    CHECK(details.phone == u"138 0013 8812"_s);
    CHECK(details.identityNumber == u"11010519491231002X"_s);
}

TEST_CASE("Names sort by pinyin, whatever script they are in")
{
    QStringList names{u"张伟"_s, u"Ben Carter"_s, u"王小红"_s, u"单晓长"_s, u"阿依古丽"_s};
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        return sortNameOf(a) < sortNameOf(b);
    });
    CHECK(names == QStringList{u"阿依古丽"_s, u"Ben Carter"_s, u"单晓长"_s, u"王小红"_s, u"张伟"_s});
    CHECK(sortNameOf(u"!"_s) == u"!"_s);
}

TEST_CASE("Somebody is employed from the first day to the last")
{
    Staff staff = newStaff(kAnna, aNurse());
    staff.employedUntil = LocalDate(2026, 6, 30);
    CHECK_FALSE(isEmployedOn(staff, LocalDate(2025, 2, 28)));
    CHECK(isEmployedOn(staff, LocalDate(2025, 3, 1)));
    CHECK(isEmployedOn(staff, LocalDate(2026, 6, 30)));
    CHECK_FALSE(isEmployedOn(staff, LocalDate(2026, 7, 1)));
    staff.employedUntil.reset();
    CHECK(isEmployedOn(staff, LocalDate(2056, 7, 1)));
}

TEST_CASE("A right reaches people by branch, and everybody reaches themselves")
{
    const Scope all{true, {}, Reach::All, kAnna};
    CHECK(reaches(all, kBen, kPudong));
    CHECK(reaches(all, kBen, std::nullopt));
    const Scope pudong{false, {kPudong}, Reach::All, kAnna};
    CHECK(reaches(pudong, kBen, kPudong));
    CHECK_FALSE(reaches(pudong, kBen, kXuhui));
    CHECK_FALSE(reaches(pudong, kBen, std::nullopt));
    CHECK(reaches(pudong, kAnna, kXuhui));
    const Scope own{true, {}, Reach::Own, kAnna};
    CHECK(reaches(own, kAnna, kXuhui));
    CHECK_FALSE(reaches(own, kBen, kPudong));
}
