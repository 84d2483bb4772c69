// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/course_dialogs.h"

#include "core/training/course_commands.h"
#include "core/training/lesson_commands.h"
#include "core/training/need_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/code_list.h"
#include "ui/desk/step_dialog.h"
#include "ui/desk/work_branch.h"
#include "ui/training/training_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct CourseDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CourseDialogs)
};

constexpr int kMaterialHeight = 180;
constexpr int kLongest = 12000;
constexpr int kScoreUnknown = -1;

QSpinBox* makeSpin(int from, int to, int value, const QString& suffix = {})
{
    auto* spin = new QSpinBox;
    spin->setRange(from, to);
    spin->setValue(value);
    spin->setSuffix(suffix);
    return spin;
}

void offerAreas(QComboBox& box)
{
    for (const auto& [area, code] : Codes<Area>::kAll)
        box.addItem(areaWord(area), QString::fromLatin1(code));
}

/// The fields of a draft.
struct DraftFields {
    DraftFields(const Desk& desk, const CourseVersion& draft)
        : form(new Form)
        , minutes(makeSpin(1, kLongest, draft.content.minutes, CourseDialogs::tr(" min")))
        , interval(makeSpin(0, 120, draft.content.intervalMonths, CourseDialogs::tr(" months")))
        , roles(makeRoleList(desk, draft.content.roles))
        , services(makeServiceList(desk, draft.content.services))
        , zh(new QPlainTextEdit(draft.content.material.zh))
        , en(new QPlainTextEdit(draft.content.material.en))
        , exam(new QCheckBox(CourseDialogs::tr("Ends with an e&xam")))
    {
        const ExamRule rule = draft.content.exam.value_or(ExamRule());
        questions = makeSpin(1, 100, rule.questions);
        pass = makeSpin(1, 100, rule.passPercent, CourseDialogs::tr(" %"));
        time = makeSpin(1, 480, rule.minutes, CourseDialogs::tr(" min"));
        attempts = makeSpin(1, 20, rule.attempts);
        areas = rule.areas;
        exam->setChecked(draft.content.exam.has_value());
        interval->setSpecialValueText(CourseDialogs::tr("once for all"));
        for (QPlainTextEdit* edit : {zh, en}) {
            edit->setTabChangesFocus(true);
            edit->setFixedHeight(scaled(kMaterialHeight));
        }
        build();
    }

    void build()
    {
        form->addFields({{u"minutes"_s, CourseDialogs::tr("&Length"), minutes},
                         {u"interval_months"_s, CourseDialogs::tr("&Again every"), interval}});
        form->addFields({{u"roles"_s,
                          CourseDialogs::tr("Who needs it (&roles)"),
                          roles,
                          CourseDialogs::tr("None ticked: everybody.")},
                         {u"services"_s,
                          CourseDialogs::tr("&Services that need it"),
                          services,
                          CourseDialogs::tr("Nobody carries them out without this course.")}});
        form->addFields({{u"material"_s, CourseDialogs::tr("&Material, Chinese"), zh},
                         {u"material_en"_s, CourseDialogs::tr("Material, &English"), en}});
        form->addWidget(exam);
        form->addFields({{u"exam.questions"_s, CourseDialogs::tr("&Questions"), questions},
                         {u"exam.pass_percent"_s, CourseDialogs::tr("&Pass mark"), pass}});
        form->addFields({{u"exam.minutes"_s, CourseDialogs::tr("&Time"), time},
                         {u"exam.attempts"_s, CourseDialogs::tr("Attempts in &30 days"), attempts}});
        const auto show = [this](bool on) {
            for (QWidget* field : std::initializer_list<QWidget*>{questions, pass, time, attempts})
                field->setEnabled(on);
        };
        QObject::connect(exam, &QCheckBox::toggled, form, show);
        show(exam->isChecked());
    }

    CourseContent content() const
    {
        CourseContent content{.minutes = minutes->value(),
                              .intervalMonths = interval->value(),
                              .roles = roles->codes(),
                              .services = services->codes(),
                              .material = {zh->toPlainText(), en->toPlainText()}};
        if (exam->isChecked())
            content.exam =
                ExamRule{questions->value(), pass->value(), time->value(), areas, attempts->value()};
        return content;
    }

    Form* form;
    QSpinBox* minutes;
    QSpinBox* interval;
    CodeList* roles;
    CodeList* services;
    QPlainTextEdit* zh;
    QPlainTextEdit* en;
    QCheckBox* exam;
    QSpinBox* questions = nullptr;
    QSpinBox* pass = nullptr;
    QSpinBox* time = nullptr;
    QSpinBox* attempts = nullptr;
    std::vector<Area> areas;
};

std::optional<PersonId> chosenPerson(const QComboBox& box)
{
    const qint64 id = box.currentData().toLongLong();
    return id > 0 ? std::optional(PersonId(id)) : std::nullopt;
}

void offerCourses(QComboBox& box, const std::vector<CourseRow>& courses, Language language)
{
    for (const CourseRow& row : courses) {
        if (row.inForce)
            box.addItem(row.course.name().in(language), row.course.id.value());
    }
}

std::optional<CourseId> chosenCourse(const QComboBox& box)
{
    const qint64 id = box.currentData().toLongLong();
    return id > 0 ? std::optional(CourseId(id)) : std::nullopt;
}

} // namespace

QDialog* openNewCourseDialog(const Desk& desk, QWidget* parent)
{
    auto* form = new Form;
    auto* zh = new QLineEdit;
    auto* en = new QLineEdit;
    auto* area = new QComboBox;
    offerAreas(*area);
    form->addField({u"name"_s, CourseDialogs::tr("&Name, Chinese"), zh, {}, Form::Need::Required});
    form->addField({u"name_en"_s, CourseDialogs::tr("Name, &English"), en});
    form->addField({u"area"_s, CourseDialogs::tr("&Area"), area});
    return openStepDialog(parent,
                          {CourseDialogs::tr("New course"), CourseDialogs::tr("Add the course")},
                          form,
                          [&desk, zh, en, area]() -> Status {
                              TRY_STATUS(desk.session().run(
                                  AddCourse{{zh->text(), en->text()}, chosenCode<Area>(*area)}));
                              desk.offerUndo(CourseDialogs::tr("Course added"));
                              return {};
                          });
}

QDialog* openCourseDraftDialog(const Desk& desk, const CourseRow& row, QWidget* parent)
{
    const CourseVersion draft = row.draft.value();
    const auto fields = std::make_shared<DraftFields>(desk, draft);
    return openStepDialog(parent,
                          {row.course.name().in(desk.language), CourseDialogs::tr("Keep the draft")},
                          fields->form,
                          [&desk, fields, draft]() -> Status {
                              TRY_STATUS(desk.session().run(EditCourseDraft{
                                  draft.id, draft.revision, fields->content(), draft.changeNote}));
                              desk.offerUndo(CourseDialogs::tr("Draft kept"));
                              return {};
                          });
}

QDialog* openLessonDialog(const Desk& desk,
                          const std::vector<CourseRow>& courses,
                          const std::optional<Lesson>& lesson,
                          QWidget* parent)
{
    auto* form = new Form;
    auto* course = new QComboBox;
    auto* day = new DateEdit([&desk] { return desk.today(); });
    auto* minutes = makeSpin(1, 1440, lesson ? lesson->minutes : 60, CourseDialogs::tr(" min"));
    auto* trainer = new QComboBox;
    auto* outside = new QLineEdit(lesson ? lesson->trainerName : QString());
    auto* place = new QLineEdit(lesson ? lesson->place : QString());
    auto* note = new QLineEdit(lesson ? lesson->note : QString());
    offerCourses(*course, courses, desk.language);
    offerColleagues(*trainer, desk);
    day->setDate(lesson ? lesson->day : desk.today());
    if (lesson && lesson->trainer)
        trainer->setCurrentIndex(std::max(0, trainer->findData(lesson->trainer->value())));
    if (!lesson)
        form->addField({u"course"_s, CourseDialogs::tr("&Course"), course});
    form->addFields({{u"day"_s, CourseDialogs::tr("&Day"), day, {}, Form::Need::Required},
                     {u"minutes"_s, CourseDialogs::tr("&Length"), minutes}});
    form->addFields({{u"trainer"_s, CourseDialogs::tr("&Trainer"), trainer},
                     {u"trainer_name"_s, CourseDialogs::tr("or from &outside"), outside}});
    form->addFields({{u"place"_s, CourseDialogs::tr("&Place"), place},
                     {u"note"_s, CourseDialogs::tr("&Note"), note}});
    const auto save = [&desk, lesson, course, day, minutes, trainer, outside, place, note]() -> Status {
        const auto when = day->phrase();
        const LessonDetails details{.day = when ? when->date : LocalDate(),
                                    .minutes = minutes->value(),
                                    .trainer = chosenPerson(*trainer),
                                    .trainerName = outside->text(),
                                    .place = place->text(),
                                    .note = note->text()};
        if (lesson)
            return desk.session().run(EditLesson{lesson->id, lesson->revision, details});
        const auto chosen = chosenCourse(*course);
        if (!chosen)
            return fail(invalid(u"course"_s, u"required"_s));
        TRY_STATUS(desk.session().run(PlanLesson{*chosen, workBranch(desk), details}));
        return {};
    };
    return openStepDialog(
        parent,
        {lesson ? CourseDialogs::tr("Change the lesson") : CourseDialogs::tr("Plan a lesson"),
         CourseDialogs::tr("Keep")},
        form,
        save);
}

QDialog* openAttendanceDialog(const Desk& desk, const Lesson& lesson, QWidget* parent)
{
    auto* form = new Form;
    auto* person = new QComboBox;
    auto* there = new QCheckBox(CourseDialogs::tr("&Was there"));
    auto* minutes = makeSpin(0, lesson.minutes, lesson.minutes, CourseDialogs::tr(" min"));
    auto* score = makeSpin(kScoreUnknown, 100, kScoreUnknown, CourseDialogs::tr(" %"));
    auto* note = new QLineEdit;
    offerColleagues(*person, desk);
    there->setChecked(true);
    score->setSpecialValueText(CourseDialogs::tr("not tested"));
    form->addField({u"person"_s, CourseDialogs::tr("&Who"), person, {}, Form::Need::Required});
    form->addWidget(there);
    form->addFields({{u"minutes"_s, CourseDialogs::tr("&How long"), minutes},
                     {u"score"_s, CourseDialogs::tr("&Test"), score}});
    form->addField({u"note"_s, CourseDialogs::tr("&Note"), note});
    const auto save = [&desk, id = lesson.id, person, there, minutes, score, note]() -> Status {
        const auto who = chosenPerson(*person);
        if (!who)
            return fail(invalid(u"person"_s, u"required"_s));
        NoteAttendance command{
            id, *who, there->isChecked() ? Turnout::Present : Turnout::Absent, minutes->value()};
        if (score->value() != kScoreUnknown)
            command.score = score->value();
        command.note = note->text();
        TRY_STATUS(desk.session().run(command));
        return {};
    };
    return openStepDialog(
        parent, {CourseDialogs::tr("On the sheet"), CourseDialogs::tr("Note it")}, form, save);
}

QDialog* openCampaignDialog(const Desk& desk, const std::vector<CourseRow>& courses, QWidget* parent)
{
    auto* form = new Form;
    auto* name = new QLineEdit;
    auto* course = new QComboBox;
    auto* roles = makeRoleList(desk);
    auto* due = new DateEdit([&desk] { return desk.today(); });
    offerCourses(*course, courses, desk.language);
    due->setDate(desk.today().addMonths(1));
    form->addField({u"name"_s, CourseDialogs::tr("&Name"), name, {}, Form::Need::Required});
    form->addField({u"course"_s, CourseDialogs::tr("&Course"), course});
    form->addField({u"roles"_s,
                    CourseDialogs::tr("For &whom"),
                    roles,
                    CourseDialogs::tr("None ticked: all who need the course.")});
    form->addField({u"due_day"_s, CourseDialogs::tr("&By"), due, {}, Form::Need::Required});
    const auto save = [&desk, name, course, roles, due]() -> Status {
        const auto chosen = chosenCourse(*course);
        if (!chosen)
            return fail(invalid(u"course"_s, u"required"_s));
        const auto day = due->phrase();
        TRY_STATUS(desk.session().run(
            StartCampaign{{name->text(), *chosen, roles->codes(), day ? day->date : LocalDate()}}));
        return {};
    };
    return openStepDialog(
        parent, {CourseDialogs::tr("Re-qualification campaign"), CourseDialogs::tr("Start it")}, form, save);
}

} // namespace seraph::ui
