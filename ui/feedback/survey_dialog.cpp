// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/survey_dialog.h"

#include "core/feedback/feedback_queries.h"
#include "core/feedback/survey_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/feedback/survey_question_form.h"
#include "ui/widgets/close_button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

constexpr int kDialogWidth = 900;
constexpr int kDialogHeight = 600;
constexpr int kListWidth = 340;
constexpr int kParagraphHeight = 64;
constexpr int kNever = -1;

/// The four marks in the order of the fields.
constexpr std::array kMarks{&LowMarks::csat, &LowMarks::score, &LowMarks::nps, &LowMarks::trust};
constexpr std::array kMarked{Measure::Csat, Measure::Score, Measure::Nps, Measure::Trust};

QPlainTextEdit* paragraphEdit()
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(kParagraphHeight));
    return edit;
}

/// A code that no question has: answers are kept under it for ever.
QString freeCode(const std::vector<Question>& questions)
{
    int number = int(questions.size());
    QString code;
    const auto taken = [&](const Question& each) { return each.code == code; };
    do
        code = u"own_%1"_s.arg(++number);
    while (std::any_of(questions.begin(), questions.end(), taken));
    return code;
}

/// An other question where the survey has this measure: most count once.
Measure freeMeasure(const std::vector<Question>& questions)
{
    const bool asked = std::any_of(questions.begin(), questions.end(), [](const Question& each) {
        return each.measure == Measure::Csat;
    });
    return asked ? Measure::Other : Measure::Csat;
}

} // namespace

SurveyDialog::SurveyDialog(const Desk& desk, const QString& name, const SurveyVersion& draft, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_draft(draft)
    , m_tabs(new QTabWidget)
    , m_list(new QListWidget)
    , m_question(new SurveyQuestionForm)
    , m_words(new Form)
    , m_intro(paragraphEdit())
    , m_introEn(paragraphEdit())
    , m_thanks(paragraphEdit())
    , m_thanksEn(paragraphEdit())
    , m_lowTask(new QLineEdit)
    , m_lowTaskEn(new QLineEdit)
    , m_note(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1, draft %2").arg(name).arg(draft.number));
    m_tabs->addTab(buildQuestions(), tr("Questions"));
    m_tabs->addTab(makeScrollArea(buildWords()), tr("Words and low answers"));
    m_tabs->setDocumentMode(true);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_tabs, 1);
    column->addWidget(buildButtons());
    setLayout(column);
    fillWords();
    fillList();
    chooseQuestion(0);
    m_list->setFocus();
    resize(scaled(kDialogWidth), scaled(kDialogHeight));
}

QWidget* SurveyDialog::buildQuestions()
{
    m_list->setObjectName(u"surveyQuestions"_s);
    m_list->setAccessibleName(tr("Questions in order"));
    m_list->setWordWrap(true);
    m_list->setFixedWidth(scaled(kListWidth));
    connect(m_list, &QListWidget::currentRowChanged, this, &SurveyDialog::chooseQuestion);
    connect(m_question, &SurveyQuestionForm::edited, this, &SurveyDialog::takeQuestion);
    auto* buttons = makeRow(4);
    const auto add = [&](const QString& name, const QString& text, auto action) {
        auto* button = makeButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(u"addQuestion"_s, tr("&Add"), [this] { addQuestion(); });
    add(u"removeQuestion"_s, tr("&Remove"), [this] { removeQuestion(); });
    add(u"questionUp"_s, tr("U&p"), [this] { moveQuestion(-1); });
    add(u"questionDown"_s, tr("&Down"), [this] { moveQuestion(1); });
    auto* left = makeColumn(8);
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto* page = new QWidget;
    auto* row = makeRow(16);
    row->setContentsMargins(0, scaled(12), 0, 0);
    row->addLayout(left);
    row->addWidget(makeScrollArea(m_question), 1);
    page->setLayout(row);
    return page;
}

QWidget* SurveyDialog::buildWords()
{
    m_words->addFields({{u"intro"_s, tr("&First words, Chinese"), m_intro},
                        {u"intro_en"_s, tr("First words, English"), m_introEn}});
    m_words->addFields({{u"thanks"_s, tr("Thank&s, Chinese"), m_thanks},
                        {u"thanks_en"_s, tr("Thanks, English"), m_thanksEn}});
    m_words->addSection(tr("Low answers"),
                        tr("At this answer or below, a manager has to talk to the client."));
    std::vector<Form::Field> marks;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const AnswerRange range = rangeOf(kMarked[i]);
        m_marks[i] = new QSpinBox;
        m_marks[i]->setRange(kNever, range.highest);
        m_marks[i]->setSpecialValueText(tr("never"));
        const QString code = toCode(kMarked[i]);
        marks.push_back({u"low."_s + code, fieldText(code), m_marks[i]});
    }
    m_words->addFields({marks[0], marks[1]});
    m_words->addFields({marks[2], marks[3]});
    m_words->addFields({{u"low_task"_s, tr("The manager's &task, Chinese"), m_lowTask},
                        {u"low_task_en"_s, tr("The manager's task, English"), m_lowTaskEn}});
    m_words->addSection(tr("This version"));
    m_words->addField({u"change_note"_s, tr("What changed and &why"), m_note});
    auto* page = new QWidget;
    auto* column = makeColumn(0);
    column->setContentsMargins(0, scaled(12), 0, 0);
    column->addWidget(m_words);
    column->addStretch();
    page->setLayout(column);
    return page;
}

QWidget* SurveyDialog::buildButtons()
{
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    const auto add = [&](const QString& name, const QString& text, ButtonRole role, auto action) {
        auto* button = makeButton(text, role);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(u"discardDraft"_s, tr("Throw the draft away"), ButtonRole::Normal, [this] { discard(); });
    row->addStretch();
    row->addWidget(makeCloseButton(*this));
    add(u"keepDraft"_s, tr("&Keep the draft"), ButtonRole::Normal, [this] { keep(); });
    add(u"releaseDraft"_s, tr("Ask this from now &on"), ButtonRole::Primary, [this] { release(); });
    return bar;
}

void SurveyDialog::fillWords()
{
    const SurveyContent& content = m_draft.content;
    m_intro->setPlainText(content.intro.zh);
    m_introEn->setPlainText(content.intro.en);
    m_thanks->setPlainText(content.thanks.zh);
    m_thanksEn->setPlainText(content.thanks.en);
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        m_marks[i]->setValue((content.low.*kMarks[i]).value_or(kNever));
    m_lowTask->setText(content.lowTask.zh);
    m_lowTaskEn->setText(content.lowTask.en);
    m_note->setText(m_draft.changeNote);
}

void SurveyDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int number = 0;
    for (const Question& question : m_draft.content.questions) {
        const QString text = question.text.in(m_desk.language);
        m_list->addItem(tr("%1. %2\n%3")
                            .arg(++number)
                            .arg(text.isEmpty() ? tr("(no words yet)") : text,
                                 measureChoiceText(question.measure)));
    }
    m_list->setCurrentRow(m_shown);
}

void SurveyDialog::chooseQuestion(int row)
{
    const bool any = row >= 0 && row < int(m_draft.content.questions.size());
    m_shown = -1; // what the fields say now is not what somebody typed
    m_question->setEnabled(any);
    m_question->setQuestion(any ? m_draft.content.questions[std::size_t(row)] : Question());
    m_shown = any ? row : -1;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(m_shown);
}

void SurveyDialog::takeQuestion()
{
    if (m_shown < 0)
        return;
    m_draft.content.questions[std::size_t(m_shown)] = m_question->question();
    fillList();
}

void SurveyDialog::addQuestion()
{
    takeQuestion();
    auto& questions = m_draft.content.questions;
    questions.push_back({.code = freeCode(questions), .measure = freeMeasure(questions)});
    m_shown = -1;
    fillList();
    chooseQuestion(int(questions.size()) - 1);
    m_question->setFocus();
}

void SurveyDialog::removeQuestion()
{
    if (m_shown < 0)
        return;
    auto& questions = m_draft.content.questions;
    const int at = m_shown;
    questions.erase(questions.begin() + at);
    m_shown = -1;
    fillList();
    chooseQuestion(std::min(at, int(questions.size()) - 1));
}

void SurveyDialog::moveQuestion(int by)
{
    auto& questions = m_draft.content.questions;
    const int to = m_shown + by;
    if (m_shown < 0 || to < 0 || to >= int(questions.size()))
        return;
    takeQuestion();
    std::swap(questions[std::size_t(m_shown)], questions[std::size_t(to)]);
    m_shown = to;
    fillList();
}

SurveyContent SurveyDialog::content()
{
    takeQuestion();
    SurveyContent content = m_draft.content;
    content.intro = {m_intro->toPlainText().trimmed(), m_introEn->toPlainText().trimmed()};
    content.thanks = {m_thanks->toPlainText().trimmed(), m_thanksEn->toPlainText().trimmed()};
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const int mark = m_marks[i]->value();
        content.low.*kMarks[i] = mark == kNever ? std::nullopt : std::optional(mark);
    }
    content.lowTask = {m_lowTask->text().trimmed(), m_lowTaskEn->text().trimmed()};
    return content;
}

Status SurveyDialog::save()
{
    TRY_STATUS(m_desk.session().run(
        EditSurveyDraft{m_draft.id, m_draft.revision, content(), m_note->text().trimmed()}));
    TRY_ASSIGN(m_draft, m_desk.session().query(OpenSurveyVersion{m_draft.id}));
    return {};
}

void SurveyDialog::keep()
{
    if (const Status saved = save(); !saved)
        return showError(saved.error());
    m_desk.offerUndo(tr("Draft kept"));
    accept();
}

void SurveyDialog::release()
{
    if (const Status saved = save(); !saved)
        return showError(saved.error());
    const Status released = m_desk.session().run(ReleaseSurvey{m_draft.id, m_draft.revision});
    if (!released)
        return showError(released.error());
    m_desk.toast.show(tr("Asked from now on"));
    accept();
}

void SurveyDialog::discard()
{
    const Status gone = m_desk.session().run(DiscardSurveyDraft{m_draft.id, m_draft.revision});
    if (!gone)
        return showError(gone.error());
    m_desk.offerUndo(tr("Draft thrown away"));
    reject();
}

/// At the first question that is wrong, or else beside the list.
void SurveyDialog::showError(const Error& error)
{
    static const QRegularExpression place(u"^questions\\[(\\d+)\\]\\.(.+)$"_s);
    Error shown = error;
    shown.fields.clear();
    int question = -1;
    for (const FieldError& field : error.fields) {
        const auto match = place.match(field.field);
        if (!match.hasMatch())
            continue;
        const int at = match.captured(1).toInt();
        if (question < 0)
            question = at;
        if (question == at)
            shown.fields.push_back({match.captured(2), field.rule});
    }
    if (question >= 0) {
        m_tabs->setCurrentIndex(0);
        chooseQuestion(question);
        return m_question->form().showError(shown);
    }
    const bool aboutQuestions = std::any_of(error.fields.begin(),
                                            error.fields.end(),
                                            [](const auto& f) { return f.field == u"questions"_s; });
    m_tabs->setCurrentIndex(aboutQuestions ? 0 : 1);
    (aboutQuestions ? m_question->form() : *m_words).showError(error);
}

void openNewSurveyDialog(const Desk& desk, QWidget* parent)
{
    auto* form = new Form;
    auto* name = new QLineEdit;
    auto* moment = new QComboBox;
    offerCodes<Moment>(*moment);
    form->addField({u"name"_s, SurveyDialog::tr("&Name"), name, {}, Form::Need::Required});
    form->addField({u"moment"_s, SurveyDialog::tr("&When it is asked"), moment});
    const auto begin = [&desk, name, moment, parent]() -> Status {
        LocalizedText text;
        (desk.language == Language::Chinese ? text.zh : text.en) = name->text();
        TRY_ASSIGN(const SurveyId survey,
                   desk.session().run(AddSurvey{text, chosenCode<Moment>(*moment)}));
        return openSurveyDraft(desk, survey, name->text().trimmed(), parent);
    };
    openFormDialog(desk,
                   {SurveyDialog::tr("New survey"), SurveyDialog::tr("Write its questions"), {}},
                   form,
                   begin,
                   parent);
}

Status openSurveyDraft(const Desk& desk, SurveyId survey, const QString& name, QWidget* parent)
{
    TRY_ASSIGN(const SurveyVersionId draft, desk.session().run(DraftSurvey{survey}));
    TRY_ASSIGN(const SurveyVersion version, desk.session().query(OpenSurveyVersion{draft}));
    (new SurveyDialog(desk, name, version, parent))->open();
    return {};
}

} // namespace seraph::ui
