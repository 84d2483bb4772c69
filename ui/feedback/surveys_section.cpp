// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/surveys_section.h"

#include "core/feedback/survey_commands.h"
#include "ui/desk/client_screen.h"
#include "ui/desk/work_branch.h"
#include "ui/feedback/key_in_dialog.h"
#include "ui/feedback/kiosk_view.h"
#include "ui/feedback/survey_dialog.h"
#include "ui/feedback/survey_print.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

QString surveyVersionText(const SurveyRow& row)
{
    if (row.inForce && row.draft)
        return SurveysSection::tr("%1, draft %2").arg(row.inForce->number).arg(row.draft->number);
    if (row.draft)
        return SurveysSection::tr("draft %1").arg(row.draft->number);
    return row.inForce ? QString::number(row.inForce->number) : QString();
}

} // namespace

SurveysSection::SurveysSection(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Surveys"),
                             {{tr("Survey"), 0},
                              {tr("When it is asked"), 180},
                              {tr("Questions"), 100, Qt::AlignRight},
                              {tr("Version"), 130, Qt::AlignRight}}))
    , m_kiosk(makeButton(tr("Open the &kiosk"), ButtonRole::Primary))
    , m_keyIn(makeButton(tr("Key in from &paper")))
    , m_sheet(makeButton(tr("Print the &sheet")))
    , m_edit(makeButton(tr("&Edit the questions")))
    , m_away(makeButton(tr("Put a&way")))
{
    m_kiosk->setObjectName(u"openKiosk"_s);
    m_keyIn->setObjectName(u"keyIn"_s);
    m_sheet->setObjectName(u"printSheet"_s);
    connect(m_kiosk, &QPushButton::clicked, this, &SurveysSection::openKiosk);
    connect(m_keyIn, &QPushButton::clicked, this, &SurveysSection::keyIn);
    connect(m_sheet, &QPushButton::clicked, this, &SurveysSection::printSheet);
    auto* bar = makeRow();
    bar->addWidget(makeLabel(tr("The kiosk fills the screen, hides the desk behind the PIN and "
                                "begins anew for each client."),
                             LabelRole::Note),
                   1);
    bar->addWidget(m_sheet);
    bar->addWidget(m_keyIn);
    bar->addWidget(m_kiosk);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(8);
    column->addLayout(bar);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(buildEditing());
    setLayout(column);
    setFocusProxy(m_table);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "survey") || concerns(changes, "survey_version"))
            refresh();
    });
    connect(m_table, &ShortTable::rowChosen, this, &SurveysSection::showButtons);
    refresh();
}

QWidget* SurveysSection::buildEditing()
{
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    auto* add = makeButton(tr("&New survey"));
    add->setObjectName(u"newSurvey"_s);
    m_edit->setObjectName(u"editSurvey"_s);
    m_away->setObjectName(u"putSurveyAway"_s);
    connect(add, &QPushButton::clicked, this, [this] { openNewSurveyDialog(m_desk, window()); });
    connect(m_edit, &QPushButton::clicked, this, &SurveysSection::editQuestions);
    connect(m_away, &QPushButton::clicked, this, &SurveysSection::putAway);
    for (QPushButton* button : {add, m_edit, m_away})
        row->addWidget(button);
    row->addStretch();
    if (!m_desk.session().can(kEditSurveys))
        bar->hide();
    return bar;
}

void SurveysSection::refresh()
{
    const qint64 chosen = m_table->currentId();
    auto rows = m_desk.session().can(kEditSurveys) ? m_desk.session().query(ListSurveys{})
                                                   : m_desk.session().query(SurveysToAsk{});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_rows = *std::move(rows);
    m_table->clearRows();
    for (const SurveyRow& row : m_rows) {
        const auto& shown = row.inForce ? row.inForce : row.draft;
        m_table->addRow(row.survey.id.value(),
                        {row.survey.name().in(m_desk.language),
                         codeWord(toCode(row.survey.moment)),
                         shown ? QString::number(shown->content.questions.size()) : u"–"_s,
                         surveyVersionText(row)});
    }
    m_table->chooseId(chosen);
    showButtons();
}

/// What nobody has released yet cannot be asked.
void SurveysSection::showButtons()
{
    const SurveyRow* row = current();
    for (QPushButton* button : {m_kiosk, m_keyIn, m_sheet})
        button->setEnabled(row && row->inForce);
    for (QPushButton* button : {m_edit, m_away})
        button->setEnabled(row != nullptr);
}

void SurveysSection::editQuestions()
{
    const SurveyRow* row = current();
    if (!row)
        return;
    const QString name = row->survey.name().in(m_desk.language);
    const Status opened = openSurveyDraft(m_desk, row->survey.id, name, window());
    if (!opened)
        m_message->say(Tone::Danger, errorText(opened.error()));
}

void SurveysSection::putAway()
{
    const SurveyRow* row = current();
    if (!row)
        return;
    const Status away = m_desk.session().run(ArchiveSurvey{row->survey.id, row->survey.revision});
    if (!away)
        return m_message->say(Tone::Danger, errorText(away.error()));
    m_desk.offerUndo(tr("The survey was put away"));
}

const SurveyRow* SurveysSection::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const SurveyRow& row) {
        return row.survey.id.value() == m_table->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void SurveysSection::openKiosk()
{
    if (const SurveyRow* row = current())
        seraph::ui::openKiosk(m_desk, *row, {}, this);
}

void SurveysSection::keyIn()
{
    const SurveyRow* row = current();
    if (!row)
        return;
    auto* dialog = new KeyInDialog(m_desk, *row, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SurveysSection::printSheet()
{
    if (const SurveyRow* row = current())
        previewSurveySheet(m_desk, *row, window());
}

void openKiosk(const Desk& desk,
               const SurveyRow& survey,
               std::optional<clients::ClientId> client,
               QWidget* page)
{
    ClientScreen::open(desk, page, [&desk, survey, client](ClientScreen&) -> QWidget* {
        return new KioskView(desk, survey, {.branch = workBranch(desk), .client = client});
    });
}

} // namespace seraph::ui
