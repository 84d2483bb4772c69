// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/complication_pane.h"

#include "core/followups/complication_commands.h"
#include "ui/followups/aftercare_text.h"
#include "ui/followups/complication_dialogs.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

constexpr int kNoteHeight = 52;

} // namespace

ComplicationPane::ComplicationPane(const Desk& desk,
                                   const Format& format,
                                   ComplicationPage page,
                                   QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(std::move(page))
    , m_message(new InlineMessage)
    , m_note(new QPlainTextEdit)
{
    auto* body = new QWidget;
    auto* parts = makeColumn(12);
    body->setLayout(parts);
    parts->addWidget(buildHead());
    parts->addWidget(buildFacts());
    parts->addWidget(buildSteps());
    parts->addWidget(buildCourse());
    parts->addStretch();
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(makeScrollArea(body), 1);
    column->addWidget(buildActions());
    setLayout(column);
    if (isOpen() && !m_page.obstacle.isEmpty())
        m_message->say(Tone::Warning, errorText(Error{ErrorCode::Conflict, m_page.obstacle, {}, {}}));
}

bool ComplicationPane::isOpen() const
{
    return m_page.row.complication.state == ComplicationState::Open;
}

QWidget* ComplicationPane::buildHead()
{
    auto* head = new QWidget;
    auto* row = makeRow(8);
    head->setLayout(row);
    row->addWidget(makeLabel(m_page.row.clientName, LabelRole::Section), 1);
    row->addWidget(new StatusPill(gradePill(m_desk, m_page.row.complication.grade)));
    auto* file = makeButton(tr("Open the file"), ButtonRole::Quiet);
    connect(file, &QPushButton::clicked, this, [this] {
        m_desk.open(u"clients/"_s + m_page.row.complication.client.toString());
    });
    row->addWidget(file);
    return head;
}

QWidget* ComplicationPane::buildFacts()
{
    const Complication& complication = m_page.row.complication;
    auto* facts = new QWidget;
    auto* column = makeColumn(4);
    facts->setLayout(column);
    QString what = complicationTypeText(m_desk, complication.type);
    const QString service = m_page.row.serviceName.in(m_desk.language);
    if (!service.isEmpty())
        what += u" · "_s + service;
    column->addWidget(makeLabel(what, LabelRole::Strong));
    column->addWidget(makeLabel(tr("since %1, found %2 by %3")
                                    .arg(m_format.longDate(complication.onsetDay),
                                         m_format.dateTime(complication.foundAt),
                                         m_page.foundByName),
                                LabelRole::Note));
    const QString who = m_page.row.responsibleName;
    column->addWidget(makeLabel(who.isEmpty() ? tr("Nobody answers for it yet.")
                                              : tr("Answers for it: %1").arg(who)));
    auto* words = makeLabel(complication.description);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words);
    if (complication.outcome)
        column->addWidget(makeLabel(
            tr("Ended: %1. %2").arg(codeWord(toCode(*complication.outcome)), complication.outcomeNote)));
    return facts;
}

QWidget* ComplicationPane::buildSteps()
{
    const Instant now = m_desk.session().clock().now();
    auto* card = new Card;
    auto* list = new CheckList;
    std::vector<CheckList::Item> items;
    const bool may = isOpen() && m_desk.session().can(kRecordComplications);
    int done = 0;
    for (const ComplicationStep& step : m_page.steps) {
        QString note;
        if (step.doneAt)
            note = m_format.dateTime(*step.doneAt);
        else if (step.dueAt)
            note = m_format.remaining(*step.dueAt, now);
        if (step.key && !step.doneAt)
            note = note.isEmpty() ? tr("key step") : tr("key step, %1").arg(note);
        done += step.doneAt ? 1 : 0;
        items.push_back({step.id.toString(),
                         step.text().in(m_desk.language),
                         note,
                         step.doneAt.has_value(),
                         step.doneAt.has_value() || !may});
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

QWidget* ComplicationPane::buildCourse()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("How it goes on"), tr("added to, never rewritten")));
    for (const ComplicationNote& note : m_page.notes) {
        QString when = m_format.dateTime(note.at);
        if (note.keyedLater)
            when += tr(" (keyed later)");
        card->body()->addWidget(makeLabel(when, LabelRole::Note));
        card->body()->addWidget(makeLabel(note.text));
    }
    if (!isOpen() || !m_desk.session().can(kRecordComplications))
        return card;
    m_note->setObjectName(u"courseNote"_s);
    m_note->setAccessibleName(tr("How it goes on"));
    m_note->setPlaceholderText(tr("What was found and done now"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(scaled(kNoteHeight));
    auto* add = new HintButton(tr("Add"), QKeySequence(u"Ctrl+Return"_s));
    add->setObjectName(u"addCourseNote"_s);
    connect(add, &QPushButton::clicked, this, &ComplicationPane::addNote);
    card->body()->addWidget(m_note);
    card->body()->addWidget(add, 0, Qt::AlignRight);
    return card;
}

QWidget* ComplicationPane::buildActions()
{
    const Complication& complication = m_page.row.complication;
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    row->addStretch();
    const bool records = m_desk.session().can(kRecordComplications);
    const bool treats = m_desk.session().can(kTreatComplications);
    if (isOpen() && records) {
        auto* edit = makeButton(tr("&Change"));
        edit->setObjectName(u"editComplication"_s);
        connect(edit, &QPushButton::clicked, this, [this, complication] {
            openEditComplicationDialog(m_desk, complication, window());
        });
        row->addWidget(edit);
    }
    if (!treats)
        return bar;
    auto* end = makeButton(isOpen() ? tr("C&lose …") : tr("&Take up again …"),
                           isOpen() ? ButtonRole::Primary : ButtonRole::Normal);
    end->setObjectName(u"endComplication"_s);
    connect(end, &QPushButton::clicked, this, [this, complication] {
        if (isOpen())
            openCloseComplicationDialog(m_desk, complication, window());
        else
            openReopenComplicationDialog(m_desk, complication, window());
    });
    row->addWidget(end);
    return bar;
}

void ComplicationPane::tick(const QString& step)
{
    const Status ticked = m_desk.session().run(TickStep{ComplicationStepId(step.toLongLong())});
    if (!ticked)
        return m_message->say(Tone::Danger, errorText(ticked.error()));
    m_desk.offerUndo(tr("Done"));
}

void ComplicationPane::addNote()
{
    const auto added =
        m_desk.session().run(NoteCourse{m_page.row.complication.id, m_note->toPlainText()});
    if (!added)
        return m_message->say(Tone::Danger, errorText(added.error()));
    m_desk.offerUndo(tr("Added"));
}

} // namespace seraph::ui
