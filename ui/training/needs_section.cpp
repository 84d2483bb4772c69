// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/needs_section.h"

#include "core/training/need_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/pane_part.h"
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

NeedsSection::NeedsSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(desk,
                  {.name = tr("Who still has to learn what"),
                   .columns = {{tr("Who"), 120}, {tr("What"), 0}, {tr("Why"), 150}, {tr("By"), 170}},
                   .empty = {Icon::Check, tr("Everybody has everything that is asked of them."), {}},
                   .tables = {"training_need",
                              "training_completion",
                              "training_campaign",
                              "training_course_version",
                              "role_grant"}},
                  parent)
    , m_format(format)
{
    bar().addStretch();
    if (desk.session().can(kEdit)) {
        auto* start = makeButton(tr("Start a &campaign …"));
        start->setObjectName(u"startCampaign"_s);
        connect(start, &QPushButton::clicked, this, [this] {
            const auto courses = this->desk().session().query(ListCourses{});
            if (courses)
                openCampaignDialog(this->desk(), *courses, window());
        });
        bar().addWidget(start);
    }
    refresh();
}

Status NeedsSection::fill()
{
    TRY_ASSIGN(m_rows, desk().session().query(ListNeeds{}));
    TRY_ASSIGN(m_campaigns, desk().session().query(ListCampaigns{}));
    TRY_ASSIGN(const auto matrix, desk().session().query(OpenCourseMatrix{}));
    m_covered = matrix.covered;
    m_asked = matrix.asked;
    for (const NeedRow& row : m_rows) {
        table().addRow(
            row.need.id.value(),
            {row.personName, row.need.what().in(desk().language), causeWord(row.need.cause), {}});
        showPill(table(), 3, dueDayPill(row.need.dueDay, desk().today(), m_format));
    }
    addCourseRows(matrix);
    return {};
}

void NeedsSection::addCourseRows(const CourseMatrix& matrix)
{
    for (std::size_t i = 0; i < matrix.people.size(); ++i) {
        for (std::size_t k = 0; k < matrix.courses.size(); ++k) {
            const CourseCell& cell = matrix.cells[i][k];
            if (cell.standing == Standing::NotRequired || cell.standing == Standing::Valid)
                continue;
            const Course& course = matrix.courses[k].course;
            table().addRow(
                0, {matrix.people[i].name, course.name().in(desk().language), areaWord(course.area), {}});
            showPill(table(), 3, standingPill(cell.standing, cell.validUntil, m_format));
        }
    }
}

QWidget* NeedsSection::makePane(qint64 id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const NeedRow& each) {
        return each.need.id.value() == id;
    });
    return row == m_rows.end() ? summary() : needPane(*row);
}

QWidget* NeedsSection::needPane(const NeedRow& row)
{
    auto parts = makePaneParts(row.personName, row.need.what().in(desk().language));
    parts.body->addWidget(makeLabel(
        tr("%1 · open since %2").arg(causeWord(row.need.cause), m_format.dateTime(row.need.openedAt))));
    if (desk().session().can(kTeach) && !row.need.course) {
        auto* read = makeButton(tr("Has &read and confirmed it"));
        read->setObjectName(u"confirmFor"_s);
        connect(read, &QPushButton::clicked, this, [this, need = row.need.id] {
            report(desk().session().run(ConfirmReading{need}));
        });
        parts.buttons->addWidget(read);
    }
    if (desk().session().can(kEdit)) {
        auto* waive = makeButton(tr("Not asked of them …"));
        connect(waive, &QPushButton::clicked, this, [this, need = row.need.id] {
            askForReason(
                desk(),
                {tr("Not asked of them after all"), tr("Waive it"), tr("Waived")},
                ReasonNeed::Required,
                [this, need](const QString& why) -> Status {
                    return desk().session().run(WaiveNeed{need, why});
                },
                window());
        });
        parts.buttons->addWidget(waive);
    }
    return parts.pane;
}

QWidget* NeedsSection::summary()
{
    auto parts = makePaneParts(
        tr("%1 of %2 people have every course asked of them").arg(m_covered).arg(m_asked), {});
    if (!m_campaigns.empty())
        addPanePart(*parts.body, tr("Campaigns"));
    for (const CampaignRow& row : m_campaigns) {
        parts.body->addWidget(makeLabel(row.campaign.name, LabelRole::Strong));
        parts.body->addWidget(
            makeLabel(tr("%1 · by %2 · done %3 · open %4")
                          .arg(row.courseName.in(desk().language), m_format.date(row.campaign.dueDay))
                          .arg(row.met)
                          .arg(row.open),
                      LabelRole::Note));
        if (row.campaign.endedAt || !desk().session().can(kEdit))
            continue;
        auto* end = makeButton(tr("End this campaign"));
        connect(end, &QPushButton::clicked, this, [this, campaign = row.campaign] {
            report(desk().session().run(EndCampaign{campaign.id, campaign.revision}));
        });
        parts.body->addWidget(end, 0, Qt::AlignLeft);
    }
    return parts.pane;
}

} // namespace seraph::ui
