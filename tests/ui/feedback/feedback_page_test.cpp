// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedback_page.h"

#include "core/clients/client_commands.h"
#include "core/feedback/feedback_commands.h"
#include "core/feedback/feedback_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/desk/client_screen.h"
#include "ui/desk/work_branch.h"
#include "ui/feedback/feedback_tab.h"
#include "ui/feedback/key_in_dialog.h"
#include "ui/feedback/kiosk_view.h"
#include "ui/feedback/question_view.h"
#include "ui/feedback/survey_dialog.h"
#include "ui/widgets/form.h"
#include "ui/widgets/short_table.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::feedback;
using namespace Qt::StringLiterals;
using tests::orFail;

namespace {

struct Listening {
    Listening()
    {
        program.signInOwner();
        program.program->window().QWidget::show();
        for (const SurveyRow& row : orFail(program.session().query(SurveysToAsk{}))) {
            if (row.survey.moment == Moment::AfterVisit)
                survey = row;
        }
        client = orFail(program.session().run(
            clients::AddClient{.details = {.name = u"王小红"_s},
                               .contacts = {{clients::ContactKind::Phone, u"10012348812"_s, {}}}}));
    }
    const Desk& desk() { return program.desk().desk(); }
    std::unique_ptr<KioskView> kiosk()
    {
        auto view = std::make_unique<KioskView>(
            desk(), *survey, KioskView::About{.branch = workBranch(desk()), .client = client});
        view->show();
        return view;
    }
    std::vector<AnswerRow> answers()
    {
        const LocalDate today = desk().today();
        return orFail(program.session().query(ListAnswers{{today, today}}));
    }

    tests::OpenProgram program;
    std::optional<SurveyRow> survey;
    clients::ClientId client{1};
};

void press(QWidget& in, const QString& name)
{
    auto* button = in.findChild<QPushButton*>(name);
    REQUIRE(button);
    button->click();
    QCoreApplication::processEvents();
}

/// Goes through all questions with the highest answer; comments are left empty.
void answerAll(KioskView& view)
{
    for (int guard = 0; guard < 40 && view.step() < view.stepCount() - 1; ++guard) {
        const auto questions = view.findChildren<QuestionView*>();
        const int before = view.step();
        const auto shown = std::find_if(questions.begin(),
                                        questions.end(),
                                        [](const QuestionView* each) { return each->isVisible(); });
        REQUIRE(shown != questions.end());
        auto* question = *shown;
        question->choose(question->code() == u"repeat"_s ? 0 : 5);
        QCoreApplication::processEvents();
        if (view.step() == before)
            press(view, u"kioskNext"_s);
    }
}

} // namespace

TEST_CASE(
    "A client answers one question at a time, is thanked, and leaves nothing for the next one")
{
    Listening open;
    const auto view = open.kiosk();
    CHECK(view->step() == 0);
    press(*view, u"kioskBegin"_s);
    CHECK(view->step() == 1);
    CHECK(view->isWaiting());
    answerAll(*view);
    REQUIRE(open.answers().size() == 1);
    CHECK(open.answers().front().clientName == u"王小红"_s);
    CHECK(open.answers().front().answer.channel == AnswerChannel::Kiosk);
    view->startOver();
    QCoreApplication::sendPostedEvents(
        nullptr, QEvent::DeferredDelete); // the pages before go, as in a running program
    CHECK(view->step() == 0);
    press(*view, u"kioskBegin"_s);
    answerAll(*view);
    CHECK(open.answers().front().clientName.isEmpty());
}

TEST_CASE("Every survey of the house can be answered to its end at the kiosk")
{
    Listening open;
    const auto surveys = orFail(open.program.session().query(SurveysToAsk{}));
    REQUIRE(surveys.size() > 1);
    for (const SurveyRow& row : surveys) {
        CAPTURE(row.survey.code.toStdString());
        open.survey = row;
        const auto before = open.answers().size();
        const auto view = open.kiosk();
        press(*view, u"kioskBegin"_s);
        answerAll(*view);
        CHECK(open.answers().size() == before + 1);
    }
}

TEST_CASE("The kiosk does not leave a question that must be answered")
{
    Listening open;
    for (const SurveyRow& row : orFail(open.program.session().query(SurveysToAsk{}))) {
        if (row.survey.code == u"plan_explained"_s)
            open.survey = row;
    }
    const auto view = open.kiosk();
    press(*view, u"kioskBegin"_s);
    REQUIRE(open.survey->inForce->content.questions.front().required);
    press(*view, u"kioskNext"_s);
    CHECK(view->step() == 1);
}

TEST_CASE("Who wants no name leaves none")
{
    Listening open;
    const auto view = open.kiosk();
    press(*view, u"kioskAnonymous"_s);
    answerAll(*view);
    REQUIRE(open.answers().size() == 1);
    CHECK(open.answers().front().clientName.isEmpty());
}

TEST_CASE("What is required is asked for before the answers are sent, in the client's language")
{
    Listening open;
    const auto view = open.kiosk();
    press(*view, u"kioskLanguage"_s);
    press(*view, u"kioskBegin"_s);
    for (int i = 0; i < view->stepCount(); ++i)
        press(*view, u"kioskNext"_s);
    CHECK(view->step() < view->stepCount() - 1);
    CHECK(open.survey->inForce->content.questions[std::size_t(view->step() - 1)].required);
    CHECK(open.answers().empty());
}

TEST_CASE("A sheet is keyed in with digits alone, and the next one begins empty")
{
    Listening open;
    KeyInDialog dialog(open.desk(), *open.survey, {}, &open.program.program->window());
    dialog.show();
    const auto questions = dialog.findChildren<QuestionView*>();
    QTest::keyClick(questions[0], '4');
    QTest::keyClick(questions[1], '0');
    press(dialog, u"keepAnswers"_s);
    CHECK(dialog.keptCount() == 1);
    REQUIRE(open.answers().size() == 1);
    CHECK(open.answers().front().answer.csat == 4);
    CHECK(open.answers().front().answer.score == 10);
    CHECK_FALSE(questions[0]->answer().value);
}

TEST_CASE("A low answer stands on Today until somebody has looked into it")
{
    Listening open;
    orFail(open.program.session().run(AnswerSurvey{.version = open.survey->inForce->id,
                                                   .branch = workBranch(open.desk()),
                                                   .client = open.client,
                                                   .answers = {{u"overall"_s, 1}}}));
    const auto rows = feedbackRows(open.desk(), open.program.desk().format());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().title == u"王小红"_s);
    open.program.desk().open(rows.front().place);
    CHECK(open.program.desk().frame().currentPageId() == u"feedback"_s);
    const SurveyAnswer answer = open.answers().front().answer;
    orFail(open.program.session().run(HandleLowAnswer{answer.id, answer.revision, u"已致歉"_s}));
    CHECK(feedbackRows(open.desk(), open.program.desk().format()).empty());
}

TEST_CASE("A client is asked on their own page, and the answer stands there")
{
    Listening open;
    orFail(open.program.desk().desk().setPin(tests::pinOf("271828")));
    open.program.desk().open(u"clients/%1/feedback"_s.arg(open.client.toString()));
    QCoreApplication::processEvents();
    auto* tab = open.program.program->window().findChild<FeedbackTab*>();
    REQUIRE(tab);
    auto* said = tab->findChild<ShortTable*>();
    CHECK(said->rowCount() == 0);
    auto* surveys = tab->findChild<QComboBox*>();
    surveys->setCurrentIndex(surveys->findData(open.survey->survey.id.value()));
    press(*tab, u"askNow"_s);
    auto* screen = open.program.program->window().findChild<ClientScreen*>();
    REQUIRE(screen);
    CHECK_FALSE(open.program.desk().isVisible());
    auto* kiosk = screen->findChild<KioskView*>();
    REQUIRE(kiosk);
    press(*kiosk, u"kioskBegin"_s);
    answerAll(*kiosk);
    CHECK(said->rowCount() == 1);
}

namespace {

/// The editor of what the survey asks, opened from the list of surveys.
struct SurveyEditing : Listening {
    SurveyDialog& edit()
    {
        program.desk().open(u"feedback/surveys"_s);
        QCoreApplication::processEvents();
        auto& page = *program.desk().frame().currentPage();
        page.findChild<ShortTable*>()->chooseId(survey->survey.id.value());
        press(page, u"editSurvey"_s);
        return dialog();
    }
    SurveyDialog& dialog()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* found = program.program->window().findChild<SurveyDialog*>();
        REQUIRE(found);
        return *found;
    }
    SurveyRow stored(SurveyId id)
    {
        for (const SurveyRow& row : orFail(program.session().query(ListSurveys{}))) {
            if (row.survey.id == id)
                return row;
        }
        throw std::runtime_error("no such survey");
    }
    static void type(QWidget& in, const QString& field, const QString& text)
    {
        auto* edit = in.findChild<QLineEdit*>(field);
        REQUIRE(edit);
        edit->setText(text);
    }
};

} // namespace

TEST_CASE("What is asked is edited on the screen and asked from its release on")
{
    SurveyEditing open;
    const SurveyContent before = open.survey->inForce->content;
    SurveyDialog& dialog = open.edit();
    auto* list = dialog.findChild<QListWidget*>(u"surveyQuestions"_s);
    REQUIRE(list->count() == int(before.questions.size()));
    SurveyEditing::type(dialog, u"textEdit"_s, u"今天您满意吗？"_s);
    press(dialog, u"questionDown"_s);
    press(dialog, u"addQuestion"_s);
    CHECK(list->count() == int(before.questions.size()) + 1);

    press(dialog, u"releaseDraft"_s); // the new question has no words yet
    CHECK(dialog.isVisible());
    CHECK(list->currentRow() == int(before.questions.size()));
    const auto forms = dialog.findChildren<Form*>();
    CHECK(std::any_of(forms.begin(), forms.end(), [](const Form* form) {
        return !form->fieldError(u"text"_s).isEmpty();
    }));
    CHECK(open.stored(open.survey->survey.id).inForce->content == before);

    SurveyEditing::type(dialog, u"textEdit"_s, u"环境整洁吗？"_s);
    press(dialog, u"releaseDraft"_s);
    const SurveyVersion after = open.stored(open.survey->survey.id).inForce.value();
    CHECK(after.number == open.survey->inForce->number + 1);
    CHECK(after.content.questions[1].text.zh == u"今天您满意吗？"_s);
    CHECK(after.content.questions[1].code == before.questions[0].code);
    CHECK(after.content.questions[0] == before.questions[1]);
    CHECK(after.content.questions.back().text.zh == u"环境整洁吗？"_s);
    CHECK(after.content.low == before.low);
    CHECK(after.content.lowTask == before.lowTask);
    CHECK_FALSE(open.stored(open.survey->survey.id).draft);
}

TEST_CASE("A draft of a survey is kept for later, or thrown away, and what is asked stays as it is")
{
    SurveyEditing open;
    const SurveyId id = open.survey->survey.id;
    press(open.edit(), u"removeQuestion"_s);
    press(open.dialog(), u"keepDraft"_s);
    CHECK(open.stored(id).draft->content.questions.size() + 1 ==
          open.survey->inForce->content.questions.size());
    CHECK(open.stored(id).inForce == open.survey->inForce);
    press(open.edit(), u"discardDraft"_s);
    CHECK_FALSE(open.stored(id).draft);
    CHECK(open.stored(id).inForce == open.survey->inForce);
}

TEST_CASE("A survey of one's own is named, written and cannot be asked before its release")
{
    SurveyEditing open;
    open.program.desk().open(u"feedback/surveys"_s);
    QCoreApplication::processEvents();
    auto& page = *open.program.desk().frame().currentPage();
    const int rows = page.findChild<ShortTable*>()->rowCount();
    press(page, u"newSurvey"_s);
    auto& window = open.program.program->window();
    SurveyEditing::type(window, u"nameEdit"_s, u"体检后"_s);
    press(window, u"formAct"_s);
    SurveyDialog& dialog = open.dialog();
    press(dialog, u"releaseDraft"_s); // nothing is asked yet
    CHECK(dialog.isVisible());
    press(dialog, u"addQuestion"_s);
    SurveyEditing::type(dialog, u"textEdit"_s, u"流程清楚吗？"_s);
    press(dialog, u"keepDraft"_s);
    auto* table = page.findChild<ShortTable*>();
    REQUIRE(table->rowCount() == rows + 1);
    for (const SurveyRow& row : orFail(open.program.session().query(ListSurveys{}))) {
        table->chooseId(row.survey.id.value());
        CHECK(page.findChild<QPushButton*>(u"openKiosk"_s)->isEnabled() == row.inForce.has_value());
    }
}
