// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/aftercare_tab.h"

#include "core/followups/follow_up_queries.h"
#include "ui/desk/choices.h"
#include "ui/desk/trade_text.h"
#include "ui/followups/aftercare_text.h"
#include "ui/followups/complication_dialogs.h"
#include "ui/followups/contact_dialogs.h"
#include "ui/followups/outcome_dialog.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

AftercareTab::AftercareTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_client(client)
    , m_message(new InlineMessage)
{
    auto* column = makeColumn(12);
    column->addWidget(m_message);
    column->addWidget(buildContacts(), 3);
    auto* lower = makeRow(12);
    if (desk.session().can(kSeeComplications))
        lower->addWidget(buildComplications(), 1);
    lower->addWidget(buildOutcomes(), 1);
    column->addLayout(lower, 2);
    setLayout(column);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "follow_up") || concerns(changes, "complication") ||
            concerns(changes, "outcome_form"))
            refresh();
    });
    refresh();
}

QWidget* AftercareTab::buildContacts()
{
    auto* card = new Card(Card::Padding::None);
    auto* head = new SectionHeader(tradeWord(m_desk, "follow_up"));
    head->setContentsMargins(12, 8, 12, 8);
    head->setMinimumHeight(scaled(kControlHeight) + 16);
    if (m_desk.session().can(kWork)) {
        auto* add = makeButton(tr("New follow-up"));
        add->setObjectName(u"newFollowUp"_s);
        connect(add, &QPushButton::clicked, this, [this] {
            openNewContactDialog(m_desk, m_client, window());
        });
        head->addAtEnd(add);
    }
    m_contacts = new ShortTable(tradeWord(m_desk, "follow_up"),
                                {{tr("State"), 150},
                                 {tr("Day"), 100},
                                 {tr("What about"), 0},
                                 {tr("Whose"), 120},
                                 {tr("Last try"), 120}});
    m_contacts->setEmptyState(
        {Icon::Phone, tr("Nothing is owed. Contacts arise by themselves when a service is done."), {}});
    connect(m_contacts, &ShortTable::rowActivated, this, [this](qint64 id) {
        m_desk.open(u"followups/worklist/"_s + QString::number(id));
    });
    card->body()->addWidget(head);
    card->body()->addWidget(m_contacts, 1);
    return card;
}

QWidget* AftercareTab::buildComplications()
{
    auto* card = new Card(Card::Padding::None);
    auto* head = new SectionHeader(tradeWord(m_desk, "case_of_concern"));
    head->setContentsMargins(12, 8, 12, 8);
    head->setMinimumHeight(scaled(kControlHeight) + 16);
    if (m_desk.session().can(kRecordComplications)) {
        auto* add = makeButton(tr("Open one"));
        add->setObjectName(u"newComplication"_s);
        connect(add, &QPushButton::clicked, this, [this] {
            openNewComplicationDialog(m_desk, m_client, window());
        });
        head->addAtEnd(add);
    }
    m_complications = new ShortTable(tradeWord(m_desk, "case_of_concern"),
                                     {{tr("State"), 150}, {tr("What"), 0}, {tr("How bad"), 90}});
    m_complications->setEmptyState({Icon::Heart, tr("Nothing of the kind has happened."), {}});
    connect(m_complications, &ShortTable::rowActivated, this, [this](qint64 id) {
        m_desk.open(u"followups/complications/"_s + QString::number(id));
    });
    card->body()->addWidget(head);
    card->body()->addWidget(m_complications, 1);
    return card;
}

QWidget* AftercareTab::buildOutcomes()
{
    auto* card = new Card(Card::Padding::None);
    auto* head = new SectionHeader(tr("Outcomes"));
    head->setContentsMargins(12, 8, 12, 8);
    head->setMinimumHeight(scaled(kControlHeight) + 16);
    m_outcomes =
        new ShortTable(tr("Outcomes"), {{tr("State"), 110}, {tr("When"), 130}, {tr("Service"), 0}});
    m_outcomes->setEmptyState({Icon::Quality, tr("Nothing to measure."), {}});
    connect(m_outcomes, &ShortTable::rowActivated, this, [this](qint64 id) {
        openOutcomeDialog(m_desk, OutcomeFormId(id), window());
    });
    card->body()->addWidget(head);
    card->body()->addWidget(m_outcomes, 1);
    return card;
}

void AftercareTab::refresh()
{
    m_message->clear();
    refreshContacts();
    if (m_complications)
        refreshComplications();
    refreshOutcomes();
}

void AftercareTab::refreshContacts()
{
    const auto rows = m_desk.session().query(FollowUpsOf{m_client});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    const Instant now = m_desk.session().clock().now();
    m_contacts->clearRows();
    for (const FollowUpRow& row : *rows) {
        m_contacts->addRow(row.followUp.id.value(),
                           {QString(),
                            m_format.shortDate(row.followUp.dueDay, m_desk.today()),
                            contactText(m_desk, row),
                            whoseText(m_desk, row),
                            row.lastResult ? codeWord(toCode(*row.lastResult)) : QString()});
        showPill(*m_contacts, 0, contactPill(row.followUp, m_format, now));
    }
}

void AftercareTab::refreshComplications()
{
    const auto rows = m_desk.session().query(ComplicationsOf{m_client});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    const Instant now = m_desk.session().clock().now();
    m_complications->clearRows();
    for (const ComplicationRow& row : *rows) {
        m_complications->addRow(
            row.complication.id.value(),
            {QString(), complicationTypeText(m_desk, row.complication.type), QString()});
        showPill(*m_complications, 0, complicationPill(row, now));
        showPill(*m_complications, 2, gradePill(m_desk, row.complication.grade));
    }
}

void AftercareTab::refreshOutcomes()
{
    const auto rows = m_desk.session().query(OutcomesOf{m_client});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_outcomes->clearRows();
    for (const OutcomeRow& row : *rows) {
        m_outcomes->addRow(
            row.form.id.value(),
            {QString(), outcomeDayText(row.form.day), row.serviceName.in(m_desk.language)});
        const bool due = row.form.state == OutcomeState::Due;
        const Tone tone = due                                      ? Tone::Warning
                          : row.form.state == OutcomeState::Filled ? Tone::Good
                                                                   : Tone::Neutral;
        showPill(*m_outcomes,
                 0,
                 pill(due ? m_format.shortDate(row.form.dueDay, m_desk.today())
                          : codeWord(toCode(row.form.state)),
                      tone));
    }
}

ClientTab aftercareTab(const Desk& desk)
{
    return {u"aftercare"_s,
            tradeWord(desk, "follow_up"),
            kSee,
            [](const Desk& whose, const Format& format, clients::ClientId client) -> QWidget* {
                return new AftercareTab(whose, format, client);
            }};
}

} // namespace seraph::ui
