// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_queries.h"
#include "core/training/case_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/step_dialog.h"
#include "ui/desk/work_branch.h"
#include "ui/training/observations_section.h"
#include "ui/training/training_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct ObservationDialogText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ObservationDialog)
};

constexpr int kSheetHeight = 176;
constexpr int kScriptHeight = 56;
constexpr int kObservationWidth = 680;
constexpr int kUsualPoints = 5;

struct ObservationFields {
    explicit ObservationFields(const Desk& desk)
        : form(new Form)
        , kind(new QComboBox)
        , person(new QComboBox)
        , examiner(new QComboBox)
        , service(new QComboBox)
        , day(new DateEdit([&desk] { return desk.today(); }))
        , title(new QLineEdit)
        , script(new QPlainTextEdit)
        , parts(new QLineEdit)
        , sheet(new EntryGrid(ObservationDialogText::tr("Score sheet"),
                              {{ObservationDialogText::tr("What is looked at"), 360},
                               {ObservationDialogText::tr("Most"), 70},
                               {ObservationDialogText::tr("Given"), 70},
                               {ObservationDialogText::tr("Must (1)"), 80}}))
        , note(new QLineEdit)
    {
        for (const auto& [value, code] : Codes<ObservationKind>::kAll)
            kind->addItem(observationKindWord(value), QString::fromLatin1(code));
        offerColleagues(*person, desk);
        offerColleagues(*examiner, desk);
        offerServices(*service, desk);
        day->setDate(desk.today());
        script->setTabChangesFocus(true);
        script->setFixedHeight(scaled(kScriptHeight));
        sheet->setMinimumHeight(scaled(kSheetHeight));
        form->addFields({{u"kind"_s, ObservationDialogText::tr("&Kind"), kind},
                         {u"day"_s, ObservationDialogText::tr("&Day"), day}});
        form->addFields(
            {{u"person"_s, ObservationDialogText::tr("&Who is examined"), person, {}, Form::Need::Required},
             {u"examiner"_s, ObservationDialogText::tr("&Examiner"), examiner, {}, Form::Need::Required}});
        form->addFields(
            {{u"service"_s, ObservationDialogText::tr("&Service"), service},
             {u"title"_s, ObservationDialogText::tr("&Title"), title, {}, Form::Need::Required}});
        form->addField({u"script"_s, ObservationDialogText::tr("S&cene, where one is played"), script});
        form->addField(
            {u"parts"_s,
             ObservationDialogText::tr("&Parts"),
             parts,
             ObservationDialogText::tr(
                 "Who played what, separated by semicolons: client = Chen; nurse = Li")});
        form->addField({u"sheet"_s, ObservationDialogText::tr("Score s&heet"), sheet});
        form->addField({u"note"_s, ObservationDialogText::tr("&Note"), note});
        QObject::connect(
            service, &QComboBox::currentIndexChanged, form, [this, &desk] { proposeSheet(desk); });
    }

    /// The key steps of the service, while nothing was typed.
    void proposeSheet(const Desk& desk)
    {
        const qint64 id = service->currentData().toLongLong();
        if (id <= 0 || !sheet->rows().empty())
            return;
        const auto detail = desk.session().query(catalogue::OpenService{catalogue::ServiceId(id)});
        if (!detail)
            return;
        std::vector<QStringList> rows;
        for (const catalogue::SopVersion& version : detail->sopVersions) {
            if (version.state != catalogue::VersionState::Released)
                continue;
            for (const catalogue::SopStep& step : version.steps) {
                if (step.key)
                    rows.push_back(
                        {step.name.in(desk.language), QString::number(kUsualPoints), {}, u"1"_s});
            }
        }
        sheet->setRows(rows);
        if (title->text().isEmpty())
            title->setText(service->currentText());
    }

    Result<ObservationDetails> details(const Desk& desk) const
    {
        const qint64 who = person->currentData().toLongLong();
        const qint64 by = examiner->currentData().toLongLong();
        if (who <= 0 || by <= 0)
            return fail(invalid(who <= 0 ? u"person"_s : u"examiner"_s, u"required"_s));
        const auto when = day->phrase();
        ObservationDetails details{.kind = chosenCode<ObservationKind>(*kind),
                                   .person = PersonId(who),
                                   .examiner = PersonId(by),
                                   .branch = workBranch(desk),
                                   .day = when ? when->date : LocalDate(),
                                   .title = title->text(),
                                   .script = script->toPlainText(),
                                   .note = note->text()};
        if (const qint64 id = service->currentData().toLongLong(); id > 0)
            details.service = catalogue::ServiceId(id);
        for (const QString& part : parts->text().replace(u'；', u';').split(u';', Qt::SkipEmptyParts))
            details.parts.push_back(
                {{}, part.section(u'=', 1).trimmed(), part.section(u'=', 0, 0).trimmed()});
        for (const QStringList& row : sheet->rows())
            details.sheet.push_back(
                {row.value(0), row.value(1).toInt(), row.value(2).toInt(), row.value(3) == u"1"_s, {}});
        return details;
    }

    Form* form;
    QComboBox* kind;
    QComboBox* person;
    QComboBox* examiner;
    QComboBox* service;
    DateEdit* day;
    QLineEdit* title;
    QPlainTextEdit* script;
    QLineEdit* parts;
    EntryGrid* sheet;
    QLineEdit* note;
};

} // namespace

QDialog* openObservationDialog(const Desk& desk, QWidget* parent)
{
    const auto fields = std::make_shared<ObservationFields>(desk);
    const StepWords words{ObservationDialogText::tr("Check-ride, scene or practical exam"),
                          ObservationDialogText::tr("Keep the result")};
    QDialog* dialog = openStepDialog(parent, words, fields->form, [&desk, fields]() -> Status {
        TRY_ASSIGN(const auto details, fields->details(desk));
        TRY_STATUS(desk.session().run(RecordObservation{details}));
        return {};
    });
    dialog->setMinimumWidth(scaled(kObservationWidth));
    return dialog;
}

} // namespace seraph::ui
