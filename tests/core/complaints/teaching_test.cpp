// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/anonymous.h"
#include "core/complaints/complaint_content.h"
#include "core/complaints/teaching_commands.h"
#include "tests/core/complaints/cases.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tests;

namespace {

QString nameless(const QString& text)
{
    return withoutNames(
        text, {{u"王小红"_s, u"客户"_s}, {u"李明"_s, u"同事"_s}, {u"Wang Xiaohong"_s, u"客户"_s}}, u"…"_s);
}

training::TrainingCase lessonOf(const OneCase& one)
{
    const auto lesson = orFail(one.office.owner().query(LessonOfCase{one.id}));
    REQUIRE(lesson);
    return *lesson;
}

} // namespace

TEST_CASE("A story keeps what happened and loses who it was")
{
    CHECK(nameless(u"王小红说李明迟到"_s) == u"客户说同事迟到"_s);
    CHECK(nameless(u"小红姐、王女士、小王和老李"_s) == u"客户姐、客户、客户和同事"_s);
    CHECK(nameless(u"Ms Wang, or WANG XIAOHONG, waited"_s) == u"Ms 客户, or 客户, waited"_s);
    CHECK(nameless(u"电话 13812345678，138 1234 5678，证件 11010519900307123X"_s) ==
          u"电话 …，…，证件 …"_s);
    CHECK(nameless(u"写信到 hong.wang@example.cn，编号 TS261020-1-01"_s) == u"写信到 …，编号 …"_s);
    CHECK(nameless(u"付了 1980 元，做了 3 次，2026-10-20"_s) == u"付了 1980 元，做了 3 次，2026-10-20"_s);
    CHECK(nameless(u"明天再来，红肿未退"_s) == u"明天再来，红肿未退"_s);
}

TEST_CASE("A closed case becomes one to learn from, and waits for a trainer", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Investigated);
    const QString client = one.page().row.complainantName;
    orFail(one.manager->run(NoteOnCase{one.id, NoteKind::Call, u"通话"_s}));
    one.approveLiability();
    orFail(one.manager->run(RespondToComplaint{
        one.id, one.seen(), Finding::Upheld, u"向%1道歉，电话 13812345678"_s.arg(client)}));
    CHECK(failing(office, *one.manager, TeachFromCase{one.id}).reason == u"complaint.not_closed"_s);
    one.goTo(Stage::Reviewed);
    const auto id = orFail(one.manager->run(TeachFromCase{one.id}));
    const training::TrainingCase lesson = lessonOf(one);
    CHECK(lesson.id == id);
    CHECK(lesson.state == training::CaseState::Proposed);
    CHECK(lesson.originId == one.id.value());
    CHECK(lesson.area == training::Area::Complaints);
    CHECK_FALSE(lesson.story.contains(client));
    CHECK_FALSE(lesson.story.contains(u"13812345678"_s));
    CHECK(lesson.story.contains(u"打完第三天一边高一边低"_s));
    CHECK(lesson.story.contains(u"道歉"_s));
    CHECK(lesson.lesson == u"已办理"_s);
    CHECK(failing(office, *one.manager, TeachFromCase{one.id}).reason == u"training_case.proposed"_s);
}

TEST_CASE("A case to learn from is written in the language that was asked for", "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Closed);
    orFail(one.manager->run(TeachFromCase{one.id, Language::English}));
    CHECK(lessonOf(one).story.contains(contentOf(Stage::Investigated).name.en));
}

TEST_CASE("Who may not work on cases makes no lesson of one, and who may not see it learns of none",
          "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Closed);
    const auto desk = office.as(u"cashier"_s);
    CHECK(failing(office, *desk, TeachFromCase{one.id}).code == ErrorCode::Denied);
    CHECK(desk->query(LessonOfCase{one.id}).error().code == ErrorCode::Denied);
    CHECK_FALSE(orFail(one.manager->query(LessonOfCase{one.id})));
}

TEST_CASE(
    "What somebody said is taken out of the case once their history was destroyed, and not before",
    "[complaints]")
{
    TestOffice office;
    OneCase one(office);
    one.goTo(Stage::Closed);
    orFail(one.manager->run(WriteLetter{one.id, LetterKind::Answer, Language::Chinese, u"答复"_s}));
    const auto rewrite = [&](const char* sql) { return office.connection().execute(sql, one.id); };
    const std::array words{"UPDATE complaint SET summary = '-' WHERE id = ?",
                           "UPDATE complaint_step SET text = '-' WHERE complaint_id = ?",
                           "UPDATE complaint_letter SET text = '-' WHERE complaint_id = ?"};
    for (const char* sql : words)
        CHECK_FALSE(rewrite(sql));
    orFail(office.connection().execute(
        "UPDATE subject_key SET wrapped = NULL, erased_at_ms = 1 WHERE subject = ?", *one.client));
    for (const char* sql : words)
        CHECK(rewrite(sql));
    CHECK_FALSE(rewrite("UPDATE complaint SET number = 'TS' WHERE id = ?"));
    CHECK_FALSE(rewrite("UPDATE complaint_step SET done_at = 5 WHERE complaint_id = ?"));
}
