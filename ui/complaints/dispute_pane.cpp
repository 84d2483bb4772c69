// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/dispute_pane.h"

#include "ui/complaints/dispute_dialogs.h"
#include "ui/complaints/evidence_dialogs.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

PillView preservationPill(const PreservationItem& item, const Format& format, Instant now)
{
    switch (item.state) {
    case Preservation::Secured: return pill(codeWord(toCode(item.state)), Tone::Good);
    case Preservation::Gone: return pill(codeWord(toCode(item.state)), Tone::Danger);
    case Preservation::Open: break;
    }
    if (!item.dueAt)
        return pill(codeWord(toCode(item.state)), Tone::Neutral);
    return pill(format.remaining(*item.dueAt, now), *item.dueAt < now ? Tone::Danger : Tone::Warning);
}

QWidget* withRow(QBoxLayout* row)
{
    auto* widget = new QWidget;
    widget->setLayout(row);
    return widget;
}

} // namespace

DisputePane::DisputePane(const Desk& desk, const Format& format, DisputeFile file, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_file(std::move(file))
{
    auto* body = new QWidget;
    auto* parts = makeColumn(12);
    body->setLayout(parts);
    parts->addWidget(buildHead());
    parts->addWidget(buildDispute());
    parts->addWidget(buildPreservation());
    parts->addWidget(buildHold());
    parts->addWidget(buildCopies());
    parts->addWidget(buildSealed());
    parts->addStretch();
    auto* column = makeColumn(8);
    column->addWidget(makeScrollArea(body), 1);
    setLayout(column);
}

QString DisputePane::nameOf(PersonId person) const
{
    const auto found = m_file.names.find(person);
    return found == m_file.names.end() ? QString() : found->second;
}

void DisputePane::addButton(QBoxLayout& row,
                            const char* name,
                            const QString& text,
                            session::Permission permission,
                            std::function<void()> act)
{
    if (!m_desk.session().can(permission))
        return;
    auto* button = makeButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, std::move(act));
    row.addWidget(button);
}

QWidget* DisputePane::buildHead()
{
    auto* row = makeRow(8);
    const QString who = m_file.clientName.isEmpty() ? QString() : u" · "_s + m_file.clientName;
    row->addWidget(makeLabel(m_file.about.number + who, LabelRole::Section), 1);
    if (m_file.isHeld())
        row->addWidget(new StatusPill(pill(tr("held"), Tone::Warning)));
    auto* open = makeButton(tr("Open the case"), ButtonRole::Quiet);
    connect(open, &QPushButton::clicked, this, [this] {
        m_desk.open(u"complaints/cases/"_s + m_file.about.complaint.toString());
    });
    row->addWidget(open);
    return withRow(row);
}

QWidget* DisputePane::buildDispute()
{
    auto* card = new Card;
    auto* buttons = makeRow();
    buttons->addStretch();
    card->body()->addWidget(new SectionHeader(tr("Dispute")));
    const Dispute* open = m_file.open();
    for (const Dispute& dispute : m_file.disputes)
        addDisputeFacts(*card->body(), dispute);
    if (m_file.disputes.empty())
        card->body()->addWidget(makeLabel(tr("Not before a third party."), LabelRole::Note));
    addEvents(*card->body());
    if (open == nullptr) {
        addButton(*buttons, "openDispute", tr("Open a dispute …"), kWorkDisputes, [this] {
            openNewDisputeDialog(m_desk, m_file.about.complaint, window());
        });
    } else {
        addButton(*buttons,
                  "editDispute",
                  tr("&Change …", "on a button"),
                  kWorkDisputes,
                  [this, dispute = *open] { openEditDisputeDialog(m_desk, dispute, window()); });
        addButton(*buttons,
                  "addDisputeEvent",
                  tr("&Add to the file …", "on a button"),
                  kWorkDisputes,
                  [this, id = open->id] { openDisputeEventDialog(m_desk, id, window()); });
        addButton(*buttons,
                  "endDispute",
                  tr("&End …", "on a button"),
                  kDecideDisputes,
                  [this, dispute = *open] { openEndDisputeDialog(m_desk, dispute, window()); });
    }
    card->body()->addLayout(buttons);
    return card;
}

void DisputePane::addDisputeFacts(QBoxLayout& column, const Dispute& dispute)
{
    QString title = codeWord(toCode(dispute.forum)) + u" · "_s + dispute.body;
    if (!dispute.caseNumber.isEmpty())
        title += u" · "_s + dispute.caseNumber;
    column.addWidget(makeLabel(title, LabelRole::Strong));
    QStringList facts{tr("since %1").arg(m_format.longDate(dispute.openedDay)),
                      tr("speaks for us: %1").arg(nameOf(dispute.spokesperson))};
    if (dispute.claimed)
        facts << tr("claimed: %1").arg(m_format.money(dispute.claimed->minorUnits()));
    column.addWidget(makeLabel(facts.join(u" · "_s), LabelRole::Note));
    if (!dispute.insurer.isEmpty()) {
        const QString told =
            dispute.insurerToldDay
                ? tr("told on %1").arg(m_format.longDate(*dispute.insurerToldDay))
                : tr("to be told until %1")
                      .arg(m_format.longDate(dispute.insurerDueDay.value_or(dispute.openedDay)));
        column.addWidget(makeLabel(tr("Insurer: %1, %2").arg(dispute.insurer, told)));
    }
    if (dispute.state != DisputeState::Open) {
        const QString amount =
            dispute.agreed ? u" · "_s + m_format.money(dispute.agreed->minorUnits()) : QString();
        column.addWidget(
            makeLabel(tr("%1: %2").arg(codeWord(toCode(dispute.state)), dispute.outcome) + amount));
    }
}

void DisputePane::addEvents(QBoxLayout& column)
{
    Money costs;
    std::vector<Timeline::Entry> entries;
    for (const DisputeEvent& event : m_file.events) {
        QString head = codeWord(toCode(event.kind));
        if (!event.place.isEmpty())
            head += u" · "_s + event.place;
        if (event.amount)
            head += u" · "_s + m_format.money(event.amount->minorUnits());
        if (event.kind == DisputeEventKind::Cost && event.amount)
            costs += *event.amount;
        entries.push_back(
            {.when = m_format.dateTime(event.at), .who = {}, .what = head, .note = event.text});
    }
    if (!entries.empty()) {
        auto* timeline = new Timeline;
        timeline->setEntries(entries);
        column.addWidget(timeline);
    }
    if (costs > Money())
        column.addWidget(makeLabel(tr("Costs so far: %1").arg(m_format.money(costs.minorUnits())),
                                   LabelRole::Strong));
}

QWidget* DisputePane::buildHold()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Legal hold")));
    for (const LegalHold& hold : m_file.holds) {
        card->body()->addWidget(makeLabel(
            tr("placed %1 by %2: %3")
                .arg(m_format.dateTime(hold.placedAt), nameOf(hold.placedBy), hold.reason)));
        if (hold.releasedAt)
            card->body()->addWidget(
                makeLabel(tr("lifted %1 by %2: %3")
                              .arg(m_format.dateTime(*hold.releasedAt),
                                   hold.releasedBy ? nameOf(*hold.releasedBy) : QString(),
                                   hold.releaseReason),
                          LabelRole::Note));
    }
    card->body()->addWidget(
        makeLabel(m_file.isHeld() ? tr("Nothing that existed then can be erased, put away or "
                                       "rewritten. Care goes on: new records and addenda are free.")
                                  : tr("Nothing is held."),
                  LabelRole::Note));
    auto* buttons = makeRow();
    buttons->addStretch();
    if (m_file.isHeld())
        addButton(
            *buttons,
            "releaseHold",
            tr("Lift it …"),
            kDecideDisputes,
            [this, hold = m_file.holds.front()] { openReleaseHoldDialog(m_desk, hold, window()); });
    else
        addButton(*buttons, "placeHold", tr("Hold everything …"), kWorkDisputes, [this] {
            openHoldDialog(m_desk, m_file.about.complaint, window());
        });
    card->body()->addLayout(buttons);
    return card;
}

QWidget* DisputePane::buildPreservation()
{
    auto* card = new Card;
    const auto done =
        std::count_if(m_file.preservation.begin(), m_file.preservation.end(), [](const auto& item) {
            return item.state != Preservation::Open;
        });
    card->body()->addWidget(new SectionHeader(
        tr("To be secured"), tr("%1 of %2").arg(done).arg(m_file.preservation.size())));
    for (const PreservationItem& item : m_file.preservation)
        card->body()->addWidget(itemRow(item));
    if (m_file.preservation.empty())
        card->body()->addWidget(
            makeLabel(tr("The list comes with a dispute or a hold."), LabelRole::Note));
    auto* buttons = makeRow();
    buttons->addStretch();
    addButton(*buttons, "addPreservation", tr("Something more …"), kWorkDisputes, [this] {
        openAddItemDialog(m_desk, m_file.about.complaint, window());
    });
    card->body()->addLayout(buttons);
    return card;
}

QWidget* DisputePane::itemRow(const PreservationItem& item)
{
    auto* row = makeRow(8);
    auto* words = makeColumn(2);
    words->addWidget(makeLabel(item.text().in(m_desk.language)));
    if (!item.kept.isEmpty())
        words->addWidget(makeLabel(item.kept, LabelRole::Note));
    row->addLayout(words, 1);
    row->addWidget(new StatusPill(preservationPill(item, m_format, m_desk.session().clock().now())),
                   0,
                   Qt::AlignTop);
    if (item.state == Preservation::Open)
        addButton(*row, "settleItem", tr("Secured …"), kWorkDisputes, [this, item] {
            openSecureItemDialog(m_desk, item, window());
        });
    return withRow(row);
}

QWidget* DisputePane::buildCopies()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Evidence and copies")));
    for (const EvidenceCopy& copy : m_file.copies) {
        card->body()->addWidget(makeLabel(
            tr("%1 · %2 (%3)")
                .arg(codeWord(toCode(copy.kind)), copy.recipient, codeWord(toCode(copy.capacity)))));
        card->body()->addWidget(makeLabel(
            tr("%1 by %2 · %3").arg(m_format.dateTime(copy.handedAt), nameOf(copy.handedBy), copy.purpose),
            LabelRole::Note));
    }
    if (m_file.copies.empty())
        card->body()->addWidget(makeLabel(tr("Nothing was handed out."), LabelRole::Note));
    auto* buttons = makeRow();
    buttons->addStretch();
    addButton(*buttons, "saveEvidence", tr("Evidence folder …"), kExportEvidence, [this] {
        ui::saveEvidence(m_desk, m_file.about.complaint, EvidenceForm::Folder, window());
    });
    addButton(*buttons, "saveEvidenceZip", tr("As a ZIP …"), kExportEvidence, [this] {
        ui::saveEvidence(m_desk, m_file.about.complaint, EvidenceForm::Zip, window());
    });
    addButton(*buttons, "handOut", tr("Hand out …"), kExportEvidence, [this] {
        openHandOutDialog(m_desk, m_file.about, window());
    });
    addButton(*buttons, "certifiedCopy", tr("Certified copy …"), kExportEvidence, [this] {
        openCertifiedCopyDialog(m_desk, m_file.about, window());
    });
    card->body()->addLayout(buttons);
    return card;
}

QWidget* DisputePane::buildSealed()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Sealed records"), tr("list signed by both sides")));
    for (const SealedSet& set : m_file.sealed)
        card->body()->addWidget(setRow(set));
    if (m_file.sealed.empty())
        card->body()->addWidget(makeLabel(tr("Nothing is sealed."), LabelRole::Note));
    auto* buttons = makeRow();
    buttons->addStretch();
    addButton(*buttons, "sealRecords", tr("Seal …"), kWorkDisputes, [this] {
        openSealDialog(m_desk, m_file.about, window());
    });
    card->body()->addLayout(buttons);
    return card;
}

QWidget* DisputePane::setRow(const SealedSet& set)
{
    auto* row = makeRow(8);
    auto* words = makeColumn(2);
    const QString other =
        set.otherSigner.isEmpty() ? tr("witness %1").arg(set.witness) : set.otherSigner;
    words->addWidget(makeLabel(
        tr("%1 · %2 and %3").arg(m_format.longDate(set.sealedDay), nameOf(set.houseSigner), other)));
    words->addWidget(makeLabel(
        set.unsealedAt
            ? tr("opened %1: %2").arg(m_format.dateTime(*set.unsealedAt), set.unsealNote)
            : tr("%1 · three years end on %2").arg(set.place, m_format.longDate(set.unsealDueDay)),
        LabelRole::Note));
    row->addLayout(words, 1);
    addButton(*row, "printSealing", tr("The list …"), kSeeDisputes, [this, set] {
        previewSealingList(m_desk, set, m_file.about.number, nameOf(set.houseSigner), window());
    });
    if (!set.unsealedAt)
        addButton(*row, "unseal", tr("Break …"), kDecideDisputes, [this, set] {
            openUnsealDialog(m_desk, set, window());
        });
    return withRow(row);
}

} // namespace seraph::ui
