// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/key_in_dialog.h"

#include "core/feedback/feedback_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/work_branch.h"
#include "ui/feedback/question_view.h"
#include "ui/text/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 620;

} // namespace

KeyInDialog::KeyInDialog(const Desk& desk,
                         SurveyRow survey,
                         std::optional<clients::ClientId> client,
                         QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_survey(std::move(survey))
    , m_client(client)
    , m_channel(new QComboBox)
    , m_service(new QComboBox)
    , m_person(new QComboBox)
    , m_when(new DateEdit([&desk] { return desk.today(); }))
    , m_message(new InlineMessage)
{
    setWindowTitle(m_survey.survey.name().in(desk.language));
    auto* body = new QWidget;
    auto* questions = makeColumn(14);
    body->setLayout(questions);
    for (const Question& question : m_survey.inForce->content.questions) {
        auto* view = new QuestionView(question, desk.language, QuestionView::Size::Desk);
        const std::size_t index = m_questions.size();
        connect(view, &QuestionView::answered, this, [this, index] { goOnFrom(index); });
        questions->addWidget(view);
        m_questions.push_back(view);
    }
    questions->addStretch();
    auto* keep =
        new HintButton(tr("Keep and next sheet"), QKeySequence(u"Ctrl+Return"_s), ButtonRole::Primary);
    keep->setObjectName(u"keepAnswers"_s);
    connect(keep, &QPushButton::clicked, this, &KeyInDialog::keep);
    auto* leave = makeButton(tr("Close"));
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(buildHead());
    column->addWidget(m_message);
    column->addWidget(makeScrollArea(body), 1);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(kWidth), scaled(kHeight));
    m_questions.front()->setFocus();
}

QWidget* KeyInDialog::buildHead()
{
    auto* form = new Form;
    m_channel->addItem(codeWord(toCode(AnswerChannel::Paper)), toCode(AnswerChannel::Paper));
    m_channel->addItem(codeWord(toCode(AnswerChannel::Phone)), toCode(AnswerChannel::Phone));
    offerServices(*m_service, m_desk);
    offerColleagues(*m_person, m_desk);
    m_when->setDate(m_desk.today());
    form->addFields(
        {{u"channel"_s, tr("How it &came"), m_channel}, {u"answered_at"_s, tr("&Day"), m_when}});
    form->addFields(
        {{u"service"_s, tr("&Service"), m_service}, {u"person"_s, tr("&About whom"), m_person}});
    return form;
}

void KeyInDialog::goOnFrom(std::size_t question)
{
    if (question + 1 < m_questions.size())
        m_questions[question + 1]->setFocus();
}

void KeyInDialog::keep()
{
    AnswerSurvey command{.version = m_survey.inForce->id,
                         .branch = workBranch(m_desk),
                         .client = m_client,
                         .channel = chosenCode<AnswerChannel>(*m_channel)};
    if (const qint64 id = m_service->currentData().toLongLong(); id > 0)
        command.service = catalogue::ServiceId(id);
    if (const qint64 id = m_person->currentData().toLongLong(); id > 0)
        command.person = PersonId(id);
    if (const auto when = m_when->phrase(); when && when->date != m_desk.today())
        command.answeredAt = fromMilliseconds(QDateTime(when->date, QTime(12, 0)).toMSecsSinceEpoch());
    for (const QuestionView* question : m_questions)
        command.answers.push_back(question->answer());
    const auto kept = m_desk.session().run(command);
    if (!kept)
        return m_message->say(Tone::Danger, errorText(kept.error()));
    m_message->say(Tone::Good, tr("%n sheet(s) kept", nullptr, ++m_kept));
    for (QuestionView* question : m_questions)
        question->clear();
    m_client.reset();
    m_questions.front()->setFocus();
}

} // namespace seraph::ui
