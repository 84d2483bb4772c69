// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_steps.h"

#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/plan_commands.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kFindingsHeight = 120;
constexpr int kNoteHeight = 64;

struct PlanStepsText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PlanSteps)
};

QPlainTextEdit* makeProse(const QString& text, const char* name, int height)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setFixedHeight(scaled(height));
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

void openExamination(const Desk& desk, ConsultationId id, QWidget* parent)
{
    const auto page = desk.session().query(OpenConsultationPage{id});
    if (!page)
        return desk.toast.show(errorText(page.error()));
    const Consultation consultation = page->consultation;
    auto* form = new Form;
    auto* findings = makeProse(consultation.findings, "findingsEdit", kFindingsHeight);
    auto* fitness = new QComboBox;
    fitness->setObjectName(u"fitnessBox"_s);
    for (const auto& [value, code] : Codes<Fitness>::kAll)
        fitness->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    if (consultation.fitness)
        fitness->setCurrentIndex(fitness->findData(toCode(*consultation.fitness)));
    form->addField(
        {u"findings"_s, PlanStepsText::tr("&Findings, contraindications"), findings, {}, Form::Need::Required});
    form->addField({u"fitness"_s, PlanStepsText::tr("&May be treated"), fitness});
    openFormDialog(
        desk,
        {.title = PlanStepsText::tr("Examination"),
         .act = PlanStepsText::tr("I examined the client"),
         .done = PlanStepsText::tr("Examination kept")},
        form,
        [&desk, consultation, findings, fitness] {
            const auto fit =
                fromCode<Fitness>(fitness->currentData().toString()).value_or(Fitness::Later);
            return desk.session().run(RecordExamination{
                consultation.id, consultation.revision, findings->toPlainText(), fit});
        },
        parent);
}

void openDeclining(const Desk& desk, const Plan& plan, QWidget* parent)
{
    auto* form = new Form;
    auto* reason = new QComboBox;
    reason->setObjectName(u"lostReasonBox"_s);
    fillChoices(*reason, desk, "lost_reason");
    auto* note = makeProse({}, "lostNoteEdit", kNoteHeight);
    form->addField({u"lost_reason"_s, PlanStepsText::tr("&Why"), reason, {}, Form::Need::Required});
    form->addField({u"note"_s, PlanStepsText::tr("&In their words"), note});
    openFormDialog(
        desk,
        {.title = PlanStepsText::tr("The client does not want it"),
         .act = PlanStepsText::tr("Close the plan"),
         .done = PlanStepsText::tr("Plan closed")},
        form,
        [&desk, plan, reason, note] {
            return desk.session().run(DeclinePlan{
                plan.id, plan.revision, reason->currentData().toString(), note->toPlainText()});
        },
        parent);
}

QString approvalText(PlanException exception)
{
    switch (exception) {
    case PlanException::FewerOptions: return PlanStepsText::tr("Approve fewer options");
    case PlanException::Customisation: return PlanStepsText::tr("Approve the customisation");
    case PlanException::Discount: return PlanStepsText::tr("Approve the price");
    }
    UNREACHABLE();
}

} // namespace seraph::ui
