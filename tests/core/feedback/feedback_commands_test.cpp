// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_commands.h"

#include "core/feedback/feedback_queries.h"
#include "core/session/missing_query.h"
#include "core/tasks/task_queries.h"
#include "tests/core/consultations/desk.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::feedback;
using namespace seraph::tests;

namespace {

SurveyVersion visitSurvey(TestOffice& office)
{
    for (const SurveyRow& row : orFail(office.owner().query(SurveysToAsk{}))) {
        if (row.survey.moment == Moment::AfterVisit)
            return row.inForce.value();
    }
    throw std::runtime_error("no survey after a visit");
}

AnswerSurvey answering(TestOffice& office,
                       int csat,
                       std::optional<int> score = {},
                       std::optional<int> nps = {})
{
    AnswerSurvey command{.version = visitSurvey(office).id,
                         .branch = office.branch(),
                         .answers = {{u"overall"_s, csat}}};
    if (score)
        command.answers.push_back({u"score"_s, *score});
    if (nps)
        command.answers.push_back({u"recommend"_s, *nps});
    return command;
}

AnswerFilter shown(AnswersShown which)
{
    return {kToday, kToday, which};
}

} // namespace

TEST_CASE("A client answers, with a name or without one, and nothing is changed afterwards")
{
    TestOffice office;
    const auto desk = office.as(u"front_desk"_s);
    AnswerSurvey named = answering(office, 5, 9, 10);
    named.client = orFail(office.owner().run(newcomer()));
    office.newEntries();
    orFail(desk->run(named));
    CHECK(office.newEntries().filter(u"survey.answered survey_answer "_s).size() == 1);
    orFail(desk->run(answering(office, 4)));
    const auto rows = orFail(office.owner().query(ListAnswers{shown(AnswersShown::All)}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].clientName.isEmpty());
    CHECK(rows[1].clientName == u"王小红"_s);
    CHECK(orFail(office.owner().query(AnswersOf{*named.client})).size() == 1);
    CHECK_FALSE(office.connection().execute("UPDATE survey_answer SET answers = '[]'"));
    checkDenied(office, answering(office, 4));
    checkNothingWithoutJournal(office, answering(office, 4));
    CHECK(refusedRules(office, *desk, answering(office, 9)) == "overall=out_of_range");
}

TEST_CASE("A low answer gives the branch's manager a task, and is closed when somebody has looked "
          "into it")
{
    TestOffice office;
    const auto manager = office.as(u"manager"_s, office.branch());
    orFail(office.owner().run(answering(office, 2)));
    CHECK(orFail(manager->query(tasks::OpenTasks{kToday.addDays(1)})).size() == 1);
    CHECK(orFail(office.owner().query(tasks::OpenTasks{kToday.addDays(1)})).empty());
    QStringList missing;
    for (const auto& each : orFail(manager->query(session::WhatIsMissing{})))
        missing << each.what;
    CHECK(missing.contains(u"feedback.low"_s));

    const auto low = orFail(manager->query(ListAnswers{shown(AnswersShown::LowOpen)}));
    REQUIRE(low.size() == 1);
    const HandleLowAnswer done{low.front().answer.id, storage::kFirstRevision, u"电话道歉，改约上午"_s};
    CHECK(refusedRules(office, *manager, HandleLowAnswer{done.answer, storage::kFirstRevision, {}}) ==
          "note=required");
    checkDenied(office, done);
    orFail(manager->run(done));
    CHECK(failing(office, *manager, HandleLowAnswer{done.answer, storage::Revision{2}, u"x"_s}).reason ==
          u"feedback.handled"_s);
    CHECK(orFail(manager->query(ListAnswers{shown(AnswersShown::LowOpen)})).empty());
    CHECK(orFail(manager->query(ListAnswers{shown(AnswersShown::Low)})).size() == 1);
}

TEST_CASE("Where there is no manager the owner gets the task")
{
    TestOffice office;
    orFail(office.owner().run(answering(office, 1)));
    CHECK(orFail(office.owner().query(tasks::OpenTasks{kToday.addDays(1)})).size() == 1);
    const auto high = orFail(office.owner().run(answering(office, 5)));
    CHECK(failing(office, office.owner(), HandleLowAnswer{high, storage::kFirstRevision, u"x"_s}).reason ==
          u"feedback.not_low"_s);
}

TEST_CASE("A comment may be shown to others without a name, and an answer without one may not")
{
    TestOffice office;
    AnswerSurvey spoken = answering(office, 5);
    spoken.answers.push_back({u"words"_s, {}, u"护士很细心"_s});
    const auto id = orFail(office.owner().run(spoken));
    const auto silent = orFail(office.owner().run(answering(office, 5)));
    orFail(office.owner().run(PublishAnswer{id, storage::kFirstRevision}));
    CHECK(orFail(office.owner().query(ListAnswers{shown(AnswersShown::Published)})).size() == 1);
    CHECK(failing(office, office.owner(), PublishAnswer{silent, storage::kFirstRevision}).reason ==
          u"feedback.no_comment"_s);
    orFail(office.owner().run(PublishAnswer{id, storage::Revision{2}, Publication::Internal}));
    CHECK(orFail(office.owner().query(ListAnswers{shown(AnswersShown::Published)})).empty());
    checkDenied(office, PublishAnswer{id, storage::Revision{3}});
}

TEST_CASE("Figures say how many answers they rest on, in all and for each person")
{
    TestOffice office;
    const PersonId anna = office.addPerson(u"安娜"_s);
    AnswerSurvey about = answering(office, 5, 9, 10);
    about.person = anna;
    orFail(office.owner().run(about));
    orFail(office.owner().run(answering(office, 3, 4, 6)));
    const auto figures = orFail(office.owner().query(FeedbackFiguresOf{kToday, kToday}));
    CHECK(figures.answers == 2);
    CHECK(figures.csat() == 50.0);
    CHECK(figures.nps() == 0.0);
    CHECK(figures.grades == std::array{1, 0, 0, 1});
    CHECK(figures.trustCount == 0);
    CHECK(figures.low == 1);
    const auto by = orFail(office.owner().query(FeedbackFiguresBy{FiguresBy::Person, kToday, kToday}));
    REQUIRE(by.size() == 1);
    CHECK(by.front().id == anna.value());
    CHECK(by.front().figures.csat() == 100.0);
    CHECK(orFail(office.owner().query(FeedbackFiguresOf{kToday.addDays(1), kToday.addDays(1)})).answers ==
          0);
}
