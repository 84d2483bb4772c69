// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/aftermath_pane.h"

#include "core/complaints/dispute_queries.h"
#include "core/complaints/teaching_commands.h"
#include "core/quality/corrective_queries.h"
#include "ui/complaints/complaint_text.h"
#include "ui/complaints/dispute_dialogs.h"
#include "ui/desk/corrective_dialog.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

const LocalDate kEver(2000, 1, 1);

/// What was done at once, as it was said when the case was assessed.
QString firstAction(const ComplaintPage& page)
{
    const auto step = std::find_if(page.steps.rbegin(), page.steps.rend(), [](const Step& each) {
        return each.stage == Stage::Assessed && each.doneAt;
    });
    return step == page.steps.rend() ? QString() : step->text;
}

} // namespace

AftermathPane::AftermathPane(const Desk& desk, ComplaintPage page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_page(std::move(page))
    , m_message(new InlineMessage)
{
    auto* column = makeColumn(12);
    column->addWidget(m_message);
    if (desk.session().can(quality::kSee))
        column->addWidget(buildCorrectives());
    if (desk.session().can(kSeeDisputes))
        column->addWidget(buildDisputes());
    column->addWidget(buildLesson());
    column->addStretch();
    setLayout(column);
}

void AftermathPane::addLink(QBoxLayout& column, const QString& text, const QString& state, const QString& place)
{
    auto* row = makeRow(8);
    row->addWidget(makeLabel(text, LabelRole::Strong), 1);
    row->addWidget(new StatusPill(pill(state, Tone::Info)));
    auto* go = makeButton(tr("Show"));
    connect(go, &QPushButton::clicked, this, [this, place] { m_desk.open(place); });
    row->addWidget(go);
    column.addLayout(row);
}

void AftermathPane::addButton(QBoxLayout& column,
                              const char* name,
                              const QString& text,
                              std::function<void()> act)
{
    auto* button = makeButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, std::move(act));
    column.addWidget(button, 0, Qt::AlignRight);
}

QWidget* AftermathPane::buildCorrectives()
{
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("Corrective action"), tr("so that it does not happen again")));
    const auto correctives = m_desk.session()
                                 .query(quality::CorrectivesFrom{quality::Origin::Complaint,
                                                                 m_page.row.complaint.id.value()})
                                 .value_or(std::vector<quality::Corrective>{});
    for (const quality::Corrective& each : correctives)
        addLink(*card->body(),
                each.number + u"  "_s + each.title,
                codeWord(toCode(each.state)),
                u"quality/corrective/"_s + each.id.toString());
    if (correctives.empty())
        card->body()->addWidget(makeLabel(tr("None came of this case."), LabelRole::Note));
    if (m_desk.session().can(quality::kWork))
        addButton(*card->body(), "openCorrective", tr("&Corrective action …"), [this] {
            openCorrective();
        });
    return card;
}

QWidget* AftermathPane::buildDisputes()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Dispute"), tr("before a third party")));
    const ComplaintId id = m_page.row.complaint.id;
    const QString file = u"quality/disputes/"_s + id.toString();
    bool open = false;
    const auto rows = m_desk.session().query(ListDisputes{kEver}).value_or(std::vector<DisputeRow>{});
    for (const DisputeRow& row : rows) {
        if (row.dispute.complaint != id)
            continue;
        open = open || row.dispute.state == DisputeState::Open;
        addLink(*card->body(),
                codeWord(toCode(row.dispute.forum)) + u" · "_s + row.dispute.body,
                codeWord(toCode(row.dispute.state)),
                file);
    }
    if (!open && m_desk.session().can(kWorkDisputes))
        addButton(*card->body(), "openDispute", tr("Open a &dispute …"), [this, id] {
            openNewDisputeDialog(m_desk, id, window());
        });
    addButton(*card->body(), "openEvidence", tr("Hold, &evidence and copies"), [this, file] {
        m_desk.open(file);
    });
    return card;
}

QWidget* AftermathPane::buildLesson()
{
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("Training case"), tr("for others to learn from, without names")));
    const Complaint& complaint = m_page.row.complaint;
    const auto lesson = m_desk.session().query(LessonOfCase{complaint.id}).value_or(std::nullopt);
    if (lesson)
        addLink(*card->body(),
                lesson->title,
                codeWord(toCode(lesson->state)),
                u"training/cases/"_s + lesson->id.toString());
    else if (isOpen(complaint))
        card->body()->addWidget(makeLabel(tr("Once the case is closed."), LabelRole::Note));
    else if (m_desk.session().can(kWork))
        addButton(
            *card->body(), "teachFromCase", tr("Make a training case of &it"), [this] { teach(); });
    return card;
}

void AftermathPane::openCorrective()
{
    const Complaint& complaint = m_page.row.complaint;
    // Corrective action is seen by more people than a restricted case is.
    openCorrectiveDialog(m_desk,
                         complaint.branch,
                         {.origin = quality::Origin::Complaint,
                          .originId = complaint.id.value(),
                          .title = categoryText(m_desk, complaint.category),
                          .problem = complaint.restricted ? QString() : complaint.summary,
                          .reaction = complaint.restricted ? QString() : firstAction(m_page)},
                         window());
}

void AftermathPane::teach()
{
    const auto made = m_desk.session().run(TeachFromCase{m_page.row.complaint.id, m_desk.language});
    if (!made)
        return m_message->say(Tone::Danger, errorText(made.error()));
    m_desk.offerUndo(tr("Proposed for training; it waits for a trainer"));
}

} // namespace seraph::ui
