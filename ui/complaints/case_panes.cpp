// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/case_panes.h"

#include "core/attachments/attachment_queries.h"
#include "core/complaints/permissions.h"
#include "ui/complaints/aftermath_pane.h"
#include "ui/complaints/complaint_text.h"
#include "ui/complaints/decisions_pane.h"
#include "ui/complaints/letters_pane.h"
#include "ui/desk/file_list.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timeline.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

struct CasePanes {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CasePanes)
};

struct Moment {
    Instant at;
    Timeline::Entry entry;
};

QString nameIn(const ComplaintPage& page, const std::optional<PersonId>& person)
{
    return person ? page.names.value(person->value()) : QString();
}

Tone toneOf(const Step& step)
{
    return step.dueAt && step.doneAt && *step.doneAt > *step.dueAt ? Tone::Warning : Tone::Good;
}

/// Stages passed and what was said between them, latest first.
QWidget* makeCourse(const Desk& desk, const Format& format, const ComplaintPage& page)
{
    std::vector<Moment> moments;
    for (const Step& step : page.steps) {
        if (!step.doneAt)
            continue;
        const QString round =
            step.round > 0 ? CasePanes::tr(" (round %1)").arg(step.round + 1) : QString();
        moments.push_back({*step.doneAt,
                           {format.dateTime(*step.doneAt),
                            nameIn(page, step.doneBy),
                            stageText(desk, step.stage) + round,
                            toneOf(step),
                            {},
                            step.text}});
    }
    for (const Note& note : page.notes)
        moments.push_back({note.at,
                           {format.dateTime(note.at),
                            nameIn(page, note.by),
                            codeWord(toCode(note.kind)),
                            Tone::Neutral,
                            {},
                            note.text}});
    std::stable_sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) {
        return a.at > b.at;
    });
    std::vector<Timeline::Entry> entries;
    for (const Moment& each : moments)
        entries.push_back(each.entry);
    auto* timeline = new Timeline;
    timeline->setEntries(entries);
    return makeScrollArea(timeline);
}

/// What belongs to it: records and files.
QWidget* makeBelongings(const Desk& desk, const Format& format, const ComplaintPage& page)
{
    auto* body = new QWidget;
    auto* column = makeColumn(10);
    body->setLayout(column);
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(CasePanes::tr("Belongs to it")));
    if (page.links.empty())
        card->body()->addWidget(makeLabel(CasePanes::tr("No record is linked yet."), LabelRole::Note));
    for (const LinkRow& each : page.links)
        card->body()->addWidget(makeLabel(
            CasePanes::tr("%1: %2").arg(kindText(each.link.kind), each.name.in(desk.language))));
    column->addWidget(card);
    if (desk.session().can(attachments::kSeeAttachments) && desk.session().can(kConfidential)) {
        auto* files = new Card;
        files->body()->addWidget(new SectionHeader(CasePanes::tr("Files")));
        files->body()->addWidget(new FileList(
            desk, format, {u"complaint"_s, page.row.complaint.id.value()}, u"complaint"_s));
        column->addWidget(files, 1);
    }
    column->addStretch();
    return makeScrollArea(body);
}

} // namespace

std::vector<CasePane> casePanes()
{
    return {
        {u"course"_s, CasePanes::tr("Course"), kView, &makeCourse},
        {u"decisions"_s,
         CasePanes::tr("Liability and remedies"),
         kView,
         [](const Desk& desk, const Format& format, const ComplaintPage& page) -> QWidget* {
             return makeScrollArea(new DecisionsPane(desk, format, page));
         }},
        {u"letters"_s,
         CasePanes::tr("Letters"),
         kView,
         [](const Desk& desk, const Format& format, const ComplaintPage& page) -> QWidget* {
             return makeScrollArea(new LettersPane(desk, format, page));
         }},
        {u"belongings"_s, CasePanes::tr("Records and files"), kView, &makeBelongings},
        {u"aftermath"_s,
         CasePanes::tr("What follows"),
         kView,
         [](const Desk& desk, const Format&, const ComplaintPage& page) -> QWidget* {
             return makeScrollArea(new AftermathPane(desk, page));
         }},
    };
}

} // namespace seraph::ui
