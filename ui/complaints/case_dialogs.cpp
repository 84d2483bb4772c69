// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/case_dialogs.h"

#include "core/complaints/complaint_content.h"
#include "core/complaints/handling_commands.h"
#include "core/complaints/stage_commands.h"
#include "ui/complaints/complaint_text.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/step_dialog.h"
#include "ui/text/record_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

struct CaseDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CaseDialogs)
};

QPlainTextEdit* addText(Form& form, const QString& name, const QString& label)
{
    auto* text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    form.addField({name, label, text, {}, Form::Need::Required});
    return text;
}

template <CodedEnum E> QComboBox* addCodes(Form& form, const QString& name, const QString& label)
{
    auto* box = new QComboBox;
    offerCodes<E>(*box);
    form.addField({name, label, box});
    return box;
}

/// Somebody of the house, for who hands over or takes an appeal.
QComboBox* addPerson(Form& form, const Desk& desk, const QString& name, const QString& label)
{
    auto* box = new QComboBox;
    offerColleagues(*box, desk);
    form.addField({name, label, box, {}, Form::Need::Required});
    return box;
}

Result<PersonId> chosenPerson(const char* field, const QComboBox& box)
{
    const qint64 id = box.currentData().toLongLong();
    if (id <= 0)
        return fail(invalid(QString::fromLatin1(field), u"required"_s));
    return PersonId(id);
}

QString textLabel(Move move)
{
    switch (move) {
    case Move::Acknowledge: return CaseDialogs::tr("What they were &told");
    case Move::Assess: return CaseDialogs::tr("First &action");
    case Move::Investigate: return CaseDialogs::tr("The &facts");
    case Move::Respond: return CaseDialogs::tr("The &answer and its reasons");
    case Move::Communicate: return CaseDialogs::tr("What they &said");
    case Move::Close: return CaseDialogs::tr("&How it ended");
    case Move::Review: return CaseDialogs::tr("What is &learned");
    case Move::Reopen: return CaseDialogs::tr("&Why");
    case Move::Appeal: return CaseDialogs::tr("Why they do not accept the &answer");
    }
    UNREACHABLE();
}

/// The fields of one move; those that it does not have stay null.
struct MoveFields {
    Form* form = nullptr;
    QComboBox* first = nullptr;
    QComboBox* second = nullptr;
    QComboBox* third = nullptr;
    QCheckBox* safety = nullptr;
    QPlainTextEdit* text = nullptr;
};

MoveFields fieldsFor(const Desk& desk, Move move)
{
    MoveFields fields{new Form};
    Form& form = *fields.form;
    if (const auto stage = stageOf(move)) {
        const StageContent& content = contentOf(*stage);
        form.addWidget(makeLabel(content.purpose.in(desk.language)));
        form.addWidget(
            makeLabel(CaseDialogs::tr("Has to hold: %1").arg(content.required.in(desk.language)),
                      LabelRole::Note));
    }
    if (move == Move::Assess) {
        fields.first = addCodes<Severity>(form, u"severity"_s, CaseDialogs::tr("How &serious"));
        fields.second = addCodes<Complexity>(form, u"complexity"_s, CaseDialogs::tr("&Complexity"));
        fields.third = addCodes<Impact>(form, u"impact"_s, CaseDialogs::tr("Whom it &touches"));
        fields.safety = new QCheckBox(CaseDialogs::tr("Somebody is or was in &danger"));
        form.addWidget(fields.safety);
    }
    if (move == Move::Respond)
        fields.first = addCodes<Finding>(form, u"finding"_s, CaseDialogs::tr("&Finding"));
    if (move == Move::Communicate)
        fields.first = addCodes<Reaction>(form, u"reaction"_s, CaseDialogs::tr("Do they a&ccept it?"));
    if (move == Move::Acknowledge || move == Move::Communicate)
        fields.second = addCodes<Contact>(form, u"contact"_s, CaseDialogs::tr("&How"));
    if (move == Move::Appeal)
        fields.first = addPerson(form, desk, u"handler"_s, CaseDialogs::tr("Who deals with it &now"));
    fields.text = addText(form, u"text"_s, textLabel(move));
    return fields;
}

Status makeMove(const Desk& desk, const Complaint& complaint, Move move, const MoveFields& fields)
{
    session::Session& session = desk.session();
    const QString text = fields.text->toPlainText();
    switch (move) {
    case Move::Acknowledge:
        return session.run(AcknowledgeComplaint{
            complaint.id, complaint.revision, text, chosenCode<Contact>(*fields.second)});
    case Move::Assess:
        return session.run(AssessComplaint{complaint.id,
                                           complaint.revision,
                                           chosenCode<Severity>(*fields.first),
                                           chosenCode<Complexity>(*fields.second),
                                           chosenCode<Impact>(*fields.third),
                                           fields.safety->isChecked(),
                                           text});
    case Move::Investigate:
        return session.run(InvestigateComplaint{complaint.id, complaint.revision, text});
    case Move::Respond:
        return session.run(RespondToComplaint{
            complaint.id, complaint.revision, chosenCode<Finding>(*fields.first), text});
    case Move::Communicate:
        return session.run(CommunicateAnswer{complaint.id,
                                             complaint.revision,
                                             chosenCode<Reaction>(*fields.first),
                                             text,
                                             chosenCode<Contact>(*fields.second)});
    case Move::Close: return session.run(CloseComplaint{complaint.id, complaint.revision, text});
    case Move::Review: return session.run(ReviewComplaint{complaint.id, complaint.revision, text});
    case Move::Reopen: return session.run(ReopenComplaint{complaint.id, complaint.revision, text});
    case Move::Appeal: break;
    }
    TRY_ASSIGN(const PersonId handler, chosenPerson("handler", *fields.first));
    return session.run(AppealComplaint{complaint.id, complaint.revision, handler, text});
}

} // namespace

void openMoveDialog(const Desk& desk, const ComplaintPage& page, Move move, QWidget* parent)
{
    const Complaint complaint = page.row.complaint;
    const MoveFields fields = fieldsFor(desk, move);
    const auto stage = stageOf(move);
    if (fields.safety)
        fields.safety->setChecked(complaint.safety);
    openStepDialog(
        parent,
        {stage ? stageText(desk, *stage) : CaseDialogs::tr("Take up again"), CaseDialogs::tr("Keep")},
        fields.form,
        [&desk, complaint, move, fields] { return makeMove(desk, complaint, move, fields); });
}

void openHandOverDialog(const Desk& desk, const Complaint& complaint, QWidget* parent)
{
    auto* form = new Form;
    form->addWidget(
        makeLabel(CaseDialogs::tr("It stays with %1 until somebody else has accepted it.")
                      .arg(CaseDialogs::tr("whoever has it")),
                  LabelRole::Note));
    auto* to = addPerson(*form, desk, u"to"_s, CaseDialogs::tr("&To whom"));
    auto* reason = addText(*form, u"reason"_s, CaseDialogs::tr("&Why"));
    openStepDialog(parent,
                   {CaseDialogs::tr("Hand over"), CaseDialogs::tr("Ask them")},
                   form,
                   [&desk, complaint, to, reason]() -> Status {
                       TRY_ASSIGN(const PersonId person, chosenPerson("to", *to));
                       return desk.session().run(HandOverCase{
                           complaint.id, complaint.revision, person, reason->toPlainText()});
                   });
}

void openAnswerHandOverDialog(const Desk& desk, const Complaint& complaint, QWidget* parent)
{
    auto* form = new Form;
    auto* decision = new QComboBox;
    decision->addItem(CaseDialogs::tr("I take it over"), toCode(Decision::Approved));
    decision->addItem(CaseDialogs::tr("I give it back"), toCode(Decision::Rejected));
    form->addField({u"decision"_s, CaseDialogs::tr("&Decision"), decision});
    auto* reason = new QPlainTextEdit;
    reason->setTabChangesFocus(true);
    form->addField({u"reason"_s, CaseDialogs::tr("&Why, where you give it back"), reason});
    openStepDialog(parent,
                   {CaseDialogs::tr("Take over"), CaseDialogs::tr("Keep")},
                   form,
                   [&desk, complaint, decision, reason] {
                       return desk.session().run(AnswerHandOver{complaint.id,
                                                                complaint.revision,
                                                                chosenCode<Decision>(*decision),
                                                                reason->toPlainText()});
                   });
}

void openWaitDialog(const Desk& desk, const Complaint& complaint, QWidget* parent)
{
    auto* form = new Form;
    auto* reason = addText(*form, u"reason"_s, CaseDialogs::tr("What they have to &do first"));
    openStepDialog(parent,
                   {CaseDialogs::tr("Wait for them"), CaseDialogs::tr("Stop the clock")},
                   form,
                   [&desk, complaint, reason] {
                       return desk.session().run(WaitForComplainant{
                           complaint.id, complaint.revision, reason->toPlainText()});
                   });
}

void openGoOnDialog(const Desk& desk, const Complaint& complaint, QWidget* parent)
{
    auto* form = new Form;
    auto* text = addText(*form, u"text"_s, CaseDialogs::tr("What they have &done"));
    openStepDialog(parent,
                   {CaseDialogs::tr("Go on"), CaseDialogs::tr("Start the clock")},
                   form,
                   [&desk, complaint, text] {
                       return desk.session().run(
                           GoOnWithCase{complaint.id, complaint.revision, text->toPlainText()});
                   });
}

void openNoteDialog(const Desk& desk, const Complaint& complaint, QWidget* parent)
{
    auto* form = new Form;
    auto* kind = new QComboBox;
    for (const NoteKind each :
         {NoteKind::Note, NoteKind::Call, NoteKind::Message, NoteKind::Visit, NoteKind::Statement})
        kind->addItem(codeWord(toCode(each)), toCode(each));
    form->addField({u"kind"_s, CaseDialogs::tr("&Kind"), kind});
    auto* text = addText(*form, u"text"_s, CaseDialogs::tr("What was said or &found"));
    openStepDialog(parent,
                   {CaseDialogs::tr("Write into the log"), CaseDialogs::tr("Add")},
                   form,
                   [&desk, id = complaint.id, kind, text] {
                       return statusOf(desk.session().run(
                           NoteOnCase{id, chosenCode<NoteKind>(*kind), text->toPlainText()}));
                   });
}

void openReclassifyDialog(const Desk& desk, const Complaint& complaint, QWidget* parent)
{
    auto* form = new Form;
    auto* category = new QComboBox;
    offerCategories(*category, desk);
    category->setCurrentIndex(std::max(0, category->findData(complaint.category)));
    form->addField(
        {u"category"_s, CaseDialogs::tr("&Kind"), category, CaseDialogs::tr("Its clocks are wound anew.")});
    auto* safety = new QCheckBox(CaseDialogs::tr("Somebody is or was in &danger"));
    safety->setChecked(complaint.safety);
    form->addWidget(safety);
    openStepDialog(parent,
                   {CaseDialogs::tr("Another kind"), CaseDialogs::tr("Keep")},
                   form,
                   [&desk, complaint, category, safety] {
                       return desk.session().run(ReclassifyCase{complaint.id,
                                                                complaint.revision,
                                                                category->currentData().toString(),
                                                                safety->isChecked(),
                                                                complaint.externalDue});
                   });
}

} // namespace seraph::ui
