// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/service.h"

#include "core/catalogue/price.h"
#include "core/catalogue/sop.h"
#include "tests/core/catalogue/sample_content.h"
#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;
using tests::brokenRules;
using tests::sampleContent;

namespace {

struct ContentCase {
    const char* what;
    std::function<void(ServiceContent&)> spoil;
    const char* broken;
};

} // namespace

TEST_CASE("A version of a service is released only when it says everything a client must know")
{
    const std::vector<ContentCase> cases{
        {"whole", [](auto&) {}, ""},
        {"no name",
         [](auto& c) {
             c.name = {u" "_s, {}};
         },
         "name=required"},
        {"one language is enough", [](auto& c) { c.charter.times.en.clear(); }, ""},
        {"no times", [](auto& c) { c.charter.times = {}; }, "charter.times=required"},
        {"nothing promised", [](auto& c) { c.charter = {}; }, "charter.content=required charter.times=required charter.changes=required charter.price=required"},
        {"no time", [](auto& c) { c.durationMinutes = 0; }, "duration_minutes=required"},
        {"endless", [](auto& c) { c.durationMinutes = 20000; }, "duration_minutes=out_of_range"},
        {"course without sessions", [](auto& c) { c.way = Way::Course; }, "course=required"},
        {"sessions without a course",
         [](auto& c) {
             c.course = {10, 12};
         },
         "course=not_a_course"},
        {"course",
         [](auto& c) {
             c.way = Way::Course;
             c.course = {10, 12};
         },
         ""},
        {"course of none",
         [](auto& c) {
             c.way = Way::Course;
             c.course = {0, 12};
         },
         "course=out_of_range"},
        {"unknown flag", [](auto& c) { c.followUps[0].redFlags << u"x"_s; }, "follow_up=unknown_red_flag"},
        {"same code twice", [](auto& c) { c.redFlags.push_back(c.redFlags[0]); }, "red_flags=twice"},
        {"never due", [](auto& c) { c.intervalDays = 0; }, "interval_days=out_of_range"},
    };
    for (const ContentCase& each : cases) {
        CAPTURE(each.what);
        ServiceContent content = sampleContent();
        each.spoil(content);
        CHECK(brokenRules(checkReleasable(content)) == each.broken);
    }
}

TEST_CASE("A draft may be unfinished, but not absurd")
{
    CHECK(brokenRules(checkDraft(ServiceContent{.name = {u"x"_s, {}}})) == "");
    ServiceContent content = sampleContent();
    content.aftercare.zh = QString(20001, u'x');
    content.lateEntryHours = -1;
    CHECK(brokenRules(checkDraft(content)) == "aftercare=too_long late_entry_hours=out_of_range");
}

TEST_CASE("A price is the sum of lines that have names and are not negative")
{
    const PriceLine labour{LineKind::Labour, {u"人工"_s, {}}, Money(9000)};
    const PriceLine nameless{LineKind::Material, {}, Money(-1)};
    CHECK(total({labour, labour}) == Money(18000));
    CHECK(brokenRules(checkPrice({{labour}, Money(9000), {}})) == "");
    CHECK(brokenRules(checkPrice({{labour}, Money(9001), {}})) == "lowest=out_of_range");
    CHECK(brokenRules(checkPrice({})) == "lines=required");
    CHECK(brokenRules(checkPrice({{labour, nameless}, {}, {}})) ==
          "lines[1].name=required lines[1].amount=negative");
}

TEST_CASE("Steps know their share of custom work, and a block is replaced where it stood")
{
    const auto step = [](const char* code, int minutes, Flexibility flexibility, const char* block) {
        return SopStep{QString::fromLatin1(code),
                       {u"x"_s, {}},
                       {},
                       u"nurse"_s,
                       minutes,
                       false,
                       Evidence::None,
                       flexibility,
                       QString::fromLatin1(block)};
    };
    const std::vector steps{step("a", 5, Flexibility::Fixed, "start"),
                            step("b", 3, Flexibility::Fixed, "start"),
                            step("c", 2, Flexibility::Custom, "")};
    CHECK(customShare(steps) == CustomShare{2, 10});
    CHECK(customShare({}) == CustomShare{0, 0});
    const auto replaced = withBlock(steps, u"start"_s, {step("n", 1, Flexibility::Fixed, "")});
    REQUIRE(replaced.size() == 2);
    CHECK(replaced[0].code == u"n"_s);
    CHECK(replaced[0].block == u"start"_s);
    CHECK(replaced[1] == steps[2]);
    CHECK(brokenRules(checkSteps(steps)) == "");
    CHECK(brokenRules(checkSteps({steps[0], steps[0]})) == "steps[1].code=twice");
}
