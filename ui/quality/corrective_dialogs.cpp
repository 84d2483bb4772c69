// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/corrective_dialogs.h"

#include "core/quality/corrective_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/corrective_dialog.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/work_branch.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

struct CorrectiveDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CorrectiveDialogs)
};

constexpr int kCorrectiveProse = 72;
constexpr int kHighestFigure = 1'000'000;

QPlainTextEdit* makeCorrectiveProse()
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(kCorrectiveProse));
    return edit;
}

QSpinBox* makeFigure()
{
    auto* figure = new QSpinBox;
    figure->setRange(-1, kHighestFigure);
    figure->setSpecialValueText(u"—"_s);
    figure->setValue(-1);
    return figure;
}

std::optional<qint64> figureIn(const QSpinBox& figure)
{
    return figure.value() < 0 ? std::nullopt : std::optional<qint64>(figure.value());
}

} // namespace

void openNewCorrectiveDialog(const Desk& desk, QWidget* parent)
{
    openCorrectiveDialog(desk, workBranch(desk), {}, parent);
}

void openCauseDialog(const Desk& desk, const Corrective& corrective, QWidget* parent)
{
    auto* form = new Form;
    auto* category = new QComboBox;
    for (const CauseCategory& each : causeCategories())
        category->addItem(each.name.in(desk.language), each.code);
    category->setCurrentIndex(std::max(0, category->findData(corrective.causeCategory)));
    auto* whys = makeCorrectiveProse();
    whys->setFixedHeight(scaled(2 * kCorrectiveProse));
    whys->setPlainText(corrective.whys.join(u'\n'));
    auto* similar = makeCorrectiveProse();
    similar->setPlainText(corrective.similar);
    form->addField({u"category"_s, CorrectiveDialogs::tr("&Kind of cause"), category});
    form->addField(
        {u"whys"_s,
         CorrectiveDialogs::tr("&Why? And why that?"),
         whys,
         CorrectiveDialogs::tr("One answer to a line, up to five; the last is the cause."),
         Form::Need::Required});
    form->addField({u"similar"_s,
                    CorrectiveDialogs::tr("Where &else could it happen?"),
                    similar,
                    CorrectiveDialogs::tr("What was looked at; “none found” is an answer."),
                    Form::Need::Required});
    openFormDialog(
        desk,
        {CorrectiveDialogs::tr("The cause"), CorrectiveDialogs::tr("Keep"), CorrectiveDialogs::tr("Kept")},
        form,
        [&desk, corrective, category, whys, similar]() -> Status {
            return desk.session().run(FindCause{corrective.id,
                                                corrective.revision,
                                                {.category = category->currentData().toString(),
                                                 .whys = whys->toPlainText().split(u'\n'),
                                                 .similar = similar->toPlainText()}});
        },
        parent);
}

void openPlanDialog(const Desk& desk, const Corrective& corrective, QWidget* parent)
{
    auto* form = new Form;
    auto* action = makeCorrectiveProse();
    action->setPlainText(corrective.action);
    auto* owner = new QComboBox;
    offerColleagues(*owner, desk);
    owner->setCurrentIndex(
        std::max(0, owner->findData(corrective.owner ? corrective.owner->value() : 0)));
    auto* due = new DateEdit([&desk] { return desk.today(); });
    if (corrective.dueDay)
        due->setDate(*corrective.dueDay);
    auto* metric = new QComboBox;
    offerCodes<Metric>(*metric);
    metric->setCurrentIndex(
        std::max(0, metric->findData(toCode(corrective.metric.value_or(Metric::Complaints)))));
    auto* code = new QLineEdit(corrective.metricCode);
    auto* baseline = makeFigure();
    auto* target = makeFigure();
    form->addField(
        {u"action"_s, CorrectiveDialogs::tr("&What is done"), action, {}, Form::Need::Required});
    form->addFields({{u"owner"_s, CorrectiveDialogs::tr("By w&hom"), owner, {}, Form::Need::Required},
                     {u"due_day"_s, CorrectiveDialogs::tr("&Until"), due, {}, Form::Need::Required}});
    form->addFields({{u"metric"_s, CorrectiveDialogs::tr("&Judged by"), metric},
                     {u"metric_code"_s,
                      CorrectiveDialogs::tr("W&hich"),
                      code,
                      CorrectiveDialogs::tr("Empty: all of them. By hand: what is measured.")}});
    form->addFields(
        {{u"baseline"_s,
          CorrectiveDialogs::tr("&Figure now"),
          baseline,
          CorrectiveDialogs::tr("By hand alone; otherwise counted over the last 30 days.")},
         {u"target"_s, CorrectiveDialogs::tr("&At most"), target}});
    openFormDialog(
        desk,
        {CorrectiveDialogs::tr("What is done about it"),
         CorrectiveDialogs::tr("Plan it"),
         CorrectiveDialogs::tr("Planned")},
        form,
        [&desk, corrective, action, owner, due, metric, code, baseline, target]() -> Status {
            ActionPlan plan{.action = action->toPlainText(),
                            .metric = chosenCode<Metric>(*metric),
                            .metricCode = code->text(),
                            .baseline = figureIn(*baseline),
                            .target = figureIn(*target)};
            if (const qint64 id = owner->currentData().toLongLong(); id > 0)
                plan.owner = PersonId(id);
            if (const auto day = due->phrase())
                plan.dueDay = day->date;
            return desk.session().run(PlanAction{corrective.id, corrective.revision, plan});
        },
        parent);
}

void openDoneDialog(const Desk& desk, const Corrective& corrective, QWidget* parent)
{
    auto* form = new Form;
    auto* evidence = makeCorrectiveProse();
    form->addField({u"evidence"_s,
                    CorrectiveDialogs::tr("What &proves it"),
                    evidence,
                    CorrectiveDialogs::tr("New version, training list, photograph, acceptance."),
                    Form::Need::Required});
    openFormDialog(
        desk,
        {CorrectiveDialogs::tr("It is done"), CorrectiveDialogs::tr("Done"), CorrectiveDialogs::tr("Done")},
        form,
        [&desk, corrective, evidence]() -> Status {
            return desk.session().run(
                ReportDone{corrective.id, corrective.revision, evidence->toPlainText()});
        },
        parent);
}

void openEffectDialog(const Desk& desk, const Corrective& corrective, const EffectCheck& check, QWidget* parent)
{
    auto* form = new Form;
    auto* verdict = new QComboBox;
    offerCodes<Verdict>(*verdict);
    auto* value = makeFigure();
    auto* evidence = makeCorrectiveProse();
    form->addField(
        {u"verdict"_s,
         CorrectiveDialogs::tr("Did it &help?"),
         verdict,
         CorrectiveDialogs::tr("Not effective: it goes back to the search for the cause.")});
    form->addField({u"value"_s, CorrectiveDialogs::tr("&Figure now"), value});
    form->setFieldVisible(u"value"_s, corrective.metric == Metric::ByHand);
    form->addField(
        {u"evidence"_s, CorrectiveDialogs::tr("What &shows it"), evidence, {}, Form::Need::Required});
    openFormDialog(
        desk,
        {CorrectiveDialogs::tr("After %1 days").arg(check.days), CorrectiveDialogs::tr("Keep"), {}},
        form,
        [&desk, check, verdict, value, evidence]() -> Status {
            return desk.session().run(CheckEffect{check.id,
                                                  check.revision,
                                                  {.verdict = chosenCode<Verdict>(*verdict),
                                                   .value = figureIn(*value),
                                                   .evidence = evidence->toPlainText()}});
        },
        parent);
}

void openCloseCorrectiveDialog(const Desk& desk, const Corrective& corrective, QWidget* parent)
{
    auto* form = new Form;
    auto* note = makeCorrectiveProse();
    form->addField(
        {u"closing_note"_s, CorrectiveDialogs::tr("What was &learnt"), note, {}, Form::Need::Required});
    openFormDialog(
        desk,
        {CorrectiveDialogs::tr("Close the corrective action"), CorrectiveDialogs::tr("Close it"), {}},
        form,
        [&desk, corrective, note]() -> Status {
            return desk.session().run(
                CloseCorrective{corrective.id, corrective.revision, note->toPlainText()});
        },
        parent);
}

} // namespace seraph::ui
