// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/conduct_cards.h"

#include "core/qualifications/conduct_commands.h"
#include "core/qualifications/development_commands.h"
#include "ui/desk/form_dialog.h"
#include "ui/text/error_text.h"
#include "ui/text/quiet_markdown.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBrowser>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

constexpr int kReadingHeight = 340;
constexpr int kReasonHeight = 80;
constexpr int kFormulaHeight = 230;
constexpr int kTenths = 10;
constexpr int kMostSamples = 10'000;

struct ConductText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ConductCards)
};

QString stateText(const AgreementRow& row, const Format& format)
{
    if (!row.signature)
        return ConductText::tr("not signed here yet");
    const QString day = format.date(format.localDate(row.signature->signedAt));
    if (row.signedNumber < row.agreement.number)
        return ConductText::tr("version %1 signed on %2; there is version %3")
            .arg(row.signedNumber)
            .arg(day)
            .arg(row.agreement.number);
    return row.intact ? ConductText::tr("version %1 signed on %2").arg(row.signedNumber).arg(day)
                      : ConductText::tr("the signature does not fit the text any more");
}

Tone stateTone(const AgreementRow& row)
{
    if (!row.signature || !row.intact)
        return Tone::Danger;
    return row.signedNumber < row.agreement.number ? Tone::Warning : Tone::Good;
}

QPlainTextEdit* reasonEdit()
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(kReasonHeight));
    return edit;
}

QSpinBox* makeFigure(int least, int most, int value, const QString& suffix = {})
{
    auto* spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setValue(value);
    spin->setSuffix(suffix);
    return spin;
}

} // namespace

QString measureText(const QString& measure)
{
    return measure == u"client"_s    ? ConductText::tr("What clients say")
           : measure == u"audit"_s   ? ConductText::tr("Check-rides and audits")
           : measure == u"exam"_s    ? ConductText::tr("Exams")
           : measure == u"conduct"_s ? ConductText::tr("Conduct")
                                     : ConductText::tr("Papers that are asked for");
}

QString gradeText(const CreditRating& rating)
{
    if (!rating.grade)
        return ConductText::tr("too little is known");
    return ConductText::tr("%1 · %2 %").arg(QString(toCode(*rating.grade)).toUpper()).arg(rating.value / kTenths);
}

Card* makeAgreementsCard(const Desk& desk, const Format& format, const std::vector<AgreementRow>& rows)
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(ConductText::tr("What I have signed")));
    for (const AgreementRow& row : rows) {
        auto* line = makeRow();
        line->addWidget(makeLine(row.name.in(desk.language), LabelRole::Strong));
        line->addWidget(new StatusPill(pill(stateText(row, format), stateTone(row))));
        line->addStretch();
        auto* read = makeButton(row.signature && row.signedNumber == row.agreement.number
                                    ? ConductText::tr("Read it again")
                                    : ConductText::tr("Read and sign …"));
        read->setObjectName(u"sign"_s + row.agreement.id.toString());
        QObject::connect(read, &QPushButton::clicked, card, [&desk, row, card] {
            openSigningDialog(desk, row, card->window());
        });
        line->addWidget(read);
        card->body()->addLayout(line);
    }
    return card;
}

QDialog* openSigningDialog(const Desk& desk, const AgreementRow& row, QWidget* parent)
{
    auto* form = new Form;
    auto* text = new QTextBrowser;
    text->setMarkdown(quietMarkdown(row.agreement.text().in(desk.language)));
    text->setFixedHeight(scaled(kReadingHeight));
    text->setAccessibleName(row.name.in(desk.language));
    auto* name = new QLineEdit;
    form->addWidget(text);
    form->addField({u"name"_s,
                    ConductText::tr("My &name, as my signature"),
                    name,
                    ConductText::tr("Version %1. The text, its seal, your name and the minute are "
                                    "kept and cannot be changed.")
                        .arg(row.agreement.number),
                    Form::Need::Required});
    const auto save = [&desk, agreement = row.agreement.id, name]() -> Status {
        return statusOf(desk.session().run(SignAgreement{agreement, name->text()}));
    };
    return openFormDialog(
        desk, {row.name.in(desk.language), ConductText::tr("Sign it"), {}}, form, save, parent);
}

CreditCard::CreditCard(const Desk& desk, const Format& format, CreditRow row, Whose whose, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_row(std::move(row))
    , m_whose(whose)
    , m_message(new InlineMessage)
{
    auto* card = new Card;
    const QString title = whose == Whose::Own ? tr("How far the house relies on me: %1")
                                              : tr("How far the house relies on them: %1");
    card->body()->addWidget(new SectionHeader(title.arg(gradeText(m_row.rating))));
    card->body()->addWidget(m_message);
    card->body()->addWidget(buildFormula());
    if (m_row.rating.limited)
        card->body()->addWidget(
            makeLabel(tr("A paper that the law asks for is missing: C at best until it is there."),
                      LabelRole::Note));
    if (!m_row.appeals.empty())
        card->body()->addWidget(buildAppeals());
    card->body()->addWidget(buildButtons());
    auto* column = makeColumn(0);
    column->addWidget(card);
    setLayout(column);
}

QWidget* CreditCard::buildFormula()
{
    auto* table = new ShortTable(tr("The formula"),
                                 {{tr("What"), 0},
                                  {tr("Weight"), 80, Qt::AlignRight},
                                  {tr("Value"), 90, Qt::AlignRight},
                                  {tr("Rests on"), 90, Qt::AlignRight},
                                  {tr("Note"), 150}});
    for (const CreditInput& input : m_row.rating.inputs)
        table->addRow(0,
                      {measureText(input.measure),
                       QString::number(input.weight),
                       input.value ? tr("%1 %").arg(*input.value / kTenths) : u"–"_s,
                       QString::number(input.samples),
                       input.setAside ? tr("older ones set aside")
                       : input.value  ? QString()
                                      : tr("nothing known")});
    table->setFixedHeight(scaled(kFormulaHeight));
    auto* box = new QWidget;
    auto* column = makeColumn(4);
    column->addWidget(table);
    column->addWidget(
        makeLabel(tr("The mean of the last 12 months by weight; what is not known gives its weight "
                     "to the others. A from 90, B from 80, C from 65."),
                  LabelRole::Note));
    box->setLayout(column);
    return box;
}

QWidget* CreditCard::buildAppeals()
{
    auto* box = new QWidget;
    auto* column = makeColumn(6);
    for (const CreditAppeal& appeal : m_row.appeals) {
        auto* line = makeRow();
        line->addWidget(makeLabel(tr("Appeal of %1 about “%2”: %3")
                                      .arg(m_format.date(appeal.raisedOn),
                                           measureText(appeal.measure),
                                           appeal.reason)),
                        1);
        const bool decidable = appeal.state == AppealState::Open && m_whose == Whose::Others &&
                               m_desk.session().can(kEditFiles);
        if (decidable) {
            auto* button = makeButton(tr("&Decide …"));
            connect(button, &QPushButton::clicked, this, [this, appeal] { decide(appeal); });
            line->addWidget(button);
        } else {
            const QString state = appeal.state == AppealState::Open ? tr("not decided yet")
                                  : appeal.state == AppealState::Upheld
                                      ? tr("upheld: %1").arg(appeal.note)
                                      : tr("not upheld: %1").arg(appeal.note);
            line->addWidget(makeLabel(state, LabelRole::Note), 1);
        }
        column->addLayout(line);
    }
    box->setLayout(column);
    return box;
}

QWidget* CreditCard::buildButtons()
{
    auto* box = new QWidget;
    auto* line = makeRow();
    const bool mayAct = m_whose == Whose::Own || m_desk.session().can(kEditFiles);
    const bool shown = m_row.wish == HonourWish::Shown;
    line->addWidget(makeLabel(shown
                                  ? tr("May stand on the honour roll.")
                                  : tr("Does not stand on the honour roll without agreeing to it."),
                              LabelRole::Note),
                    1);
    auto* honour = makeButton(shown ? tr("Rather &not shown") : tr("&Agrees to be shown"));
    auto* scoring = makeButton(tr("&Score …"));
    scoring->setObjectName(u"recordScore"_s);
    scoring->setVisible(m_whose == Whose::Others && m_desk.session().can(kEditFiles));
    line->addWidget(scoring);
    connect(scoring, &QPushButton::clicked, this, &CreditCard::recordScore);
    auto* appealing = makeButton(tr("Appea&l …"));
    for (QPushButton* button : {honour, appealing}) {
        button->setVisible(mayAct);
        line->addWidget(button);
    }
    connect(honour, &QPushButton::clicked, this, [this, shown] {
        say(m_desk.session().run(
            SayHonour{m_row.person, shown ? HonourWish::Hidden : HonourWish::Shown}));
    });
    connect(appealing, &QPushButton::clicked, this, &CreditCard::appeal);
    box->setLayout(line);
    return box;
}

void CreditCard::appeal()
{
    auto* form = new Form;
    auto* measure = new QComboBox;
    for (const QString& each : scoreMeasures())
        measure->addItem(measureText(each), each);
    auto* reason = reasonEdit();
    form->addField({u"measure"_s, tr("&What is wrong"), measure});
    form->addField({u"reason"_s, tr("&Why"), reason, {}, Form::Need::Required});
    const auto save = [&desk = m_desk, measure, reason, person = m_row.person]() -> Status {
        return statusOf(desk.session().run(
            AppealCredit{person, measure->currentData().toString(), reason->toPlainText()}));
    };
    openFormDialog(
        m_desk, {tr("Appeal against the rating"), tr("Appeal"), tr("Appeal kept")}, form, save, window());
}

void CreditCard::recordScore()
{
    auto* form = new Form;
    auto* measure = new QComboBox;
    for (const QString& each : scoreMeasures())
        measure->addItem(measureText(each), each);
    auto* day = new DateEdit([&desk = m_desk] { return desk.today(); });
    day->setDate(m_desk.today());
    auto* value = makeFigure(0, 100, 80, tr(" %"));
    auto* samples = makeFigure(1, kMostSamples, 1);
    form->addField({u"measure"_s, tr("&What was looked at"), measure});
    form->addFields({{u"day"_s, tr("&Until"), day, tr("The last day it speaks of.")},
                     {u"value"_s, tr("&Result"), value},
                     {u"samples"_s, tr("Rests &on"), samples, tr("How many answers or findings.")}});
    const auto save = [&desk = m_desk, measure, day, value, samples, person = m_row.person]() -> Status {
        const auto typed = day->phrase();
        const ScoreDetails details{measure->currentData().toString(),
                                   typed ? typed->date : LocalDate(),
                                   value->value() * kTenths,
                                   samples->value()};
        return statusOf(desk.session().run(RecordScore{person, details}));
    };
    openFormDialog(m_desk,
                   {tr("Score of %1").arg(m_row.name), tr("Write it down"), tr("Written down")},
                   form,
                   save,
                   window());
}

void CreditCard::decide(const CreditAppeal& appeal)
{
    auto* form = new Form;
    auto* decision = new QComboBox;
    decision->addItem(tr("Uphold: what was recorded until then counts no more"), 1);
    decision->addItem(tr("Do not uphold: the figures stay"), 0);
    auto* note = reasonEdit();
    form->addField({u"decision"_s, tr("&Decision"), decision});
    form->addField({u"note"_s, tr("&Reason"), note, {}, Form::Need::Required});
    const auto save = [&desk = m_desk, decision, note, id = appeal.id, seen = appeal.revision]() -> Status {
        const auto verdict =
            decision->currentData().toInt() == 1 ? AppealDecision::Uphold : AppealDecision::Reject;
        return desk.session().run(DecideCreditAppeal{id, seen, verdict, note->toPlainText()});
    };
    openFormDialog(m_desk, {tr("Decide the appeal"), tr("Decide"), tr("Decided")}, form, save, window());
}

void CreditCard::say(const Status& done)
{
    if (!done)
        m_message->say(Tone::Danger, errorText(done.error()));
}

} // namespace seraph::ui
