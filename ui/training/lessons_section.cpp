// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/lessons_section.h"

#include "core/training/lesson_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/file_list.h"
#include "ui/desk/period_box.h"
#include "ui/training/course_dialogs.h"
#include "ui/training/training_text.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

constexpr int kDaysAhead = 365;

} // namespace

LessonsSection::LessonsSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(desk,
                  {.name = tr("Lessons"),
                   .columns = {{tr("Day"), 100},
                               {tr("Course"), 0},
                               {tr("Trainer"), 120},
                               {tr("There"), 80, Qt::AlignRight},
                               {tr("State"), 110}},
                   .empty = {Icon::Calendar, tr("No lessons in this period."), {}},
                   .paneWidth = 460,
                   .tables = {"training_lesson", "training_attendance"}},
                  parent)
    , m_format(format)
    , m_period(new PeriodBox)
{
    m_period->setCurrentIndex(2);
    bar().addWidget(m_period);
    bar().addStretch();
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    if (desk.session().can(kTeach)) {
        auto* plan = makeButton(tr("&Plan a lesson …"), ButtonRole::Primary);
        plan->setObjectName(u"planLesson"_s);
        connect(plan, &QPushButton::clicked, this, [this] {
            const auto courses = this->desk().session().query(ListCourses{});
            if (courses)
                openLessonDialog(this->desk(), *courses, {}, window());
        });
        bar().addWidget(plan);
    }
    refresh();
}

Status LessonsSection::fill()
{
    const LocalDate today = desk().today();
    const Period period = m_period->period(today);
    const LocalDate until = period.until >= today ? today.addDays(kDaysAhead) : period.until;
    TRY_ASSIGN(m_rows, desk().session().query(ListLessons{period.from, until}));
    for (const LessonRow& row : m_rows) {
        table().addRow(row.lesson.id.value(),
                       {m_format.shortDate(row.lesson.day, today),
                        row.courseName.in(desk().language),
                        row.trainer,
                        tr("%1 / %2").arg(row.present).arg(row.listed),
                        {}});
        showPill(table(), 4, lessonPill(row.lesson.state));
    }
    return {};
}

QWidget* LessonsSection::makePane(qint64 id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const LessonRow& each) {
        return each.lesson.id.value() == id;
    });
    if (row == m_rows.end())
        return emptyPane(tr("Choose a lesson on the left."));
    const Lesson& lesson = row->lesson;
    auto parts = makePaneParts(row->courseName.in(desk().language),
                               tr("%1 · %2 · %3")
                                   .arg(m_format.longDate(lesson.day),
                                        m_format.duration(std::chrono::minutes(lesson.minutes)),
                                        row->trainer));
    if (!lesson.place.isEmpty())
        parts.body->addWidget(makeLabel(lesson.place, LabelRole::Note));
    if (!lesson.note.isEmpty())
        parts.body->addWidget(makeLabel(lesson.note));
    addSheet(*row, *parts.body);
    parts.body->addWidget(makeLabel(tr("Scan of the signed sheet"), LabelRole::Section));
    parts.body->addWidget(new FileList(
        desk(), m_format, {u"training_lesson"_s, lesson.id.value()}, u"attendance_sheet"_s));
    if (desk().session().can(kTeach) && lesson.state == LessonState::Planned)
        addActions(lesson, *parts.buttons);
    return parts.pane;
}

void LessonsSection::addSheet(const LessonRow& row, QVBoxLayout& body)
{
    const auto sheet = desk().session().query(OpenLessonSheet{row.lesson.id});
    if (!sheet || sheet->empty())
        return body.addWidget(makeLabel(tr("Nobody is on the sheet yet."), LabelRole::Note));
    for (const AttendanceRow& line : *sheet) {
        const Attendance& attendance = line.attendance;
        QString text =
            attendance.turnout == Turnout::Absent
                ? tr("%1 · was not there").arg(line.personName)
                : tr("%1 · %2").arg(line.personName,
                                    m_format.duration(std::chrono::minutes(attendance.minutes)));
        if (attendance.score)
            text = tr("%1 · %2 %").arg(text).arg(*attendance.score);
        if (!attendance.note.isEmpty())
            text = tr("%1 · %2").arg(text, attendance.note);
        body.addWidget(makeLabel(text));
    }
}

void LessonsSection::addActions(const Lesson& lesson, QHBoxLayout& buttons)
{
    auto* off = makeButton(tr("Call &off"));
    connect(off, &QPushButton::clicked, this, [this, lesson] {
        if (report(desk().session().run(CancelLesson{lesson.id, lesson.revision})))
            desk().offerUndo(tr("Lesson called off"));
    });
    auto* note = makeButton(tr("&Who was there …"));
    note->setObjectName(u"noteAttendance"_s);
    connect(note, &QPushButton::clicked, this, [this, lesson] {
        openAttendanceDialog(desk(), lesson, window());
    });
    auto* held = makeButton(tr("&Held: sheet is complete"), ButtonRole::Primary);
    held->setObjectName(u"holdLesson"_s);
    connect(held, &QPushButton::clicked, this, [this, lesson] {
        report(desk().session().run(HoldLesson{lesson.id, lesson.revision}));
    });
    for (QPushButton* button : {off, note, held})
        buttons.addWidget(button);
}

} // namespace seraph::ui
