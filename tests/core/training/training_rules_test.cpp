// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/item_figures.h"
#include "core/training/need.h"
#include "core/training/observation.h"
#include "core/training/training_case.h"
#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using tests::brokenRules;

namespace {

const LocalDate kDay(2026, 10, 6);

Completion completedUntil(std::optional<LocalDate> until)
{
    return {.id = CompletionId(1),
            .revision = storage::kFirstRevision,
            .person = PersonId(2),
            .course = CourseId(3),
            .courseVersion = CourseVersionId(4),
            .day = LocalDate(2025, 10, 6),
            .validUntil = until,
            .minutes = 60,
            .by = CompletedBy::Exam,
            .originId = 5,
            .recordedBy = PersonId(2),
            .recordedAt = Instant{}};
}

ItemReply replied(int points, int percent)
{
    return {QuestionId(1), points, percent};
}

} // namespace

TEST_CASE("A course counts to the day before its interval ends, or for good", "[training]")
{
    CHECK(validUntil(kDay, 12) == LocalDate(2027, 10, 5));
    CHECK(validUntil(LocalDate(2024, 2, 29), 12) == LocalDate(2025, 2, 27));
    CHECK_FALSE(validUntil(kDay, 0));
}

TEST_CASE("Somebody stands with a course as its last completion says, to the day", "[training]")
{
    CHECK(standingOf(true, {}, kDay) == Standing::Missing);
    CHECK(standingOf(false, {}, kDay) == Standing::NotRequired);
    CHECK(standingOf(true, completedUntil({}), kDay) == Standing::Valid);
    CHECK(standingOf(true, completedUntil(kDay.addDays(-1)), kDay) == Standing::Expired);
    CHECK(standingOf(false, completedUntil(kDay.addDays(-1)), kDay) == Standing::NotRequired);
    CHECK(standingOf(true, completedUntil(kDay), kDay) == Standing::Due);
    CHECK(standingOf(true, completedUntil(kDay.addDays(kDueDays - 1)), kDay) == Standing::Due);
    CHECK(standingOf(true, completedUntil(kDay.addDays(kDueDays)), kDay) == Standing::Valid);
}

TEST_CASE("A course is required of everybody, or of some roles", "[training]")
{
    CHECK(isRequiredOf({}, {}));
    CHECK(isRequiredOf({.roles = {u"nurse"_s}}, {u"front_desk"_s, u"nurse"_s}));
    CHECK_FALSE(isRequiredOf({.roles = {u"nurse"_s}}, {u"front_desk"_s}));
    CHECK_FALSE(isRequiredOf({.roles = {u"nurse"_s}}, {}));
}

TEST_CASE("A draft of a course may be unfinished, but not nonsense", "[training]")
{
    CHECK(checkDraft({}).has_value());
    CHECK(brokenRules(checkReleasable({})) == "material=required");
    CHECK(checkReleasable({.exam = ExamRule{}}).has_value());
    CHECK(brokenRules(checkDraft({.minutes = 0, .intervalMonths = 121})) ==
          "minutes=out_of_range interval_months=out_of_range");
    CHECK(brokenRules(checkDraft({.exam = ExamRule{0, 101, 0, {}, 0}})) ==
          "exam.questions=out_of_range exam.pass_percent=out_of_range exam.minutes=out_of_range "
          "exam.attempts=out_of_range");
}

TEST_CASE("A score sheet is passed from 80 percent on, and never without what must be", "[training]")
{
    CHECK(resultOf({{u"a"_s, 5, 4}, {u"b"_s, 5, 4}}) == SheetResult{80, true});
    CHECK(resultOf({{u"a"_s, 10, 7}, {u"b"_s, 5, 4}}) == SheetResult{73, false});
    CHECK(resultOf({{u"a"_s, 95, 95}, {.text = u"b"_s, .most = 5, .points = 4, .must = true}}) ==
          SheetResult{99, false});
    CHECK(resultOf({}) == SheetResult{0, false});
}

TEST_CASE("A case names nobody", "[training]")
{
    const CaseDetails good{.title = u"术前未核对"_s,
                           .story = u"客户到店后没有核对身份。房间 12，3 次。"_s};
    CHECK(checkCase(good).has_value());
    CaseDetails phone = good;
    phone.story += u" 电话 138 0013 8000"_s;
    CHECK(brokenRules(checkCase(phone)) == "story=has_phone");
    CaseDetails card = good;
    card.lesson = u"11010519491231002X"_s;
    CHECK(brokenRules(checkCase(card)) == "lesson=has_phone");
    CHECK(brokenRules(checkCase({})) == "title=required story=required");
}

TEST_CASE("Item figures say how hard a question is and how well it tells people apart", "[training]")
{
    CHECK(figuresOf({}) == ItemFigures{});
    const auto few = figuresOf({replied(100, 90), replied(0, 40)});
    CHECK(few.answers == 2);
    CHECK(few.solved == 50.0);
    CHECK_FALSE(few.discrimination);
    const auto sharp = figuresOf(
        {replied(100, 90), replied(100, 90), replied(0, 40), replied(0, 40), replied(0, 40)});
    CHECK(sharp.discrimination.value() == Catch::Approx(1.0));
    const auto backwards = figuresOf(
        {replied(0, 90), replied(0, 90), replied(100, 40), replied(100, 40), replied(100, 40)});
    CHECK(backwards.discrimination.value() == Catch::Approx(-1.0));
    const auto always = figuresOf(std::vector(6, replied(100, 80)));
    CHECK_FALSE(always.discrimination);
}

TEST_CASE("A streak counts the house's drill days, so that closed days break nothing", "[training]")
{
    const std::vector<LocalDate> house{kDay, kDay.addDays(-1), kDay.addDays(-4), kDay.addDays(-5)};
    CHECK(streakOf(house, house) == 4);
    CHECK(streakOf(house, {kDay, kDay.addDays(-1), kDay.addDays(-5)}) == 2);
    CHECK(streakOf(house, {kDay.addDays(-1)}) == 0);
    CHECK(streakOf({}, {}) == 0);
}

TEST_CASE("Whoever was there has completed a course without an exam; else the score decides", "[training]")
{
    Attendance there{.id = AttendanceId(1),
                     .revision = storage::kFirstRevision,
                     .lesson = LessonId(2),
                     .person = PersonId(3),
                     .turnout = Turnout::Present,
                     .minutes = 60,
                     .recordedBy = PersonId(3),
                     .recordedAt = Instant{}};
    const CourseContent open{};
    const CourseContent examined{.exam = ExamRule{.passPercent = 80}};
    CHECK(completesCourse(there, open));
    CHECK_FALSE(completesCourse(there, examined));
    there.score = 79;
    CHECK_FALSE(completesCourse(there, examined));
    there.score = 80;
    CHECK(completesCourse(there, examined));
    there.turnout = Turnout::Absent;
    CHECK_FALSE(completesCourse(there, open));
}
