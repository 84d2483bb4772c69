// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_check.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::brokenRules;

namespace {

std::string textRules(const QString& value, const TextRule& rule)
{
    FieldCheck check;
    check.text("note", value, rule);
    return brokenRules(check.result());
}

} // namespace

TEST_CASE("Text is checked for presence, length and characters")
{
    CHECK(textRules(u""_s, {5}) == "");
    CHECK(textRules(u"王小红"_s, {5, Presence::Required}) == "");
    CHECK(textRules(u"   "_s, {5, Presence::Required}) == "note=required");
    CHECK(textRules(u"123456"_s, {5}) == "note=too_long");
    CHECK(textRules(u"a\nb"_s, {5}) == "note=has_control");
    CHECK(textRules(u"a\nb\tc"_s, {5, Presence::Optional, Lines::Many}) == "");
    CHECK(textRules(u"a\u0000b"_s, {5, Presence::Optional, Lines::Many}) == "note=has_control");
    CHECK(textRules(QString(QChar(0xd800)), {5}) == "note=not_text");
    CHECK(textRules(u"👩‍⚕️"_s, {10}) == "");
}

TEST_CASE("All broken rules of a form are told at once, in the order of the form")
{
    FieldCheck check;
    check.text("name", u""_s, {10, Presence::Required});
    check.phone("phone", u"call me"_s);
    check.date("from", LocalDate(1066, 10, 14));
    check.period("until", LocalDate(2026, 3, 2), LocalDate(2026, 3, 1));
    check.require(false, "branch", "unknown");
    CHECK(brokenRules(check.result()) ==
          "name=required phone=bad_phone from=bad_date until=ends_before_start branch=unknown");
}

TEST_CASE("A day may be left out, and a period may be open at either end or one day long")
{
    FieldCheck check;
    const LocalDate day(2026, 3, 1);
    check.date("from", std::nullopt);
    check.period("until", std::nullopt, day);
    check.period("until", day, std::nullopt);
    check.period("until", day, day);
    CHECK(check.result());
}
