// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/surveys_section.h"

#include "ui/desk/client_screen.h"
#include "ui/desk/work_branch.h"
#include "ui/feedback/key_in_dialog.h"
#include "ui/feedback/kiosk_view.h"
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

SurveysSection::SurveysSection(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Surveys"),
                             {{tr("Survey"), 0},
                              {tr("When it is asked"), 180},
                              {tr("Questions"), 100, Qt::AlignRight},
                              {tr("Version"), 90, Qt::AlignRight}}))
    , m_kiosk(makeButton(tr("Open the &kiosk"), ButtonRole::Primary))
    , m_keyIn(makeButton(tr("Key in from &paper")))
    , m_sheet(makeButton(tr("Print the &sheet")))
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
    setLayout(column);
    setFocusProxy(m_table);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "survey") || concerns(changes, "survey_version"))
            refresh();
    });
    refresh();
}

void SurveysSection::refresh()
{
    auto rows = m_desk.session().query(SurveysToAsk{});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_message->clear();
    m_rows = *std::move(rows);
    m_table->clearRows();
    for (const SurveyRow& row : m_rows)
        m_table->addRow(row.survey.id.value(),
                        {row.survey.name().in(m_desk.language),
                         codeWord(toCode(row.survey.moment)),
                         QString::number(row.inForce->content.questions.size()),
                         QString::number(row.inForce->number)});
    m_table->chooseId(0);
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
