// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/answers_section.h"

#include "core/feedback/feedback_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/period_box.h"
#include "ui/desk/step_dialog.h"
#include "ui/desk/trade_text.h"
#include "ui/feedback/feedback_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

constexpr qsizetype kBesideTheQuestion = 12; ///< letters of an answer that stand on the line of its question
constexpr int kPaneWidth = 460;

} // namespace

AnswersSection::AnswersSection(const Desk& desk, const Format& format, Show show, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_period(new PeriodBox)
    , m_shown(new QComboBox)
    , m_table(new ShortTable(tr("Answers"),
                             {{tr("Day"), 90},
                              {clientWord(desk), 110},
                              {tr("Score"), 110},
                              {tr("In their own words"), 0},
                              {tr("State"), 130}}))
    , m_message(new InlineMessage)
    , m_place(makeColumn(0))
{
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* pane = new Card;
    pane->setFixedWidth(scaled(kPaneWidth));
    pane->body()->addLayout(m_place, 1);
    auto* row = makeRow(kCardGap);
    row->addWidget(list, 1);
    row->addWidget(pane);
    auto* column = makeColumn(8);
    column->addWidget(buildFilters(show));
    column->addWidget(m_message);
    column->addLayout(row, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowChosen, this, [this](qint64 id) {
        if (!m_filling)
            this->show(id);
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "survey_answer"))
            refresh();
    });
    refresh();
}

QWidget* AnswersSection::buildFilters(Show show)
{
    m_shown->setAccessibleName(tr("Which answers"));
    m_shown->addItem(tr("all"), int(AnswersShown::All));
    m_shown->addItem(tr("low ones nobody has looked into"), int(AnswersShown::LowOpen));
    m_shown->addItem(tr("all low ones"), int(AnswersShown::Low));
    m_shown->addItem(tr("with a comment"), int(AnswersShown::WithComment));
    m_shown->addItem(tr("comments that may be shown"), int(AnswersShown::Published));
    m_shown->setCurrentIndex(show == Show::LowOpen ? 1 : 0);
    m_period->setCurrentIndex(show == Show::LowOpen ? 2 : 0);
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    row->addWidget(m_period);
    row->addWidget(m_shown);
    row->addStretch();
    for (QComboBox* box : std::initializer_list<QComboBox*>{m_period, m_shown})
        connect(box, &QComboBox::currentIndexChanged, this, &AnswersSection::refresh);
    return bar;
}

void AnswersSection::refresh()
{
    const Period period = m_period->period(m_desk.today());
    auto rows = m_desk.session().query(
        ListAnswers{{period.from, period.until, AnswersShown(m_shown->currentData().toInt())}});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_rows = *std::move(rows);
    const qint64 chosen = m_table->currentId();
    m_filling = true;
    showWhyEmpty();
    m_table->clearRows();
    for (const AnswerRow& row : m_rows) {
        m_table->addRow(row.answer.id.value(),
                        {m_format.shortDate(row.answer.day, m_desk.today()),
                         whoAnswered(row),
                         QString(),
                         row.answer.comment,
                         QString()});
        showPill(*m_table, 2, scorePill(row.answer));
        showPill(*m_table, 4, answerPill(row.answer));
    }
    m_table->chooseId(chosen);
    m_filling = false;
    show(m_table->currentId());
}

void AnswersSection::showWhyEmpty()
{
    const bool low = AnswersShown(m_shown->currentData().toInt()) == AnswersShown::LowOpen;
    m_table->setEmptyState(
        low ? EmptyState::View{Icon::Check, tr("Every low score of this period has been looked into."), {}}
            : EmptyState::View{
                  Icon::Star,
                  tr("No answers in this period. Open the kiosk, or key in what came on paper."),
                  {}});
}

void AnswersSection::show(qint64 id)
{
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater();
    }
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const AnswerRow& each) {
        return each.answer.id.value() == id;
    });
    m_pane = row == m_rows.end()
                 ? new EmptyState({Icon::Info, tr("Choose an answer on the left."), {}})
                 : buildAnswer(*row);
    m_place->addWidget(m_pane, 1);
}

QWidget* AnswersSection::buildAnswer(const AnswerRow& row)
{
    auto* body = new QWidget;
    auto* parts = makeColumn(6);
    body->setLayout(parts);
    parts->addWidget(makeLabel(whoAnswered(row), LabelRole::Section));
    parts->addWidget(makeLabel(aboutText(row, m_desk, m_format), LabelRole::Note));
    const auto version = m_desk.session().query(OpenSurveyVersion{row.answer.version});
    for (const Question& question : version ? version->content.questions : std::vector<Question>{}) {
        const QString said = answerText(question, row.answer);
        if (said.isEmpty())
            continue;
        parts->addWidget(makeRule());
        auto* asked = makeRow(16);
        asked->addWidget(makeLabel(question.text.in(m_desk.language), LabelRole::Note), 1);
        if (said.size() <= kBesideTheQuestion)
            asked->addWidget(makeLine(said, LabelRole::Strong), 0, Qt::AlignTop);
        parts->addLayout(asked);
        if (said.size() > kBesideTheQuestion)
            parts->addWidget(makeLabel(said));
    }
    if (row.answer.handledAt) {
        parts->addWidget(makeRule());
        parts->addWidget(makeLabel(
            tr("%1 looked into it %2").arg(row.handledByName, m_format.dateTime(*row.answer.handledAt)),
            LabelRole::Note));
        parts->addWidget(makeLabel(row.answer.handledNote));
    }
    parts->addStretch();
    auto* pane = new QWidget;
    auto* column = makeColumn(8);
    pane->setLayout(column);
    column->addWidget(makeScrollArea(body), 1);
    if (m_desk.session().can(kHandle))
        column->addWidget(buildActions(row));
    return pane;
}

QWidget* AnswersSection::buildActions(const AnswerRow& row)
{
    auto* bar = new QWidget;
    auto* line = makeRow();
    bar->setLayout(line);
    line->addStretch();
    if (!row.answer.comment.isEmpty()) {
        auto* publish = makeButton(row.answer.published ? tr("Keep it to &ourselves")
                                                        : tr("May be &shown without a name"));
        publish->setObjectName(u"publishAnswer"_s);
        connect(publish, &QPushButton::clicked, this, [this, row] { this->publish(row); });
        line->addWidget(publish);
    }
    if (row.answer.low && !row.answer.handledAt) {
        auto* handled = makeButton(tr("&Looked into …"), ButtonRole::Primary);
        handled->setObjectName(u"handleAnswer"_s);
        connect(handled, &QPushButton::clicked, this, [this, row] { handle(row); });
        line->addWidget(handled);
    }
    return bar;
}

void AnswersSection::handle(const AnswerRow& row)
{
    auto* form = new Form;
    auto* note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    form->addField(
        {u"note"_s, tr("What was &said and what will change"), note, {}, Form::Need::Required});
    openStepDialog(
        window(), {whoAnswered(row), tr("Keep")}, form, [this, note, answer = row.answer]() -> Status {
            TRY_STATUS(m_desk.session().run(
                HandleLowAnswer{answer.id, answer.revision, note->toPlainText()}));
            m_desk.offerUndo(tr("Looked into"));
            return {};
        });
}

void AnswersSection::publish(const AnswerRow& row)
{
    const auto to = row.answer.published ? Publication::Internal : Publication::Published;
    const Status published =
        m_desk.session().run(PublishAnswer{row.answer.id, row.answer.revision, to});
    if (!published)
        return m_message->say(Tone::Danger, errorText(published.error()));
    m_desk.offerUndo(to == Publication::Published ? tr("May be shown without a name")
                                                  : tr("Kept to ourselves"));
}

void AnswersSection::openRecord(qint64 id)
{
    if (id > 0)
        m_table->chooseId(id);
    m_table->setFocus();
}

} // namespace seraph::ui
