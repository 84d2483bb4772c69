// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/decision_dialogs.h"

#include "core/complaints/complaint_content.h"
#include "core/complaints/letter_commands.h"
#include "core/complaints/remedy_commands.h"
#include "core/complaints/sanction_commands.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/print_desk.h"
#include "ui/desk/step_dialog.h"
#include "ui/documents/case_letter.h"
#include "ui/text/record_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kLetterHeight = 300;
constexpr int kLetterWidth = 560;

struct DecisionDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::DecisionDialogs)
};

QPlainTextEdit* addProse(Form& form,
                         const QString& name,
                         const QString& label,
                         Form::Need need = Form::Need::Required)
{
    auto* text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    form.addField({name, label, text, {}, need});
    return text;
}

QComboBox* addDecision(Form& form)
{
    auto* box = new QComboBox;
    box->addItem(DecisionDialogs::tr("Approve"), toCode(Decision::Approved));
    box->addItem(DecisionDialogs::tr("Reject"), toCode(Decision::Rejected));
    form.addField({u"decision"_s, DecisionDialogs::tr("&Decision"), box});
    return box;
}

/// What a step with one text does.
using TextStep = std::function<Status(const QString& text)>;

Status printLetter(const Desk& desk, ComplaintId complaint, LetterId id, QWidget* parent)
{
    TRY_ASSIGN(const auto page, desk.session().query(OpenComplaint{complaint}));
    for (const Letter& letter : page.letters) {
        if (letter.id == id)
            previewLetter(desk, page.row.complaint.number, letter, parent);
    }
    return {};
}

void openTextStep(QWidget* parent, const StepWords& words, const QString& label, TextStep step)
{
    auto* form = new Form;
    auto* text = addProse(*form, u"text"_s, label);
    openStepDialog(
        parent, words, form, [text, step = std::move(step)] { return step(text->toPlainText()); });
}

} // namespace

void openProposeLiabilityDialog(const Desk& desk, ComplaintId complaint, QWidget* parent)
{
    auto* form = new Form;
    auto* party = new QComboBox;
    offerCodes<Party>(*party);
    auto* clause = new QLineEdit;
    form->addField({u"party"_s, DecisionDialogs::tr("&Who answers for it"), party});
    form->addField({u"clause"_s,
                    DecisionDialogs::tr("By which &clause"),
                    clause,
                    DecisionDialogs::tr("Of the contract, the standard or the law."),
                    Form::Need::Required});
    auto* reasoning = addProse(*form, u"reasoning"_s, DecisionDialogs::tr("&Because"));
    openStepDialog(
        parent,
        {DecisionDialogs::tr("Liability"), DecisionDialogs::tr("Propose")},
        form,
        [&desk, complaint, party, clause, reasoning] {
            return statusOf(desk.session().run(ProposeLiability{
                complaint, chosenCode<Party>(*party), clause->text(), reasoning->toPlainText()}));
        });
}

void openDecideLiabilityDialog(const Desk& desk, const Liability& liability, QWidget* parent)
{
    auto* form = new Form;
    form->addWidget(makeLabel(
        DecisionDialogs::tr("%1, by %2").arg(codeWord(toCode(liability.party)), liability.clause),
        LabelRole::Strong));
    form->addWidget(makeLabel(liability.reasoning));
    auto* decision = addDecision(*form);
    auto* note = addProse(*form, u"note"_s, DecisionDialogs::tr("&Note"), Form::Need::Optional);
    openStepDialog(parent,
                   {DecisionDialogs::tr("Liability"), DecisionDialogs::tr("Decide")},
                   form,
                   [&desk, liability, decision, note] {
                       return desk.session().run(DecideLiability{liability.id,
                                                                 liability.revision,
                                                                 chosenCode<Decision>(*decision),
                                                                 note->toPlainText()});
                   });
}

void openProposeRemedyDialog(const Desk& desk, const ComplaintPage& page, QWidget* parent)
{
    auto* form = new Form;
    auto* kind = new QComboBox;
    offerCodes<RemedyKind>(*kind);
    auto* amount = new QLineEdit;
    auto* due = new DateEdit([&desk] { return desk.today(); });
    const QString hint =
        page.unserved
            ? DecisionDialogs::tr("Paid for what was not served: %1").arg(amountText(*page.unserved))
            : QString();
    form->addField({u"kind"_s, DecisionDialogs::tr("&Remedy"), kind});
    form->addFields({{u"amount"_s, DecisionDialogs::tr("A&mount"), amount, hint},
                     {u"due_day"_s, DecisionDialogs::tr("&By"), due}});
    auto* terms =
        addProse(*form, u"terms"_s, DecisionDialogs::tr("&What exactly"), Form::Need::Optional);
    openStepDialog(parent,
                   {DecisionDialogs::tr("Remedy"), DecisionDialogs::tr("Propose")},
                   form,
                   [&desk, id = page.row.complaint.id, kind, amount, due, terms] {
                       const auto chosen = chosenCode<RemedyKind>(*kind);
                       RemedyDetails details{
                           .kind = chosen,
                           .amount = costsMoney(chosen) ? typedAmount(amount->text()) : Money(0),
                           .terms = terms->toPlainText()};
                       if (const auto day = due->phrase())
                           details.dueDay = day->date;
                       return statusOf(desk.session().run(ProposeRemedy{id, details}));
                   });
}

void openDecideRemedyDialog(const Desk& desk, const Remedy& remedy, QWidget* parent)
{
    auto* form = new Form;
    form->addWidget(makeLabel(
        DecisionDialogs::tr("%1 %2").arg(codeWord(toCode(remedy.kind)), amountText(remedy.amount)),
        LabelRole::Strong));
    form->addWidget(makeLabel(remedy.terms));
    auto* decision = addDecision(*form);
    auto* note = addProse(*form, u"note"_s, DecisionDialogs::tr("&Note"), Form::Need::Optional);
    openStepDialog(
        parent,
        {DecisionDialogs::tr("Remedy"), DecisionDialogs::tr("Decide")},
        form,
        [&desk, remedy, decision, note] {
            return desk.session().run(DecideRemedy{
                remedy.id, remedy.revision, chosenCode<Decision>(*decision), note->toPlainText()});
        });
}

void openCarryOutDialog(const Desk& desk, const Remedy& remedy, QWidget* parent)
{
    auto* form = new Form;
    auto* proof = addProse(*form, u"proof"_s, DecisionDialogs::tr("What &proves it"));
    openStepDialog(parent, {DecisionDialogs::tr("Carried out"), DecisionDialogs::tr("Keep")}, form, [&desk, remedy, proof] {
        return desk.session().run(CarryOutRemedy{remedy.id, remedy.revision, proof->toPlainText()});
    });
}

void openProposeSanctionDialog(const Desk& desk, const ComplaintPage& page, QWidget* parent)
{
    auto* form = new Form;
    auto* person = new QComboBox;
    for (const LinkRow& each : page.links) {
        if (each.link.kind == QLatin1StringView(kAboutStaff))
            person->addItem(each.name.in(desk.language), each.link.record);
    }
    auto* level = new QComboBox;
    offerCodes<SanctionLevel>(*level);
    auto* clause = new QLineEdit;
    form->addField({u"person"_s, DecisionDialogs::tr("&Whom"), person});
    form->addField({u"level"_s,
                    DecisionDialogs::tr("&Level"),
                    level,
                    DecisionDialogs::tr("One step at a time, unless the case is serious.")});
    form->addField({u"clause"_s, DecisionDialogs::tr("By which &clause"), clause});
    auto* reason = addProse(*form, u"reason"_s, DecisionDialogs::tr("&Because"));
    openStepDialog(
        parent,
        {DecisionDialogs::tr("What follows for a worker"), DecisionDialogs::tr("Propose")},
        form,
        [&desk, id = page.row.complaint.id, person, level, clause, reason]() -> Status {
            const qint64 whom = person->currentData().toLongLong();
            if (whom <= 0)
                return fail(invalid(u"person"_s, u"required"_s));
            return statusOf(desk.session().run(ProposeSanction{id,
                                                               PersonId(whom),
                                                               chosenCode<SanctionLevel>(*level),
                                                               clause->text(),
                                                               reason->toPlainText()}));
        });
}

void openSanctionStepDialog(const Desk& desk, const Sanction& sanction, QWidget* parent)
{
    session::Session& session = desk.session();
    switch (sanction.state) {
    case SanctionState::Proposed:
        return openTextStep(
            parent,
            {DecisionDialogs::tr("Hear them"), DecisionDialogs::tr("Keep")},
            DecisionDialogs::tr("What they &say to it"),
            [&session, sanction](const QString& text) {
                return session.run(HearWorker{sanction.id, sanction.revision, text});
            });
    case SanctionState::Imposed:
        return openTextStep(
            parent,
            {DecisionDialogs::tr("They appeal"), DecisionDialogs::tr("Keep")},
            DecisionDialogs::tr("Why they do not a&ccept it"),
            [&session, sanction](const QString& text) {
                return session.run(AppealSanction{sanction.id, sanction.revision, text});
            });
    default: break;
    }
    const bool appealed = sanction.state == SanctionState::Appealed;
    auto* form = new Form;
    auto* outcome = new QComboBox;
    outcome->addItem(appealed ? DecisionDialogs::tr("It stands") : DecisionDialogs::tr("Impose it"));
    outcome->addItem(appealed ? DecisionDialogs::tr("It is lifted") : DecisionDialogs::tr("Drop it"));
    form->addWidget(makeLabel(appealed ? sanction.appeal : sanction.statement));
    form->addField({u"outcome"_s, DecisionDialogs::tr("&Decision"), outcome});
    QPlainTextEdit* text =
        appealed ? addProse(*form, u"text"_s, DecisionDialogs::tr("&Because")) : nullptr;
    openStepDialog(
        parent,
        {DecisionDialogs::tr("What follows for a worker"), DecisionDialogs::tr("Decide")},
        form,
        [&session, sanction, outcome, text]() -> Status {
            const bool first = outcome->currentIndex() == 0;
            if (!text)
                return session.run(DecideSanction{sanction.id,
                                                  sanction.revision,
                                                  first ? DecideSanction::Outcome::Impose
                                                        : DecideSanction::Outcome::Drop});
            return session.run(DecideSanctionAppeal{sanction.id,
                                                    sanction.revision,
                                                    first ? DecideSanctionAppeal::Outcome::Uphold
                                                          : DecideSanctionAppeal::Outcome::Lift,
                                                    text->toPlainText()});
        });
}

void previewLetter(const Desk& desk, const QString& number, const Letter& letter, QWidget* parent)
{
    desk.print.preview(
        documents::caseLetterDocument(
            {letter.kind, templateOf(letter.kind).subject.in(letter.language), number, letter.text},
            desk.imprint()),
        parent);
}

void openLetterDialog(const Desk& desk, ComplaintId complaint, LetterKind kind, QWidget* parent)
{
    auto* form = new Form;
    auto* language = new QComboBox;
    language->addItem(u"中文"_s, toCode(Language::Chinese));
    language->addItem(u"English"_s, toCode(Language::English));
    auto* sent = new QComboBox;
    offerCodes<Contact>(*sent);
    form->addFields({{u"language"_s, DecisionDialogs::tr("&Language"), language},
                     {u"sent_by"_s, DecisionDialogs::tr("Sent &how"), sent}});
    auto* text = addProse(*form, u"text"_s, DecisionDialogs::tr("&Text"));
    text->setMinimumSize(scaled(kLetterWidth), scaled(kLetterHeight));
    const auto draft = [&desk, complaint, kind, language, text] {
        const auto letter =
            desk.session().query(DraftLetter{complaint, kind, chosenCode<Language>(*language)});
        text->setPlainText(letter ? letter->text : QString());
    };
    language->setCurrentIndex(desk.language == Language::Chinese ? 0 : 1);
    QObject::connect(language, &QComboBox::currentIndexChanged, text, draft);
    draft();
    openStepDialog(
        parent,
        {templateOf(kind).subject.in(desk.language), DecisionDialogs::tr("Keep and send")},
        form,
        [&desk, complaint, kind, language, sent, text, parent]() -> Status {
            const auto by = chosenCode<Contact>(*sent);
            TRY_ASSIGN(const LetterId id,
                       desk.session().run(WriteLetter{
                           complaint, kind, chosenCode<Language>(*language), text->toPlainText(), by}));
            return by == Contact::InPerson || by == Contact::Letter
                       ? printLetter(desk, complaint, id, parent)
                       : Status();
        });
}

} // namespace seraph::ui
