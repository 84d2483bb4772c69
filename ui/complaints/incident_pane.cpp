// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/incident_pane.h"

#include "core/complaints/incident_commands.h"
#include "core/quality/permissions.h"
#include "ui/complaints/incident_dialogs.h"
#include "ui/desk/corrective_dialog.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

/// More names than this are a list to be printed, not to be read on a page.
constexpr std::size_t kPeopleShown = 60;

Tone toneOf(IncidentLevel level)
{
    switch (level) {
    case IncidentLevel::Minor: return Tone::Info;
    case IncidentLevel::Serious: return Tone::Warning;
    case IncidentLevel::Major: return Tone::Danger;
    }
    UNREACHABLE();
}

} // namespace

IncidentPane::IncidentPane(const Desk& desk, const Format& format, IncidentPage page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(std::move(page))
    , m_message(new InlineMessage)
{
    auto* body = new QWidget;
    auto* parts = makeColumn(12);
    body->setLayout(parts);
    parts->addWidget(buildHead());
    parts->addWidget(buildFacts());
    parts->addWidget(buildSteps());
    parts->addWidget(buildNotices());
    parts->addWidget(buildPeople());
    parts->addStretch();
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(makeScrollArea(body), 1);
    column->addWidget(buildActions());
    setLayout(column);
    if (isOpen() && !m_page.obstacle.isEmpty())
        m_message->say(Tone::Warning, errorText(Error{ErrorCode::Conflict, m_page.obstacle, {}, {}}));
}

bool IncidentPane::isOpen() const
{
    return m_page.incident.state != IncidentState::Closed;
}

void IncidentPane::addButton(QBoxLayout& row,
                             const char* name,
                             const QString& text,
                             session::Permission permission,
                             std::function<void()> act)
{
    if (!isOpen() || !m_desk.session().can(permission))
        return;
    auto* button = makeButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, std::move(act));
    row.addWidget(button);
}

QWidget* IncidentPane::buildHead()
{
    auto* head = new QWidget;
    auto* row = makeRow(8);
    head->setLayout(row);
    row->addWidget(makeLabel(m_page.incident.summary, LabelRole::Section), 1);
    row->addWidget(
        new StatusPill(pill(codeWord(toCode(m_page.incident.level)), toneOf(m_page.incident.level))),
        0,
        Qt::AlignTop);
    row->addWidget(new StatusPill(pill(codeWord(toCode(m_page.incident.state)),
                                       isOpen() ? Tone::Info : Tone::Good)),
                   0,
                   Qt::AlignTop);
    return head;
}

QWidget* IncidentPane::buildFacts()
{
    const Incident& incident = m_page.incident;
    auto* facts = new QWidget;
    auto* column = makeColumn(4);
    facts->setLayout(column);
    column->addWidget(makeLabel(
        tr("%1, found %2 by %3")
            .arg(codeWord(toCode(incident.kind)), m_format.dateTime(incident.foundAt), m_page.foundByName),
        LabelRole::Note));
    if (incident.beganAt)
        column->addWidget(
            makeLabel(tr("from %1 until %2")
                          .arg(m_format.dateTime(*incident.beganAt),
                               m_format.dateTime(incident.endedAt.value_or(incident.foundAt))),
                      LabelRole::Note));
    column->addWidget(makeLabel(m_page.responsibleName.isEmpty()
                                    ? tr("Nobody deals with it yet.")
                                    : tr("Deals with it: %1").arg(m_page.responsibleName)));
    if (!incident.description.isEmpty())
        column->addWidget(makeLabel(incident.description));
    if (!isOpen()) {
        column->addWidget(makeLabel(tr("Why: %1").arg(incident.cause)));
        column->addWidget(makeLabel(tr("What was done: %1").arg(incident.measures)));
    }
    return facts;
}

QWidget* IncidentPane::buildSteps()
{
    const Instant now = m_desk.session().clock().now();
    const bool may = isOpen() && m_desk.session().can(kWorkIncidents);
    auto* card = new Card;
    auto* list = new CheckList;
    std::vector<CheckList::Item> items;
    int done = 0;
    for (const IncidentStep& step : m_page.steps) {
        QString note;
        if (step.doneAt)
            note = m_format.dateTime(*step.doneAt);
        else if (step.dueAt)
            note = m_format.remaining(*step.dueAt, now);
        if (step.key && !step.doneAt)
            note = note.isEmpty() ? tr("key step") : tr("key step, %1").arg(note);
        done += step.doneAt ? 1 : 0;
        const bool ticked = step.doneAt.has_value();
        items.push_back(
            {step.id.toString(), step.text().in(m_desk.language), note, ticked, ticked || !may});
    }
    list->setItems(items);
    connect(list, &CheckList::toggled, this, [this](const QString& id, bool ticked) {
        if (ticked)
            tick(id);
    });
    card->body()->addWidget(new SectionHeader(tr("What has to be done"),
                                              tr("%1 of %2").arg(done).arg(m_page.steps.size())));
    card->body()->addWidget(list);
    return card;
}

QWidget* IncidentPane::buildNotices()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Who has to be told")));
    for (const IncidentNotice& notice : m_page.notices)
        card->body()->addWidget(noticeRow(notice));
    if (m_page.notices.empty())
        card->body()->addWidget(makeLabel(tr("Nobody, at this level."), LabelRole::Note));
    return card;
}

QWidget* IncidentPane::noticeRow(const IncidentNotice& notice)
{
    auto* line = new QWidget;
    auto* row = makeRow(8);
    line->setLayout(row);
    auto* words = makeColumn(2);
    words->addWidget(makeLabel(notice.name().in(m_desk.language)));
    QString note = notice.basis;
    if (notice.sentAt)
        note = tr("sent %1 %2").arg(m_format.dateTime(*notice.sentAt), notice.reference);
    else if (!notice.waiveReason.isEmpty())
        note = tr("left out: %1").arg(notice.waiveReason);
    words->addWidget(makeLabel(note, LabelRole::Note));
    row->addLayout(words, 1);
    if (notice.isSettled())
        return line;
    const Instant now = m_desk.session().clock().now();
    if (notice.dueAt)
        row->addWidget(new StatusPill(pill(m_format.remaining(*notice.dueAt, now),
                                           *notice.dueAt < now ? Tone::Danger : Tone::Warning)),
                       0,
                       Qt::AlignTop);
    addButton(*row, "sendNotice", tr("Send …"), kWorkIncidents, [this, notice] {
        openNoticeDialog(m_desk, notice, window());
    });
    addButton(*row, "waiveNotice", tr("Leave out …"), kCloseIncidents, [this, notice] {
        openWaiveDialog(m_desk, notice, window());
    });
    return line;
}

QWidget* IncidentPane::buildPeople()
{
    auto* card = new Card;
    const auto told =
        std::count_if(m_page.people.begin(), m_page.people.end(), [](const AffectedRow& row) {
            return row.person.toldAt.has_value();
        });
    card->body()->addWidget(new SectionHeader(
        tr("Whom it concerns"), tr("%1 of %2 told").arg(told).arg(m_page.people.size())));
    for (std::size_t i = 0; i < std::min(kPeopleShown, m_page.people.size()); ++i)
        card->body()->addWidget(personRow(m_page.people[i]));
    if (m_page.people.size() > kPeopleShown)
        card->body()->addWidget(
            makeLabel(tr("and %1 more").arg(m_page.people.size() - kPeopleShown), LabelRole::Note));
    auto* buttons = makeRow();
    buttons->addStretch();
    const bool fromJournal = m_page.incident.kind == IncidentKind::Privacy ||
                             m_page.incident.kind == IncidentKind::Safety;
    addButton(*buttons,
              "findAffected",
              fromJournal ? tr("Find them in the journal") : tr("Find who is booked"),
              kWorkIncidents,
              [this] { findAffected(); });
    addButton(*buttons, "addAffected", tr("Add somebody …"), kWorkIncidents, [this] {
        openAddAffectedDialog(m_desk, m_format, m_page.incident.id, window());
    });
    card->body()->addLayout(buttons);
    return card;
}

QWidget* IncidentPane::personRow(const AffectedRow& affected)
{
    auto* line = new QWidget;
    auto* row = makeRow(8);
    line->setLayout(row);
    const IncidentPerson& person = affected.person;
    QString note = codeWord(toCode(person.foundIn));
    if (person.entries > 0)
        note = tr("%1, %2 entries").arg(note).arg(person.entries);
    if (person.toldAt)
        note = tr("told %1: %2").arg(m_format.dateTime(*person.toldAt), person.toldHow);
    row->addWidget(makeLabel(affected.clientName + u" "_s + affected.clientNumber), 1);
    row->addWidget(makeLabel(note, LabelRole::Note), 1);
    if (!person.toldAt)
        addButton(*row, "noteTold", tr("Told …"), kWorkIncidents, [this, person] {
            openToldDialog(m_desk, person, window());
        });
    return line;
}

QWidget* IncidentPane::buildActions()
{
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    row->addStretch();
    if (m_desk.session().can(quality::kWork)) {
        auto* correct = makeButton(tr("C&orrective action …"));
        correct->setObjectName(u"openCorrective"_s);
        connect(correct, &QPushButton::clicked, this, &IncidentPane::openCorrective);
        row->addWidget(correct);
    }
    addButton(*row, "editIncident", tr("&Change …", "on a button"), kWorkIncidents, [this] {
        openEditIncidentDialog(m_desk, m_page.incident, window());
    });
    addButton(*row, "closeIncident", tr("C&lose …", "on a button"), kCloseIncidents, [this] {
        openCloseIncidentDialog(m_desk, m_page.incident, window());
    });
    return bar;
}

void IncidentPane::openCorrective()
{
    const Incident& incident = m_page.incident;
    openCorrectiveDialog(m_desk,
                         incident.branch,
                         {.origin = quality::Origin::Incident,
                          .originId = incident.id.value(),
                          .title = incident.summary,
                          .problem = incident.cause.isEmpty() ? incident.description : incident.cause,
                          .reaction = incident.measures},
                         window());
}

void IncidentPane::tick(const QString& step)
{
    const Status ticked = m_desk.session().run(TickIncidentStep{IncidentStepId(step.toLongLong())});
    if (!ticked)
        return m_message->say(Tone::Danger, errorText(ticked.error()));
    m_desk.offerUndo(tr("Done"));
}

void IncidentPane::findAffected()
{
    const auto added = m_desk.session().run(FindAffected{m_page.incident.id});
    if (!added)
        return m_message->say(Tone::Danger, errorText(added.error()));
    m_desk.toast.show(tr("%1 more found").arg(*added));
}

} // namespace seraph::ui
