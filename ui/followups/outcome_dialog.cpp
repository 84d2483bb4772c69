// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/outcome_dialog.h"

#include "core/followups/outcome_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/step_dialog.h"
#include "ui/followups/aftercare_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;
using catalogue::MeasureKind;
using catalogue::OutcomeMeasure;

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::OutcomeText)
};

QWidget* editorOf(const OutcomeMeasure& measure)
{
    if (measure.kind == MeasureKind::Number)
        return new QLineEdit;
    auto* box = new QComboBox;
    box->addItem(OutcomeText::tr("not measured"), QString());
    if (measure.kind == MeasureKind::Scale) {
        for (int value = 0; value <= kScaleTop; ++value)
            box->addItem(QString::number(value), QString::number(value));
    } else {
        for (const QString& value : {u"yes"_s, u"no"_s})
            box->addItem(valueWord(value), value);
    }
    return box;
}

QString valueOf(const QWidget& editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&editor))
        return line->text().trimmed();
    return static_cast<const QComboBox&>(editor).currentData().toString();
}

QString baselineHint(const OutcomePage& page, const QString& code)
{
    for (const MeasuredValue& value : page.baseline) {
        if (value.code == code)
            return OutcomeText::tr("before: %1").arg(valueWord(value.value));
    }
    return {};
}

using Editors = std::vector<std::pair<QString, QWidget*>>;

Editors addMeasures(Form& form, const OutcomePage& page, Language language)
{
    Editors editors;
    for (const bool own : {false, true}) {
        bool first = true;
        for (const OutcomeMeasure& measure : page.measures) {
            if (measure.self != own)
                continue;
            if (first)
                form.addSection(own ? OutcomeText::tr("What the client says")
                                    : OutcomeText::tr("What was measured"));
            first = false;
            QWidget* editor = editorOf(measure);
            editor->setObjectName(u"measure_"_s + measure.code);
            form.addField(
                {measure.code, measureText(measure, language), editor, baselineHint(page, measure.code)});
            editors.emplace_back(measure.code, editor);
        }
    }
    return editors;
}

void openFilled(const Desk& desk, const OutcomePage& page, QWidget* parent)
{
    auto* form = new Form;
    for (const Change& change : page.changes) {
        const auto measure = std::find_if(page.measures.begin(),
                                          page.measures.end(),
                                          [&](const auto& each) { return each.code == change.code; });
        const QString name =
            measure == page.measures.end() ? change.code : measureText(*measure, desk.language);
        form->addWidget(makeLabel(name, LabelRole::Note));
        form->addWidget(makeLabel(changeText(change), LabelRole::Strong));
    }
    if (!page.row.form.note.isEmpty())
        form->addWidget(makeLabel(page.row.form.note));
    openStepDialog(parent,
                   {OutcomeText::tr("%1, %2").arg(page.row.clientName, outcomeDayText(page.row.form.day)),
                    OutcomeText::tr("Close")},
                   form,
                   []() -> Status { return {}; });
}

} // namespace

QString changeText(const Change& change)
{
    if (change.before.isEmpty())
        return valueWord(change.after);
    const QString both =
        OutcomeText::tr("%1 → %2").arg(valueWord(change.before), valueWord(change.after));
    if (!change.difference)
        return both;
    const QString sign = *change.difference > 0 ? u"+"_s : QString();
    return OutcomeText::tr("%1 (%2)").arg(both, sign + QString::number(*change.difference));
}

QString outcomeDayText(int day)
{
    return day == kBaselineDay ? OutcomeText::tr("before the first session")
                               : OutcomeText::tr("day %1").arg(day);
}

void openOutcomeDialog(const Desk& desk, OutcomeFormId id, QWidget* parent)
{
    const auto opened = desk.session().query(OpenOutcome{id});
    if (!opened)
        return desk.toast.show(errorText(opened.error()));
    const OutcomePage page = *opened;
    if (page.row.form.state != OutcomeState::Due || !desk.session().can(kWork))
        return openFilled(desk, page, parent);
    auto* form = new Form;
    const Editors editors = addMeasures(*form, page, desk.language);
    auto* note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    form->addField({u"note"_s, OutcomeText::tr("&Note"), note});
    openStepDialog(
        parent,
        {OutcomeText::tr("%1, %2").arg(page.row.clientName, outcomeDayText(page.row.form.day)),
         OutcomeText::tr("Keep")},
        form,
        [&desk, page, editors, note]() -> Status {
            std::vector<MeasuredValue> answers;
            for (const auto& [code, editor] : editors)
                answers.push_back({code, valueOf(*editor)});
            TRY_STATUS(desk.session().run(
                FillOutcome{page.row.form.id, page.row.form.revision, answers, note->toPlainText()}));
            desk.offerUndo(OutcomeText::tr("Measured"));
            return {};
        });
}

} // namespace seraph::ui
