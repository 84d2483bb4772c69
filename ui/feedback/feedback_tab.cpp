// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedback_tab.h"

#include "ui/desk/choices.h"
#include "ui/feedback/feedback_text.h"
#include "ui/feedback/key_in_dialog.h"
#include "ui/feedback/surveys_section.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

FeedbackTab::FeedbackTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_client(client)
    , m_survey(new QComboBox)
    , m_message(new InlineMessage)
    , m_answers(new ShortTable(tr("What the client said"),
                               {{tr("Day"), 100},
                                {tr("Survey"), 200},
                                {tr("Grade"), 120},
                                {tr("In their own words"), 0},
                                {tr("State"), 220}}))
{
    m_answers->setEmptyState({Icon::Heart, tr("Nothing said yet."), {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_answers);
    auto* column = makeColumn(8);
    if (desk.session().can(kCollect))
        column->addWidget(buildAsking());
    column->addWidget(m_message);
    column->addWidget(card, 1);
    setLayout(column);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "survey_answer"))
            refresh();
    });
    refresh();
}

QWidget* FeedbackTab::buildAsking()
{
    m_surveys = m_desk.session().query(SurveysToAsk{}).value_or(std::vector<SurveyRow>{});
    m_survey->setAccessibleName(tr("Survey"));
    for (const SurveyRow& row : m_surveys)
        m_survey->addItem(row.survey.name().in(m_desk.language), row.survey.id.value());
    auto* ask = makeButton(tr("&Ask now"), ButtonRole::Primary);
    ask->setObjectName(u"askNow"_s);
    ask->setToolTip(tr("On the client's screen; the desk is behind the PIN."));
    auto* keyed = makeButton(tr("&Key in"));
    keyed->setObjectName(u"keyInForClient"_s);
    for (QPushButton* button : {ask, keyed})
        button->setEnabled(!m_surveys.empty());
    connect(ask, &QPushButton::clicked, this, &FeedbackTab::askNow);
    connect(keyed, &QPushButton::clicked, this, &FeedbackTab::keyIn);
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    row->addWidget(m_survey);
    row->addStretch();
    row->addWidget(keyed);
    row->addWidget(ask);
    return bar;
}

void FeedbackTab::refresh()
{
    const auto rows = m_desk.session().query(AnswersOf{m_client});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_answers->clearRows();
    for (const AnswerRow& row : *rows) {
        m_answers->addRow(row.answer.id.value(),
                          {m_format.shortDate(row.answer.day, m_desk.today()),
                           row.surveyName.in(m_desk.language),
                           QString(),
                           row.answer.comment,
                           QString()});
        showPill(*m_answers, 2, scorePill(row.answer));
        showPill(*m_answers, 4, answerPill(row.answer));
    }
}

const SurveyRow* FeedbackTab::chosen() const
{
    const auto found = std::find_if(m_surveys.begin(), m_surveys.end(), [&](const SurveyRow& row) {
        return row.survey.id.value() == m_survey->currentData().toLongLong();
    });
    return found == m_surveys.end() ? nullptr : &*found;
}

void FeedbackTab::askNow()
{
    if (const SurveyRow* row = chosen())
        openKiosk(m_desk, *row, m_client, this);
}

void FeedbackTab::keyIn()
{
    const SurveyRow* row = chosen();
    if (!row)
        return;
    auto* dialog = new KeyInDialog(m_desk, *row, m_client, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace seraph::ui
