// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/contact_pane.h"

#include "core/clients/reveal_commands.h"
#include "core/followups/follow_up_commands.h"
#include "ui/desk/form_draft.h"
#include "ui/followups/aftercare_text.h"
#include "ui/followups/contact_dialogs.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;
using namespace std::chrono_literals;

namespace {

constexpr int kNoteHeight = 58;

QLabel* selectable(const QString& text, LabelRole role = LabelRole::Body)
{
    auto* label = makeLabel(text, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ContactPane::ContactPane(const Desk& desk, const Format& format, FollowUpPage page, QWidget* parent)
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
    parts->addWidget(buildNumbers());
    parts->addWidget(buildScript());
    if (!m_page.redFlags.empty())
        parts->addWidget(buildQuestions());
    parts->addWidget(buildHistory());
    parts->addStretch();
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(makeScrollArea(body), 1);
    const bool open = m_page.row.followUp.state == FollowUpState::Open;
    if (open && desk.session().can(kWork)) {
        column->addWidget(makeRule());
        column->addWidget(buildResults());
        m_draft = new FormDraft(desk, {u"followups/worklist"_s, followUp().value()}, *this, *m_message);
    }
    setLayout(column);
}

ContactPane::~ContactPane() = default;

QString ContactPane::whyThen() const
{
    const FollowUp& followUp = m_page.row.followUp;
    const LocalDate planned = m_format.localDate(followUp.plannedAt - 1ms);
    QStringList parts;
    if (m_page.originDay)
        parts << tr("counted from %1").arg(m_format.longDate(*m_page.originDay));
    if (followUp.snoozes == 0 && followUp.dueDay < planned)
        parts << tr("planned for %1, earlier because the house is closed then").arg(m_format.longDate(planned));
    if (followUp.snoozes > 0)
        parts << tr("put off %1 of %2 times").arg(followUp.snoozes).arg(kMostSnoozes);
    if (followUp.limitAt)
        parts << tr("at the latest %1").arg(m_format.dateTime(*followUp.limitAt));
    return parts.join(tr("; "));
}

QWidget* ContactPane::buildHead()
{
    auto* head = new QWidget;
    auto* column = makeColumn(4);
    head->setLayout(column);
    auto* first = makeRow(8);
    const FollowUpRow& row = m_page.row;
    first->addWidget(makeLabel(contactedName(row), LabelRole::Section), 1);
    first->addWidget(
        new StatusPill(contactPill(row.followUp, m_format, m_desk.session().clock().now())));
    auto* file = makeButton(tr("Open the file"), ButtonRole::Quiet);
    connect(file, &QPushButton::clicked, this, [this] {
        m_desk.open(u"clients/"_s + m_page.row.followUp.client.toString());
    });
    first->addWidget(file);
    column->addLayout(first);
    column->addWidget(makeLabel(contactText(m_desk, row), LabelRole::Strong));
    column->addWidget(makeLabel(whyThen(), LabelRole::Note));
    if (row.hasOpenComplication) {
        auto* warning = new InlineMessage;
        warning->say(Tone::Danger, complicationSop(m_desk.profile).alert.in(m_desk.language));
        column->addWidget(warning);
    }
    if (!row.followUp.note.isEmpty())
        column->addWidget(selectable(row.followUp.note));
    if (!m_page.need.isEmpty())
        column->addWidget(selectable(tr("In their own words: “%1”").arg(m_page.need), LabelRole::Note));
    return head;
}

QWidget* ContactPane::buildNumbers()
{
    auto* numbers = new QWidget;
    auto* column = makeColumn(4);
    numbers->setLayout(column);
    QStringList wishes;
    if (m_page.contactWish != clients::ContactWish::Any)
        wishes << tr("wants to be reached by: %1").arg(codeWord(toCode(m_page.contactWish)));
    if (!m_page.wishes.isEmpty())
        wishes << m_page.wishes;
    if (!wishes.isEmpty())
        column->addWidget(makeLabel(wishes.join(u" · "_s), LabelRole::Strong));
    if (m_page.row.followUp.party == Party::Worker)
        return numbers;
    const bool may = m_desk.session().can(clients::kReveal);
    for (const MaskedContact& contact : m_page.contacts) {
        auto* line = makeRow(8);
        auto* shown = selectable(contact.label.isEmpty() ? contact.masked
                                                         : contact.masked + u" · "_s + contact.label);
        auto* button = makeButton(tr("Show the number"), ButtonRole::Quiet);
        button->setObjectName(u"showNumber"_s);
        button->setAccessibleName(tr("Show the number %1").arg(contact.masked));
        button->setVisible(may);
        connect(button, &QPushButton::clicked, this, [this, id = contact.id, shown, button] {
            reveal(id, shown);
            button->hide();
        });
        line->addWidget(shown);
        line->addWidget(button);
        line->addStretch();
        column->addLayout(line);
    }
    return numbers;
}

void ContactPane::reveal(clients::ContactId contact, QLabel* shown)
{
    const auto number = m_desk.session().run(
        clients::RevealContact{contact, {.kind = u"follow_up"_s, .record = followUp().value()}});
    if (!number)
        return m_message->say(Tone::Danger, errorText(number.error()));
    shown->setText(*number);
}

QWidget* ContactPane::buildScript()
{
    auto* card = new Card;
    auto* head = new SectionHeader(tr("What to say"));
    const QString text = m_page.script.in(m_desk.language);
    auto* copy =
        new HintButton(tr("Copy for messenger"), QKeySequence(u"Ctrl+Shift+C"_s), ButtonRole::Quiet);
    copy->setObjectName(u"copyScript"_s);
    copy->setVisible(!text.isEmpty());
    connect(copy, &QPushButton::clicked, this, [this, text] {
        QApplication::clipboard()->setText(text);
        m_desk.toast.show(tr("Copied. Nothing was sent: paste it where you write to the client."));
    });
    head->addAtEnd(copy);
    card->body()->addWidget(head);
    card->body()->addWidget(text.isEmpty()
                                ? makeLabel(tr("Nobody wrote a script for this. Say who you are, "
                                               "ask whether it is a good moment, listen first."),
                                            LabelRole::Note)
                                : selectable(text));
    return card;
}

QWidget* ContactPane::buildQuestions()
{
    auto* card = new Card;
    card->body()->addWidget(
        new SectionHeader(tr("Ask each of these"), tr("ticked = yes; yes opens a record at once")));
    for (const catalogue::RedFlag& flag : m_page.redFlags) {
        auto* box = new QCheckBox;
        box->setObjectName(u"redFlag_"_s + flag.code);
        box->setAccessibleName(flag.question.in(m_desk.language));
        auto* question = makeLabel(flag.question.in(m_desk.language));
        question->setBuddy(box);
        auto* advice = new InlineMessage;
        advice->hide();
        connect(box, &QCheckBox::toggled, this, [this, advice, flag](bool yes) {
            if (yes)
                advice->say(Tone::Danger, flag.advice.in(m_desk.language));
            else
                advice->clear();
        });
        auto* line = makeRow(8);
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(question, 1);
        card->body()->addLayout(line);
        card->body()->addWidget(advice);
        m_questions.push_back(box);
    }
    return card;
}

QWidget* ContactPane::buildHistory()
{
    auto* history = new QWidget;
    auto* column = makeColumn(4);
    history->setLayout(column);
    const Instant now = m_desk.session().clock().now();
    for (const Attempt& attempt : m_page.attempts) {
        const QString line =
            m_format.relative(attempt.at, now) + u" · "_s + codeWord(toCode(attempt.result));
        column->addWidget(makeLabel(attempt.note.isEmpty() ? line : line + u" · "_s + attempt.note,
                                    LabelRole::Note));
    }
    if (!m_page.others.empty())
        column->addWidget(makeLabel(tr("Also due with this client: one call can do for all."),
                                    LabelRole::Strong));
    for (const FollowUpRow& other : m_page.others)
        column->addWidget(makeLabel(contactText(m_desk, other), LabelRole::Note));
    return history;
}

QWidget* ContactPane::buildResults()
{
    auto* bar = new QWidget;
    auto* column = makeColumn(8);
    bar->setLayout(column);
    m_note->setObjectName(u"attemptNote"_s);
    m_note->setAccessibleName(tr("What was said"));
    m_note->setPlaceholderText(tr("What was said, in a few words"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(scaled(kNoteHeight));
    column->addWidget(m_note);
    auto* first = makeRow(8);
    auto* reached = new HintButton(tr("Reached"), QKeySequence(u"Ctrl+Return"_s), ButtonRole::Primary);
    reached->setObjectName(u"reached"_s);
    connect(reached, &QPushButton::clicked, this, [this] { record(AttemptResult::Reached); });
    first->addWidget(reached);
    auto* more = makeButton(tr("M&ore"));
    connect(more, &QPushButton::clicked, this, [this, more] { openMore(more); });
    first->addStretch();
    first->addWidget(more);
    column->addLayout(first);
    auto* others = new QGridLayout; // two by two: side by side they would be cut where the pane is narrow
    others->setSpacing(8);
    addResultKeys(*others);
    column->addLayout(others);
    return bar;
}

void ContactPane::addResultKeys(QGridLayout& grid)
{
    const std::pair<AttemptResult, const char*> keys[] = {{AttemptResult::NoAnswer, "Ctrl+1"},
                                                          {AttemptResult::Busy, "Ctrl+2"},
                                                          {AttemptResult::CallBack, "Ctrl+3"},
                                                          {AttemptResult::MessageSent, "Ctrl+4"}};
    for (const auto& [result, key] : keys) {
        auto* button =
            new HintButton(codeWord(toCode(result)), QKeySequence(QString::fromLatin1(key)));
        button->setObjectName(toCode(result));
        connect(button, &QPushButton::clicked, this, [this, result = result] { record(result); });
        grid.addWidget(button, grid.count() / 2, grid.count() % 2);
    }
}

void ContactPane::record(AttemptResult result)
{
    AttemptDetails details{.result = result, .note = m_note->toPlainText()};
    if (result == AttemptResult::Reached) {
        for (std::size_t i = 0; i < m_questions.size(); ++i) {
            details.asked << m_page.redFlags[i].code;
            if (m_questions[i]->isChecked())
                details.redFlags << m_page.redFlags[i].code;
        }
    }
    const auto answer = m_desk.session().run(
        RecordAttempt{followUp(), m_page.row.followUp.revision, details}, m_draft->key());
    if (!answer)
        return m_message->say(Tone::Danger, errorText(answer.error()));
    m_draft->settle();
    m_desk.offerUndo(tr("%1: %2").arg(contactedName(m_page.row), codeWord(toCode(result))));
    if (answer->complication)
        m_desk.open(u"followups/complications/"_s + answer->complication->toString());
    else
        Q_EMIT finished();
}

void ContactPane::openMore(QWidget* below)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(codeWord(u"wrong_number"_s), this, [this] { record(AttemptResult::WrongNumber); });
    menu->addSeparator();
    menu->addAction(tr("Put off by &1 hour"), this, [this] { snooze(60min); });
    menu->addAction(tr("Put off by &3 hours"), this, [this] { snooze(180min); });
    menu->addAction(tr("Put off until to&morrow"), this, [this] { snooze(24h); });
    menu->addSeparator();
    menu->addAction(tr("I &take it"), this, [this] { assign(m_desk.session().actor().person); });
    if (m_desk.session().can(kManage))
        menu->addAction(tr("&Give it to …"), this, [this] {
            openAssignDialog(m_desk, m_page.row.followUp, window());
        });
    menu->addAction(tr("Nobody &can be reached …"), this, [this] {
        openGiveUpDialog(m_desk, m_page.row.followUp, window());
    });
    menu->addAction(tr("&Not needed …"), this, [this] {
        openCancelDialog(m_desk, m_page.row.followUp, window());
    });
    menu->popup(below->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ContactPane::snooze(std::chrono::minutes by)
{
    const Instant now = m_desk.session().clock().now();
    const FollowUp& followUp = m_page.row.followUp;
    const Instant until = std::min(now + by, snoozeLimit(followUp));
    done(m_desk.session().run(SnoozeFollowUp{followUp.id, followUp.revision, until}),
         tr("Put off until %1").arg(m_format.dateTime(until)));
}

void ContactPane::assign(std::optional<PersonId> person)
{
    const FollowUp& followUp = m_page.row.followUp;
    done(m_desk.session().run(AssignFollowUp{followUp.id, followUp.revision, person}),
         tr("It is yours"));
}

void ContactPane::done(const Status& status, const QString& words)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

} // namespace seraph::ui
