// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/decisions_pane.h"

#include "ui/complaints/decision_dialogs.h"
#include "ui/desk/amount_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
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

Tone toneOf(Decision decision)
{
    switch (decision) {
    case Decision::Proposed: return Tone::Warning;
    case Decision::Approved: return Tone::Good;
    case Decision::Rejected: return Tone::Neutral;
    }
    UNREACHABLE();
}

Tone toneOf(RemedyState state)
{
    switch (state) {
    case RemedyState::Proposed: return Tone::Warning;
    case RemedyState::Approved: return Tone::Info;
    case RemedyState::Rejected: return Tone::Neutral;
    case RemedyState::Done: return Tone::Good;
    }
    UNREACHABLE();
}

/// A line with what it is, where it stands and, at its end, what can be done about it.
QHBoxLayout* addLine(QVBoxLayout& column, const QString& text, const PillView& state)
{
    auto* row = makeRow(8);
    row->addWidget(makeLabel(text, LabelRole::Strong), 1);
    row->addWidget(new StatusPill(state));
    column.addLayout(row);
    return row;
}

template <class Act> QPushButton* makeAct(const QString& text, const QString& name, Act act)
{
    auto* button = makeButton(text);
    button->setObjectName(name);
    QObject::connect(button, &QPushButton::clicked, button, act);
    return button;
}

} // namespace

DecisionsPane::DecisionsPane(const Desk& desk, const Format& format, ComplaintPage page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(std::move(page))
{
    auto* column = makeColumn(12);
    column->addWidget(buildLiability());
    column->addWidget(buildRemedies());
    if (m_desk.session().can(kSanction))
        column->addWidget(buildSanctions());
    column->addStretch();
    setLayout(column);
}

QString DecisionsPane::nameOf(const std::optional<PersonId>& person) const
{
    return person ? m_page.names.value(person->value()) : QString();
}

QWidget* DecisionsPane::buildLiability()
{
    auto* card = new Card;
    auto* header =
        new SectionHeader(tr("Who answers for it"), tr("one proposes, another one decides"));
    card->body()->addWidget(header);
    bool open = false;
    for (const Liability& each : m_page.liabilities) {
        auto* row = addLine(*card->body(),
                            tr("%1, by %2").arg(codeWord(toCode(each.party)), each.clause),
                            pill(codeWord(toCode(each.decision)), toneOf(each.decision)));
        card->body()->addWidget(makeLabel(each.reasoning));
        const QString decided =
            each.decidedBy ? tr(" Decided by %1. %2").arg(nameOf(each.decidedBy), each.decisionNote)
                           : QString();
        card->body()->addWidget(
            makeLabel(tr("Proposed by %1.").arg(nameOf(each.proposedBy)) + decided, LabelRole::Note));
        open = open || each.decision == Decision::Proposed;
        if (each.decision == Decision::Proposed && m_desk.session().can(kDecide))
            row->addWidget(makeAct(tr("Decide …"), u"decideLiability"_s, [this, each] {
                openDecideLiabilityDialog(m_desk, each, window());
            }));
    }
    const bool may =
        m_page.row.complaint.stage < Stage::Responded && !open && m_desk.session().can(kWork);
    if (may)
        header->addAtEnd(makeAct(tr("Propose …"), u"proposeLiability"_s, [this] {
            openProposeLiabilityDialog(m_desk, m_page.row.complaint.id, window());
        }));
    return card;
}

QWidget* DecisionsPane::remedyRow(const Remedy& remedy)
{
    auto* box = new QWidget;
    auto* column = makeColumn(2);
    box->setLayout(column);
    const QString amount = costsMoney(remedy.kind) ? u" · "_s + amountText(remedy.amount) : QString();
    auto* row = addLine(*column,
                        codeWord(toCode(remedy.kind)) + amount,
                        pill(codeWord(toCode(remedy.state)), toneOf(remedy.state)));
    if (!remedy.terms.isEmpty())
        column->addWidget(makeLabel(remedy.terms));
    if (remedy.dueDay)
        column->addWidget(makeLabel(tr("By %1").arg(m_format.longDate(*remedy.dueDay)), LabelRole::Note));
    if (!remedy.proof.isEmpty())
        column->addWidget(makeLabel(tr("Proved by: %1").arg(remedy.proof), LabelRole::Note));
    if (remedy.state == RemedyState::Proposed && m_desk.session().can(kDecide))
        row->addWidget(makeAct(tr("Decide …"), u"decideRemedy"_s, [this, remedy] {
            openDecideRemedyDialog(m_desk, remedy, window());
        }));
    if (remedy.state == RemedyState::Approved && m_desk.session().can(kWork))
        row->addWidget(makeAct(tr("Carried out …"), u"carryOut"_s, [this, remedy] {
            openCarryOutDialog(m_desk, remedy, window());
        }));
    return box;
}

QWidget* DecisionsPane::buildRemedies()
{
    auto* card = new Card;
    auto* header = new SectionHeader(tr("What is done for them"));
    card->body()->addWidget(header);
    if (m_page.remedies.empty())
        card->body()->addWidget(makeLabel(tr("Nothing is proposed yet."), LabelRole::Note));
    for (const Remedy& each : m_page.remedies)
        card->body()->addWidget(remedyRow(each));
    if (isOpen(m_page.row.complaint) && m_desk.session().can(kWork))
        header->addAtEnd(makeAct(tr("Propose …"), u"proposeRemedy"_s, [this] {
            openProposeRemedyDialog(m_desk, m_page, window());
        }));
    return card;
}

QWidget* DecisionsPane::buildSanctions()
{
    auto* card = new Card;
    auto* header = new SectionHeader(tr("What follows for a worker"),
                                     tr("nobody unheard, step by step, with an appeal"));
    card->body()->addWidget(header);
    for (const Sanction& each : m_page.sanctions) {
        const bool over = each.state == SanctionState::Dropped ||
                          each.state == SanctionState::Upheld || each.state == SanctionState::Lifted;
        auto* row = addLine(*card->body(),
                            tr("%1: %2").arg(nameOf(each.person), codeWord(toCode(each.level))),
                            pill(codeWord(toCode(each.state)), over ? Tone::Neutral : Tone::Warning));
        card->body()->addWidget(makeLabel(each.reason));
        if (!each.statement.isEmpty())
            card->body()->addWidget(makeLabel(tr("They say: %1").arg(each.statement), LabelRole::Note));
        if (!over)
            row->addWidget(makeAct(tr("Next step …"), u"sanctionStep"_s, [this, each] {
                openSanctionStepDialog(m_desk, each, window());
            }));
    }
    const bool aboutSomebody =
        std::any_of(m_page.links.begin(), m_page.links.end(), [](const LinkRow& each) {
            return each.link.kind == QLatin1StringView(kAboutStaff);
        });
    if (aboutSomebody)
        header->addAtEnd(makeAct(tr("Propose …"), u"proposeSanction"_s, [this] {
            openProposeSanctionDialog(m_desk, m_page, window());
        }));
    else
        card->body()->addWidget(makeLabel(tr("The case is about nobody of the house."), LabelRole::Note));
    return card;
}

} // namespace seraph::ui
