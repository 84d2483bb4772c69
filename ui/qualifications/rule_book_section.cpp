// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/rule_book_section.h"

#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/development_commands.h"
#include "ui/qualifications/rule_book_dialogs.h"
#include "ui/text/error_text.h"
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

RuleBookSection::RuleBookSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_tabs(new QTabWidget)
    , m_kinds(new ShortTable(
          tr("Kinds of certificates"),
          {{tr("Kind"), 0}, {tr("Group"), 160}, {tr("Holds for"), 160}, {tr("Number"), 140}}))
    , m_competences(new ShortTable(tr("Competences"),
                                   {{tr("Competence"), 0}, {tr("People seen"), 160, Qt::AlignRight}}))
    , m_tiers(new ShortTable(tr("Tiers"),
                             {{tr("Ladder"), 200},
                              {tr("Tier"), 100},
                              {tr("Held for"), 130},
                              {tr("Pay"), 90, Qt::AlignRight},
                              {tr("Rules"), 90, Qt::AlignRight},
                              {tr("People"), 0, Qt::AlignRight}}))
    , m_agreements(new ShortTable(tr("What is signed"),
                                  {{tr("Agreement"), 0},
                                   {tr("Version"), 90, Qt::AlignRight},
                                   {tr("Since"), 130},
                                   {tr("Signed by"), 110, Qt::AlignRight},
                                   {tr("Seal of the text"), 230}}))
    , m_new(makeButton(tr("&New …"), ButtonRole::Primary))
    , m_change(makeButton(tr("&Change …")))
    , m_putAway(makeButton(tr("&Put away")))
{
    build();
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"certificate_kind",
                                  "competence",
                                  "competence_observation",
                                  "tier",
                                  "held_tier",
                                  "agreement",
                                  "agreement_signature"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

void RuleBookSection::build()
{
    m_tabs->addTab(m_kinds, tr("Kinds of certificates"));
    m_tabs->addTab(m_competences, tr("Competences"));
    m_tabs->addTab(m_tiers, tr("Tiers"));
    m_tabs->addTab(m_agreements, tr("What is signed"));
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_tabs);
    auto* buttons = makeRow();
    buttons->addWidget(makeLabel(tr("What ships can be put away, and the house adds its own. What "
                                    "the law asks for stays."),
                                 LabelRole::Note),
                       1);
    for (QPushButton* button : {m_putAway, m_change, m_new}) {
        buttons->addWidget(button);
        button->setVisible(m_desk.session().can(kSetRules));
    }
    auto* column = makeColumn(kCardGap);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addWidget(card, 1);
    setLayout(column);
    connect(m_new, &QPushButton::clicked, this, &RuleBookSection::addNew);
    connect(m_change, &QPushButton::clicked, this, &RuleBookSection::change);
    connect(m_putAway, &QPushButton::clicked, this, &RuleBookSection::putAway);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RuleBookSection::showButtons);
}

void RuleBookSection::refresh()
{
    m_kindRows =
        m_desk.session().query(ListCertificateKinds{}).value_or(std::vector<CertificateKind>{});
    m_kinds->clearRows();
    for (const CertificateKind& kind : m_kindRows)
        m_kinds->addRow(
            kind.id.value(),
            {kind.name().in(m_desk.language),
             groupText(kind.group),
             kind.validMonths ? tr("%n month(s)", nullptr, *kind.validMonths) : tr("without an end"),
             kind.numbered ? tr("must be given") : QString()});
    const auto competences = m_desk.session().query(CompetenceMatrix{}).value_or(CompetenceTable{});
    m_competences->clearRows();
    for (std::size_t i = 0; i < competences.competences.size(); ++i) {
        const auto seen =
            std::count_if(competences.rows.begin(),
                          competences.rows.end(),
                          [i](const CompetenceMatrixRow& row) { return row.levels[i].has_value(); });
        m_competences->addRow(
            competences.competences[i].id.value(),
            {competences.competences[i].name().in(m_desk.language), QString::number(seen)});
    }
    m_tierRows.clear();
    m_tiers->clearRows();
    for (const TierLadder& ladder :
         m_desk.session().query(ListTiers{}).value_or(std::vector<TierLadder>{})) {
        for (const Tier& tier : ladder.tiers) {
            const auto holders = std::count_if(
                ladder.holders.begin(), ladder.holders.end(), [&](const TierHolder& holder) {
                    return holder.effective && holder.effective->id == tier.id;
                });
            m_tierRows.push_back(tier);
            m_tiers->addRow(tier.id.value(),
                            {ladder.name.in(m_desk.language),
                             tier.name().in(m_desk.language),
                             tier.validMonths ? tr("%n month(s)", nullptr, *tier.validMonths)
                                              : tr("without an end"),
                             tr("%1 %").arg(tier.payFactor / 10),
                             QString::number(tier.rules.size()),
                             QString::number(holders)});
        }
    }
    m_agreementRows =
        m_desk.session().query(ListAgreements{}).value_or(std::vector<AgreementVersionRow>{});
    m_agreements->clearRows();
    for (const AgreementVersionRow& row : m_agreementRows)
        m_agreements->addRow(row.agreement.id.value(),
                             {row.name.in(m_desk.language),
                              QString::number(row.agreement.number),
                              m_format.date(m_format.localDate(row.agreement.releasedAt)),
                              QString::number(row.signatures),
                              row.broken > 0
                                  ? tr("▲ %n signature(s) do not fit", nullptr, row.broken)
                                  : QString::fromLatin1(row.agreement.hash.toHex().left(16))});
    showButtons();
}

void RuleBookSection::showButtons()
{
    QWidget* shown = m_tabs->currentWidget();
    m_new->setVisible(m_desk.session().can(kSetRules) && shown != m_agreements);
    m_change->setEnabled(shown == m_tiers || shown == m_agreements);
    m_putAway->setEnabled(shown == m_kinds || shown == m_tiers);
}

const Tier* RuleBookSection::chosenTier() const
{
    const auto found = std::find_if(m_tierRows.begin(), m_tierRows.end(), [this](const Tier& tier) {
        return tier.id.value() == m_tiers->currentId();
    });
    return found == m_tierRows.end() ? nullptr : &*found;
}

void RuleBookSection::addNew()
{
    if (m_tabs->currentWidget() == m_competences)
        openCompetenceDialog(m_desk, this);
    else if (m_tabs->currentWidget() == m_tiers)
        openTierDialog(m_desk, std::nullopt, this);
    else
        openKindDialog(m_desk, this);
}

void RuleBookSection::change()
{
    if (const Tier* tier = m_tabs->currentWidget() == m_tiers ? chosenTier() : nullptr)
        openTierDialog(m_desk, *tier, this);
    for (const AgreementVersionRow& row : m_agreementRows) {
        if (m_tabs->currentWidget() == m_agreements &&
            row.agreement.id.value() == m_agreements->currentId())
            openAgreementDialog(m_desk, row.agreement.kind, row.agreement.text(), this);
    }
}

void RuleBookSection::putAway()
{
    if (m_tabs->currentWidget() == m_tiers) {
        if (const Tier* tier = chosenTier())
            say(m_desk.session().run(ArchiveTier{tier->id, tier->revision}), tr("Tier put away"));
        return;
    }
    for (const CertificateKind& kind : m_kindRows) {
        if (kind.id.value() == m_kinds->currentId())
            return say(m_desk.session().run(ArchiveKind{kind.id, kind.revision}), tr("Kind put away"));
    }
}

void RuleBookSection::say(const Status& done, const QString& words)
{
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

} // namespace seraph::ui
