// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sop_commands.h"
#include "core/training/exam_queries.h"
#include "core/training/question_commands.h"
#include "tests/core/consultations/desk.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using namespace seraph::tests;

namespace {

QuestionDetails singleChoice(const QString& text = u"进门先做什么？"_s)
{
    return {.kind = QuestionKind::Single,
            .area = Area::Safety,
            .content = {.text = {text, {}},
                        .options = {{u"核对身份"_s, {}, true}, {u"收费"_s, {}, false}}}};
}

QuestionRow rowOf(TestOffice& office, QuestionId id)
{
    for (const QuestionRow& row : orFail(office.owner().query(OpenQuestionBank{})).rows) {
        if (row.question.id == id)
            return row;
    }
    throw std::runtime_error("no such question");
}

} // namespace

TEST_CASE("A question is checked as its kind needs it", "[training]")
{
    CHECK(checkQuestion(singleChoice()).has_value());
    auto two = singleChoice();
    two.content.options[1].right = true;
    CHECK(brokenRules(checkQuestion(two)) == "right=one_right");
    two.kind = QuestionKind::Multiple;
    CHECK(checkQuestion(two).has_value());
    auto same = singleChoice();
    same.content.options[1].zh = u" 核对身份 "_s;
    CHECK(brokenRules(checkQuestion(same)) == "options[1]=same_words");
    CHECK(brokenRules(checkQuestion({})) == "text=required options=required right=one_right");
    CHECK(brokenRules(checkQuestion({.kind = QuestionKind::Text, .content = {.text = {u"?"_s, {}}}})) ==
          "rubric=required");
    CHECK(brokenRules(checkQuestion({.kind = QuestionKind::Text,
                                     .content = {.text = {u"?"_s, {}}, .rubric = {{u"x"_s, {}, 0}}}})) ==
          "rubric[0].points=out_of_range");
}

TEST_CASE("The bank grows by hand, and only by who may", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto trainer = office.as(u"trainer"_s);
    office.newEntries();
    const QuestionId id = orFail(trainer->run(AddQuestion{singleChoice()}));
    CHECK(office.newEntries().filter(u"question.added training_question "_s).size() == 1);
    CHECK(rowOf(office, id).question.code.startsWith(u"own_"_s));
    CHECK(refusedRules(office, owner, AddQuestion{singleChoice(), rowOf(office, id).question.code}) ==
          "code=taken");
    auto unknown = singleChoice();
    unknown.services = {u"no_such"_s};
    CHECK(refusedRules(office, owner, AddQuestion{unknown}) == "services=unknown");
    unknown.services.clear();
    unknown.sop = u"no_such"_s;
    CHECK(refusedRules(office, owner, AddQuestion{unknown}) == "sop=unknown");
    orFail(owner.run(EditQuestion{id, storage::kFirstRevision, singleChoice(u"第一步？"_s)}));
    CHECK(failing(office, owner, EditQuestion{id, storage::kFirstRevision, singleChoice()}).reason ==
          u"record.changed"_s);
    CHECK(failing(office, owner, ConfirmQuestion{id, storage::Revision{2}}).reason ==
          u"question.no_sop"_s);
    checkDenied(office, AddQuestion{singleChoice()});
    checkDenied(office, EditQuestion{id, storage::Revision{2}, singleChoice()});
    checkDenied(office, ConfirmQuestion{id, storage::Revision{2}});
    checkDenied(office, ArchiveQuestion{id, storage::Revision{2}});
    checkDenied(office, TakeShippedTraining{});
    checkNothingWithoutJournal(office, AddQuestion{singleChoice()});
    orFail(owner.run(ArchiveQuestion{id, storage::Revision{2}}));
    CHECK_THROWS(rowOf(office, id));
}

TEST_CASE("A new version of the SOP makes its questions stale until somebody has looked", "[training]")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto service = serviceOf(office, u"w1_first_visit"_s);
    auto details = singleChoice();
    details.services = {service.row.service.code};
    details.sop = service.sop.value().code;
    const QuestionId id = orFail(owner.run(AddQuestion{details}));
    CHECK_FALSE(rowOf(office, id).stale);
    const auto draft = orFail(owner.run(catalogue::DraftSop{service.sop->id}));
    orFail(owner.run(catalogue::ReleaseSop{draft, storage::kFirstRevision}));
    CHECK(rowOf(office, id).stale);
    orFail(owner.run(ConfirmQuestion{id, storage::kFirstRevision}));
    CHECK_FALSE(rowOf(office, id).stale);
}

TEST_CASE("What the program ships comes in once", "[training]")
{
    TestOffice office;
    const auto taken = orFail(office.owner().run(TakeShippedTraining{}));
    CHECK(taken.courses == 0);
    CHECK(taken.questions == 0);
}
