// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/gates_section.h"

#include "core/qualifications/credit_rule.h"
#include "core/qualifications/gate_commands.h"
#include "ui/desk/choices.h"
#include "ui/qualifications/qualification_dialogs.h"
#include "ui/qualifications/qualification_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

GatesSection::GatesSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_rules(new ShortTable(tr("Rules"),
                             {{tr("To do this"), 120},
                              {tr("Needs"), 0},
                              {tr("Who"), 200},
                              {tr("Basis"), 90},
                              {tr("State"), 170},
                              {tr("Would have stopped"), 150, Qt::AlignRight}}))
    , m_sightings(new ShortTable(tr("Came through without"),
                                 {{tr("Day"), 100},
                                  {tr("Name"), 110},
                                  {tr("Certificate"), 0},
                                  {tr("Service"), 180},
                                  {tr("State"), 110},
                                  {tr("How"), 100}}))
    , m_overrides(new ShortTable(
          tr("Let through"),
          {{tr("Name"), 110}, {tr("To do"), 120}, {tr("Reason"), 0}, {tr("By"), 110}, {tr("Until"), 110}}))
    , m_change(makeButton(tr("&Change …")))
    , m_turnOn(makeButton(tr("&Turn on")))
    , m_drop(makeButton(tr("&Drop")))
    , m_withdraw(makeButton(tr("&Withdraw")))
{
    build();
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"requirement", "gate_override", "gate_sighting", "certificate_kind"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

void GatesSection::build()
{
    auto* add = makeButton(tr("&New rule"));
    auto* through = makeButton(tr("&Let somebody through"));
    const bool rules = m_desk.session().can(kSetRules);
    const bool overrides = m_desk.session().can(kOverrideGates);
    for (QPushButton* button : {add, m_change, m_turnOn, m_drop})
        button->setVisible(rules);
    m_turnOn->setObjectName(u"turnOnRule"_s);
    through->setVisible(overrides);
    m_withdraw->setVisible(overrides);
    auto* header = new SectionHeader(
        tr("Rules"), tr("A rule of the law blocks from its 15th day, one of the house from its 31st."));
    header->setContentsMargins(12, 8, 12, 0);
    for (QPushButton* button : {m_drop, m_change, m_turnOn, add})
        header->addAtEnd(button);
    auto* top = new Card(Card::Padding::None);
    top->body()->addWidget(header);
    top->body()->addWidget(m_rules, 1);
    m_sightings->setEmptyState(
        {Icon::Check, tr("In the last 30 days nobody came through who should have been stopped."), {}});
    m_overrides->setEmptyState({Icon::Check, tr("Nobody is let through at the moment."), {}});
    auto* tabs = new QTabWidget;
    tabs->addTab(m_sightings, tr("Came through without"));
    tabs->addTab(m_overrides, tr("Let through"));
    auto* bottom = new Card(Card::Padding::None);
    bottom->body()->addWidget(tabs);
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(m_withdraw);
    buttons->addWidget(through);
    auto* column = makeColumn(kCardGap);
    column->addWidget(m_message);
    column->addWidget(top, 3);
    column->addWidget(bottom, 2);
    column->addLayout(buttons);
    setLayout(column);
    connect(add, &QPushButton::clicked, this, [this] { openRequirementDialog(m_desk, this); });
    connect(through, &QPushButton::clicked, this, [this] {
        openOverrideDialog(m_desk, std::nullopt, this);
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const RequirementRow* rule = chosenRule())
            openRequirementEditDialog(m_desk, rule->requirement, this);
    });
    connect(m_turnOn, &QPushButton::clicked, this, &GatesSection::turnOn);
    connect(m_drop, &QPushButton::clicked, this, &GatesSection::drop);
    connect(m_withdraw, &QPushButton::clicked, this, &GatesSection::withdraw);
    connect(m_rules, &ShortTable::rowChosen, this, &GatesSection::showButtons);
}

void GatesSection::refresh()
{
    const qint64 before = m_rules->currentId();
    m_rows = m_desk.session().query(ListRequirements{}).value_or(std::vector<RequirementRow>{});
    m_rules->clearRows();
    for (const RequirementRow& row : m_rows) {
        const QString needs = row.kind ? row.kind->name().in(m_desk.language)
                              : asksCredit(row.requirement)
                                  ? creditAsked().in(m_desk.language)
                                  : tr("the licence that the service names");
        m_rules->addRow(row.requirement.id.value(),
                        {codeWord(toCode(row.requirement.gate)),
                         needs,
                         concernsText(m_desk, row.requirement),
                         codeWord(toCode(row.requirement.basis)),
                         QString(),
                         row.sightings > 0 ? tr("%1 times, %2 people").arg(row.sightings).arg(row.people)
                                           : QString()});
        showPill(*m_rules, 4, requirementPill(row, m_format));
    }
    m_rules->chooseId(before);
    m_sightings->clearRows();
    for (const SightingRow& row :
         m_desk.session().query(ListSightings{}).value_or(std::vector<SightingRow>{}))
        m_sightings->addRow(row.sighting.id.value(),
                            {m_format.date(row.sighting.day),
                             row.personName,
                             row.kindName.in(m_desk.language),
                             row.service.in(m_desk.language),
                             codeWord(toCode(row.sighting.hold)),
                             codeWord(toCode(row.sighting.passage))});
    m_granted = m_desk.session().query(ListOverrides{}).value_or(std::vector<OverrideRow>{});
    m_overrides->clearRows();
    for (const OverrideRow& row : m_granted)
        m_overrides->addRow(row.granted.id.value(),
                            {row.personName,
                             codeWord(toCode(row.granted.gate)),
                             row.granted.reason,
                             row.grantedByName,
                             row.current ? m_format.date(row.granted.until) : tr("over")});
    showButtons();
}

const RequirementRow* GatesSection::chosenRule() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const RequirementRow& row) {
        return row.requirement.id.value() == m_rules->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void GatesSection::showButtons()
{
    const RequirementRow* rule = chosenRule();
    m_turnOn->setEnabled(rule != nullptr && !rule->blocks);
    m_change->setEnabled(rule != nullptr && rule->requirement.basis == Basis::House);
    m_drop->setEnabled(rule != nullptr && rule->requirement.basis == Basis::House);
    m_withdraw->setEnabled(!m_granted.empty());
}

void GatesSection::turnOn()
{
    if (const RequirementRow* rule = chosenRule())
        say(m_desk.session().run(TurnOnRequirement{rule->requirement.id, rule->requirement.revision}),
            tr("The rule blocks now"));
}

void GatesSection::drop()
{
    if (const RequirementRow* rule = chosenRule())
        say(m_desk.session().run(ArchiveRequirement{rule->requirement.id, rule->requirement.revision}),
            tr("Rule dropped"));
}

void GatesSection::withdraw()
{
    for (const OverrideRow& row : m_granted) {
        if (row.granted.id.value() == m_overrides->currentId())
            return say(m_desk.session().run(WithdrawOverride{row.granted.id, row.granted.revision}),
                       tr("Withdrawn"));
    }
}

void GatesSection::say(const Status& done, const QString& words)
{
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

} // namespace seraph::ui
