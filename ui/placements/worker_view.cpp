// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/worker_view.h"

#include "core/attachments/attachment_commands.h"
#include "core/base/durable_file.h"
#include "core/placements/worker_commands.h"
#include "ui/placements/card_export.h"
#include "ui/placements/placement_text.h"
#include "ui/placements/worker_dialogs.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

namespace {

constexpr int kTableHeight = 150;

QLabel* factLabel(const QString& name, const QString& value)
{
    return makeLabel(u"%1  %2"_s.arg(name, value));
}

} // namespace

WorkerView::WorkerView(const Desk& desk, const Format& format, WorkerPage page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(std::move(page))
    , m_message(new InlineMessage)
    , m_papers(new ShortTable(tr("Papers"), {{tr("Paper"), 120}, {tr("Number"), 0}, {tr("Holds"), 130}}))
{
    auto* content = new QWidget;
    auto* column = makeColumn(12);
    column->setContentsMargins(kCardGap, kCardGap, kCardGap, kCardGap);
    column->addWidget(buildHead());
    column->addWidget(m_message);
    column->addWidget(buildProfile());
    column->addWidget(buildPapers());
    column->addWidget(buildStays());
    column->addStretch();
    content->setLayout(column);
    auto* whole = makeColumn(0);
    whole->addWidget(makeScrollArea(content));
    setLayout(whole);
}

QWidget* WorkerView::buildHead()
{
    auto* head = new QWidget;
    auto* column = makeColumn(6);
    auto* title = makeRow();
    title->addWidget(makeLine(m_page.row.name, LabelRole::Title));
    title->addWidget(new StatusPill(statePill(m_page.row, m_format)));
    title->addStretch();
    column->addLayout(title);
    column->addWidget(makeLabel(m_page.row.phone, LabelRole::Note));
    auto* buttons = makeRow();
    const auto addButton = [&](const QString& text, session::Permission permission, auto act) {
        if (!m_desk.session().can(permission))
            return;
        auto* button = makeButton(text);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    addButton(tr("&Edit"), kEditWorkers, [this] { openWorkerDialog(m_desk, m_page, this); });
    addButton(tr("P&hoto"), kEditWorkers, [this] { addPhoto(); });
    if (m_page.row.state == WorkerState::OnLeave)
        addButton(tr("Is &back"), kEditWorkers, [this] { endLeave(); });
    else
        addButton(tr("&Leave"), kEditWorkers, [this] { openLeaveDialog(m_desk, m_page, this); });
    if (m_desk.session().can(kExportCards))
        buttons->addWidget(makeCardButton());
    buttons->addStretch();
    column->addLayout(buttons);
    head->setLayout(column);
    return head;
}

QPushButton* WorkerView::makeCardButton()
{
    auto* button = makeButton(tr("&Candidate card"));
    auto* menu = new QMenu(button);
    menu->addAction(tr("On &paper"), this, &WorkerView::printCard);
    menu->addAction(tr("As a pict&ure for the messenger"), this, &WorkerView::saveCard);
    setButtonMenu(*button, menu);
    return button;
}

Card* WorkerView::buildProfile()
{
    const WorkerProfile& profile = m_page.profile;
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Profile")));
    const auto add = [card](const QString& name, const QString& value) {
        if (!value.isEmpty())
            card->body()->addWidget(factLabel(name, value));
    };
    add(tr("Comes from"), profile.origin);
    if (const auto age = ageBand(profile.birthYear, m_desk.today()))
        add(tr("Age"), tr("%1 to %2").arg(age->from).arg(age->to));
    if (profile.workingSince)
        add(tr("In the trade"),
            tr("%n year(s)", nullptr, m_desk.today().year() - *profile.workingSince));
    add(tr("Skills"), skillsText(m_page.row.skills, m_desk.language));
    add(tr("Works"), codesText(profile.modes));
    add(tr("Does not take"), codesText(profile.limits));
    add(tr("Languages"), profile.languages);
    if (profile.expectedWage)
        add(tr("Wage expected a month"), m_format.money(profile.expectedWage->minorUnits()));
    add(tr("Experience"), profile.experience);
    add(tr("The adviser says"), profile.introduction);
    if (m_page.proposed > 0)
        add(tr("Would go"), tr("%1 of %2 households").arg(m_page.accepted).arg(m_page.proposed));
    if (!profile.cardConsentOn)
        add(tr("Card"), tr("has not agreed to be shown yet"));
    return card;
}

Card* WorkerView::buildPapers()
{
    auto* card = new Card(Card::Padding::None);
    auto* header = new SectionHeader(tr("Papers"));
    const bool editable = m_desk.session().can(kEditWorkers);
    auto* add = makeButton(tr("&New paper"));
    auto* open = makeButton(tr("&Open"));
    auto* away = makeButton(tr("Put &away"));
    for (QPushButton* button : {open, away, add}) {
        button->setVisible(editable);
        header->addAtEnd(button);
    }
    header->setContentsMargins(12, 8, 12, 0);
    card->body()->addWidget(header);
    for (const PaperRow& row : m_page.papers)
        m_papers->addRow(row.paper.id.value(),
                         {codeWord(toCode(row.paper.kind)),
                          row.paper.number,
                          standingPill(row, m_desk.today()).text});
    m_papers->setEmptyState(
        {Icon::Document, tr("Identity card, health certificate, background check, insurance."), {}});
    m_papers->setMinimumHeight(kTableHeight);
    card->body()->addWidget(m_papers);
    connect(add, &QPushButton::clicked, this, [this] {
        openPaperDialog(m_desk, m_page.row.worker, std::nullopt, this);
    });
    connect(open, &QPushButton::clicked, this, &WorkerView::openPaper);
    connect(away, &QPushButton::clicked, this, &WorkerView::putPaperAway);
    connect(m_papers, &ShortTable::rowActivated, this, &WorkerView::openPaper);
    return card;
}

Card* WorkerView::buildStays()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Households")));
    if (m_page.stays.empty())
        card->body()->addWidget(makeLabel(tr("None yet."), LabelRole::Note));
    for (const StayRow& stay : m_page.stays) {
        const QString name =
            stay.clientName.isEmpty() ? tr("another adviser's client") : stay.clientName;
        card->body()->addWidget(
            makeLabel(u"%1 · %2 · %3 · %4"_s.arg(name,
                                                 stay.service.in(m_desk.language),
                                                 termText(stay.from, stay.until, m_format),
                                                 codeWord(stay.state))));
    }
    return card;
}

std::optional<PaperRow> WorkerView::chosenPaper() const
{
    const auto found =
        std::find_if(m_page.papers.begin(), m_page.papers.end(), [this](const PaperRow& row) {
            return row.paper.id.value() == m_papers->currentId();
        });
    return found == m_page.papers.end() ? std::nullopt : std::optional(*found);
}

void WorkerView::openPaper()
{
    const auto chosen = chosenPaper();
    if (!chosen || !m_desk.session().can(kEditWorkers))
        return;
    const auto paper = m_desk.session().query(OpenPaper{chosen->paper.id});
    if (!paper)
        return m_message->say(Tone::Danger, errorText(paper.error()));
    openPaperDialog(m_desk, m_page.row.worker, *paper, this);
}

void WorkerView::putPaperAway()
{
    const auto chosen = chosenPaper();
    if (!chosen)
        return;
    const Status done = m_desk.session().run(ArchivePaper{chosen->paper.id, chosen->paper.revision});
    if (!done)
        return say(done);
    m_desk.offerUndo(tr("Paper put away"));
}

void WorkerView::addPhoto()
{
    const auto take = [this](std::optional<QString> file) {
        if (!file)
            return;
        const auto kept = readWhole(*file, attachments::kLargestAttachment)
                              .and_then(&attachments::PreparedFile::prepare)
                              .and_then([this](const attachments::PreparedFile& photo) {
                                  return m_desk.session().run(attachments::AddAttachment{
                                      {u"worker_profile"_s, m_page.profile.id.value()},
                                      {.purpose = u"worker_photo"_s, .name = m_page.row.name},
                                      photo});
                              });
        if (!kept)
            return m_message->say(Tone::Danger, errorText(kept.error()));
        m_desk.offerUndo(tr("Photo kept"));
    };
    m_desk.prompts.openFile(
        this, {tr("Photo of %1").arg(m_page.row.name), {}, {tr("Pictures (*.jpg *.jpeg *.png)")}}, take);
}

void WorkerView::endLeave()
{
    const Status done = m_desk.session().run(SetLeave{m_page.profile.id, m_page.profile.revision});
    if (!done)
        return say(done);
    m_desk.offerUndo(tr("Leave ended"));
}

void WorkerView::printCard()
{
    say(previewCards(m_desk, m_format, {m_page.row.worker}, std::nullopt, this));
}

void WorkerView::saveCard()
{
    saveCardPictures(
        m_desk, m_format, {m_page.row.worker}, std::nullopt, this, [this](const Result<int>& done) {
            if (!done)
                return m_message->say(Tone::Danger, errorText(done.error()));
            m_message->say(Tone::Good, tr("The card is kept as a picture."));
        });
}

void WorkerView::say(const Status& done)
{
    if (done)
        m_message->clear();
    else
        m_message->say(Tone::Danger, errorText(done.error()));
}

} // namespace seraph::ui
