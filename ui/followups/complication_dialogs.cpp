// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/complication_dialogs.h"

#include "core/followups/complication_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/step_dialog.h"
#include "ui/desk/trade_text.h"
#include "ui/desk/work_branch.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

struct ComplicationDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ComplicationDialogs)
};

/// The fields of one, with the words of the trade and of its shipped SOP.
struct Fields {
    explicit Fields(const Desk& desk)
        : form(new Form)
        , type(new QComboBox)
        , grade(new QComboBox)
        , onset(new DateEdit([&desk] { return desk.today(); }))
        , service(new QComboBox)
        , responsible(new QComboBox)
        , description(new QPlainTextEdit)
    {
        const ComplicationSop& sop = complicationSop(desk.profile);
        for (const ComplicationType& each : sop.types)
            type->addItem(each.name.in(desk.language), each.code);
        for (const GradeMeaning& each : sop.grades)
            grade->addItem(ComplicationDialogs::tr("%1: %2").arg(each.name.in(desk.language),
                                                                 each.meaning.in(desk.language)),
                           toCode(each.grade));
        offerServices(*service, desk);
        offerColleagues(*responsible, desk);
        onset->setDate(desk.today());
        description->setTabChangesFocus(true);
        const bool medical = desk.profile != Profile::Agency;
        form->addField({u"type"_s, ComplicationDialogs::tr("&What"), type});
        form->addField({u"grade"_s, ComplicationDialogs::tr("&How bad"), grade});
        form->addFields({{u"onset_day"_s, ComplicationDialogs::tr("&Since"), onset},
                         {u"service"_s, ComplicationDialogs::tr("Af&ter which service"), service}});
        form->addField({u"responsible"_s,
                        ComplicationDialogs::tr("Who &answers for it"),
                        responsible,
                        medical ? ComplicationDialogs::tr("A physician.") : QString()});
        form->addField({u"description"_s,
                        ComplicationDialogs::tr("In their o&wn words, and what was seen"),
                        description,
                        {},
                        Form::Need::Required});
    }

    void fill(const Complication& complication)
    {
        type->setCurrentIndex(std::max(0, type->findData(complication.type)));
        grade->setCurrentIndex(std::max(0, grade->findData(toCode(complication.grade))));
        onset->setDate(complication.onsetDay);
        service->setCurrentIndex(
            std::max(0, service->findData(complication.service ? complication.service->value() : 0)));
        responsible->setCurrentIndex(std::max(
            0, responsible->findData(complication.responsible ? complication.responsible->value() : 0)));
        description->setPlainText(complication.description);
    }

    ComplicationDetails details() const
    {
        ComplicationDetails details{.type = type->currentData().toString(),
                                    .grade = chosenCode<Grade>(*grade),
                                    .description = description->toPlainText()};
        if (const auto day = onset->phrase())
            details.onsetDay = day->date;
        if (const qint64 id = service->currentData().toLongLong(); id > 0)
            details.service = catalogue::ServiceId(id);
        if (const qint64 id = responsible->currentData().toLongLong(); id > 0)
            details.responsible = PersonId(id);
        return details;
    }

    Form* form;
    QComboBox* type;
    QComboBox* grade;
    DateEdit* onset;
    QComboBox* service;
    QComboBox* responsible;
    QPlainTextEdit* description;
};

} // namespace

void openNewComplicationDialog(const Desk& desk, clients::ClientId client, QWidget* parent)
{
    const Fields fields(desk);
    openStepDialog(
        parent,
        {ComplicationDialogs::tr("New %1").arg(tradeWord(desk, "case_of_concern").toLower()),
         ComplicationDialogs::tr("Open")},
        fields.form,
        [&desk, client, fields]() -> Status {
            const auto id =
                desk.session().run(OpenComplication{client, workBranch(desk), fields.details()});
            if (!id)
                return fail(id.error());
            desk.offerUndo(ComplicationDialogs::tr("Opened"));
            desk.open(u"followups/complications/"_s + id->toString());
            return {};
        });
}

void openEditComplicationDialog(const Desk& desk, const Complication& complication, QWidget* parent)
{
    Fields fields(desk);
    fields.fill(complication);
    openStepDialog(parent,
                   {tradeWord(desk, "case_of_concern"), ComplicationDialogs::tr("Keep")},
                   fields.form,
                   [&desk, complication, fields]() -> Status {
                       TRY_STATUS(desk.session().run(EditComplication{
                           complication.id, complication.revision, fields.details()}));
                       desk.offerUndo(ComplicationDialogs::tr("Kept"));
                       return {};
                   });
}

void openCloseComplicationDialog(const Desk& desk, const Complication& complication, QWidget* parent)
{
    auto* form = new Form;
    auto* outcome = new QComboBox;
    offerCodes<ComplicationOutcome>(*outcome);
    auto* note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    form->addField({u"outcome"_s, ComplicationDialogs::tr("How it &ended"), outcome});
    form->addField(
        {u"outcome_note"_s, ComplicationDialogs::tr("In a few &words"), note, {}, Form::Need::Required});
    openStepDialog(
        parent,
        {ComplicationDialogs::tr("Close"), ComplicationDialogs::tr("Close it")},
        form,
        [&desk, complication, outcome, note]() -> Status {
            TRY_STATUS(desk.session().run(CloseComplication{complication.id,
                                                            complication.revision,
                                                            chosenCode<ComplicationOutcome>(*outcome),
                                                            note->toPlainText()}));
            desk.offerUndo(ComplicationDialogs::tr("Closed"));
            return {};
        });
}

void openReopenComplicationDialog(const Desk& desk, const Complication& complication, QWidget* parent)
{
    auto* form = new Form;
    auto* reason = new QPlainTextEdit;
    reason->setTabChangesFocus(true);
    form->addField({u"reason"_s, ComplicationDialogs::tr("&Why"), reason, {}, Form::Need::Required});
    openStepDialog(parent,
                   {ComplicationDialogs::tr("Take up again"), ComplicationDialogs::tr("Take up")},
                   form,
                   [&desk, complication, reason]() -> Status {
                       TRY_STATUS(desk.session().run(ReopenComplication{
                           complication.id, complication.revision, reason->toPlainText()}));
                       desk.offerUndo(ComplicationDialogs::tr("Taken up again"));
                       return {};
                   });
}

} // namespace seraph::ui
