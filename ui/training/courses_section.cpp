// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/courses_section.h"

#include "core/training/course_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/file_list.h"
#include "ui/desk/trade_text.h"
#include "ui/text/quiet_markdown.h"
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

QString roleNames(const Desk& desk, const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes)
        names << roleText(desk, code);
    return names.join(CoursesSection::tr(", "));
}

QString intervalText(int months)
{
    return months == 0 ? CoursesSection::tr("once for all")
                       : CoursesSection::tr("every %n month(s)", nullptr, months);
}

} // namespace

CoursesSection::CoursesSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(desk,
                  {.name = tr("Courses"),
                   .columns = {{tr("Course"), 0},
                               {tr("Area"), 110},
                               {tr("Length"), 110},
                               {tr("Again"), 120},
                               {tr("Version"), 130}},
                   .empty = {Icon::Training, tr("No courses yet."), {}},
                   .paneWidth = 460,
                   .tables = {"training_course", "training_course_version"}},
                  parent)
    , m_format(format)
{
    bar().addWidget(makeLabel(tr("A course in force is required of its roles; a new version leaves "
                                 "what was completed as it is."),
                              LabelRole::Note),
                    1);
    if (desk.session().can(kEdit)) {
        auto* add = makeButton(tr("&New course …"));
        add->setObjectName(u"newCourse"_s);
        connect(add, &QPushButton::clicked, this, [this] {
            openNewCourseDialog(this->desk(), window());
        });
        bar().addWidget(add);
    }
    refresh();
}

Status CoursesSection::fill()
{
    TRY_ASSIGN(m_rows, desk().session().query(ListCourses{}));
    for (const CourseRow& row : m_rows) {
        const CourseVersion& shown = row.inForce ? *row.inForce : *row.draft;
        table().addRow(row.course.id.value(),
                       {row.course.name().in(desk().language),
                        areaWord(row.course.area),
                        m_format.duration(std::chrono::minutes(shown.content.minutes)),
                        intervalText(shown.content.intervalMonths),
                        {}});
        showPill(table(),
                 4,
                 row.inForce ? pill(row.draft ? tr("%1 · draft").arg(row.inForce->number)
                                              : QString::number(row.inForce->number),
                                    Tone::Good)
                             : pill(tr("draft"), Tone::Warning));
    }
    return {};
}

QWidget* CoursesSection::makePane(qint64 id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const CourseRow& each) {
        return each.course.id.value() == id;
    });
    if (row == m_rows.end())
        return emptyPane(tr("Choose a course on the left."));
    const CourseVersion& shown = row->inForce ? *row->inForce : *row->draft;
    auto parts = makePaneParts(row->course.name().in(desk().language), {});
    const CourseContent& content = shown.content;
    parts.body->addWidget(makeLabel(content.roles.isEmpty()
                                        ? tr("Required of everybody.")
                                        : tr("Required of: %1.").arg(roleNames(desk(), content.roles)),
                                    LabelRole::Strong));
    if (!content.services.isEmpty())
        parts.body->addWidget(makeLabel(
            tr("For the services %1.").arg(content.services.join(tr(", "))), LabelRole::Note));
    if (content.exam)
        parts.body->addWidget(
            makeLabel(tr("Exam: %1 questions in %2 minutes; %3 % are needed to pass.")
                          .arg(content.exam->questions)
                          .arg(content.exam->minutes)
                          .arg(content.exam->passPercent),
                      LabelRole::Note));
    auto* material = makeLabel({});
    material->setTextFormat(Qt::MarkdownText);
    material->setText(quietMarkdown(content.material.in(desk().language)));
    parts.body->addWidget(material);
    parts.body->addWidget(new FileList(
        desk(), m_format, {u"training_course_version"_s, shown.id.value()}, u"course_material"_s));
    if (desk().session().can(kEdit))
        addEditing(*row, *parts.buttons);
    return parts.pane;
}

void CoursesSection::addEditing(const CourseRow& row, QHBoxLayout& buttons)
{
    auto* change = makeButton(row.draft ? tr("&Edit the draft …") : tr("New &version …"));
    change->setObjectName(u"editCourse"_s);
    connect(change, &QPushButton::clicked, this, [this, row] { edit(row); });
    buttons.addWidget(change);
    if (!row.draft)
        return;
    auto* put = makeButton(tr("&Release"), ButtonRole::Primary);
    put->setObjectName(u"releaseCourse"_s);
    connect(put, &QPushButton::clicked, this, [this, row] { release(row); });
    buttons.addWidget(put);
}

void CoursesSection::edit(const CourseRow& row)
{
    CourseRow edited = row;
    if (!edited.draft) {
        if (!report(desk().session().run(DraftCourse{row.course.id}).transform([](CourseVersionId) {})))
            return;
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const CourseRow& each) {
            return each.course.id == row.course.id;
        });
        if (found == m_rows.end() || !found->draft)
            return refresh();
        edited = *found;
    }
    openCourseDraftDialog(desk(), edited, window());
}

void CoursesSection::release(const CourseRow& row)
{
    const auto put = [this, draft = *row.draft](Holders holders) {
        report(desk().session().run(ReleaseCourse{draft.id, draft.revision, holders}));
    };
    if (!row.inForce)
        return put(Holders::Keep);
    desk().prompts.ask(
        window(),
        {tr("Release the new version"),
         tr("Should those who completed the version before take the course again within 14 days?"),
         tr("Take it again"),
         tr("What they have stays valid"),
         Tone::Info},
        [put](UserPrompts::Answer answer) {
            put(answer == UserPrompts::Answer::Act ? Holders::Retake : Holders::Keep);
        });
}

} // namespace seraph::ui
