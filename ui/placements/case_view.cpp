// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/case_view.h"

#include "core/base/durable_file.h"
#include "core/placements/contract_commands.h"
#include "core/placements/log_commands.h"
#include "core/placements/need_commands.h"
#include "core/placements/placement_commands.h"
#include "ui/desk/chain_text.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/missing_bar.h"
#include "ui/placements/choice_note.h"
#include "ui/placements/matching_dialog.h"
#include "ui/placements/need_dialogs.h"
#include "ui/placements/placement_dialogs.h"
#include "ui/placements/placement_text.h"
#include "ui/placements/sheet_print.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

namespace {

constexpr int kTableHeight = 140;
constexpr int kSheetDays = 7;
constexpr int kLinesOfLog = 6;

SectionHeader* headerOf(Card& card, const QString& title)
{
    auto* header = new SectionHeader(title);
    header->setContentsMargins(12, 8, 12, 0);
    card.body()->addWidget(header);
    return header;
}

Card* makeCard(const QString& title)
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(title));
    return card;
}

void addFact(Card& card, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        card.body()->addWidget(makeLabel(u"%1  %2"_s.arg(name, value)));
}

} // namespace

CaseView::CaseView(const Desk& desk, const Format& format, NeedId need, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_need(need)
    , m_message(new InlineMessage)
    , m_column(makeColumn(kCardGap))
{
    m_column->addWidget(m_message);
    setLayout(m_column);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"placement_need",
                                  "candidate",
                                  "service_contract",
                                  "placement",
                                  "placement_day",
                                  "job_sheet",
                                  "need_approval",
                                  "consent",
                                  "worker_paper"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

void CaseView::refresh()
{
    auto page = m_desk.session().query(OpenCase{m_need});
    if (!page)
        return fail(page.error());
    m_page = *std::move(page);
    delete m_content;
    m_candidateSteps = nullptr;
    auto* inner = new QWidget;
    auto* left = makeColumn(kCardGap);
    left->addWidget(buildNeed());
    left->addWidget(buildCandidates());
    left->addWidget(buildLog());
    left->addStretch();
    auto* right = makeColumn(kCardGap);
    right->addWidget(buildContract());
    right->addWidget(buildPlacement());
    right->addWidget(buildSheets());
    right->addStretch();
    auto* row = makeRow(kCardGap);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    inner->setLayout(row);
    m_content = new QWidget;
    auto* column = makeColumn(kCardGap);
    column->addWidget(buildHead());
    auto* missing = new MissingBar(m_desk, m_format);
    missing->show(m_page->missing, u"placements/cases/"_s + m_need.toString());
    column->addWidget(missing);
    column->addWidget(buildChain());
    column->addWidget(makeScrollArea(inner), 1);
    m_content->setLayout(column);
    m_column->addWidget(m_content, 1);
}

QWidget* CaseView::buildHead()
{
    auto* head = new QWidget;
    auto* row = makeRow();
    auto* back = makeButton(tr("‹ &Back"), ButtonRole::Quiet);
    connect(back, &QPushButton::clicked, this, &CaseView::backRequested);
    row->addWidget(back);
    row->addWidget(makeLine(m_page->clientName, LabelRole::Title));
    row->addWidget(makeLine(u"%1 · %2"_s.arg(m_page->clientNumber, m_page->service.in(m_desk.language)),
                            LabelRole::Note));
    if (const PlacementRow* current = m_page->current())
        row->addWidget(new StatusPill(statePill(current->placement.state)));
    else
        row->addWidget(new StatusPill(pill(codeWord(toCode(m_page->need.state)), Tone::Info)));
    row->addStretch();
    auto* client = makeButton(tr("Open the &client"));
    connect(client, &QPushButton::clicked, this, [this] {
        m_desk.open(u"clients/"_s + m_page->need.client.toString());
    });
    row->addWidget(client);
    head->setLayout(row);
    return head;
}

QWidget* CaseView::buildChain()
{
    auto* card = new Card;
    auto* strip = new ChainStrip;
    session::Chain chain{.title = m_page->service, .begun = m_page->need.recordedAt};
    chain.links = m_page->links;
    for (session::ChainLink& link : chain.links)
        link.opens.clear(); // all of it lies on this page
    strip->setLinks(stripLinks(m_desk, m_format, chain));
    card->body()->addWidget(strip);
    return card;
}

QWidget* CaseView::stepRow(const std::vector<Step>& steps)
{
    auto* widget = new QWidget;
    auto* row = makeRow();
    for (const Step& step : steps) {
        if (!step.open)
            continue;
        auto* button = makeButton(step.text);
        connect(button, &QPushButton::clicked, this, [take = step.take] { take(); });
        row->addWidget(button);
    }
    row->addStretch();
    widget->setLayout(row);
    return widget;
}

Card* CaseView::buildNeed()
{
    const PlacementNeed& need = m_page->need;
    const bool open = need.state == NeedState::Open && m_desk.session().can(kWork);
    auto* card = makeCard(tr("What the household needs"));
    addFact(*card, tr("Way of working"), codeWord(toCode(need.mode)));
    addFact(*card, tr("When"), termText(need.startsOn, need.endsOn, m_format));
    addFact(*card, tr("Hours"), need.hours);
    addFact(*card, tr("Where"), need.place);
    addFact(*card, tr("People in the home"), need.people);
    addFact(*card, tr("Pets"), need.pets);
    addFact(*card, tr("Taboos"), need.taboos);
    addFact(*card, tr("Tasks"), need.tasks);
    addFact(*card, tr("Lodging"), need.lodging);
    addFact(*card, tr("The worker has to take"), codesText(need.conditions));
    if (need.budget)
        addFact(*card, tr("Would pay a month"), m_format.money(need.budget->minorUnits()));
    card->body()->addWidget(stepRow({
        {tr("&Edit"), open, [this] { openNeedDialog(m_desk, m_page->need, this); }},
        {tr("Nothing came of it"),
         open && !m_page->openContract(),
         [this] { openLoseDialog(m_desk, m_page->need, this); }},
        {tr("Take up again"),
         need.state == NeedState::Lost && m_desk.session().can(kWork),
         [this] {
             run(ReopenNeed{m_page->need.id, m_page->need.revision}, tr("Taken up again"));
         }},
    }));
    return card;
}

Card* CaseView::buildCandidates()
{
    auto* card = new Card(Card::Padding::None);
    SectionHeader* header = headerOf(*card, tr("Candidates"));
    auto* match = makeButton(tr("&Who fits"), ButtonRole::Primary);
    match->setVisible(m_page->need.state == NeedState::Open && m_desk.session().can(kSeeWorkers));
    connect(match, &QPushButton::clicked, this, [this] {
        (new MatchingDialog(m_desk, m_format, m_need, this))->open();
    });
    header->addAtEnd(match);
    m_candidates = new ShortTable(
        tr("Candidates"),
        {{tr("Worker"), 90}, {tr("State"), 90}, {tr("Interview"), 130}, {tr("Note"), 0}});
    for (const CandidateRow& row : m_page->candidates) {
        const Candidate& candidate = row.candidate;
        const QString at =
            candidate.interviewAt ? m_format.dateTime(*candidate.interviewAt) : QString();
        const QString note =
            candidate.dropReason.isEmpty() ? candidate.interviewNote : candidate.dropReason;
        m_candidates->addRow(candidate.id.value(),
                             {row.workerName, statePill(candidate.state).text, at, note});
    }
    m_candidates->setEmptyState({Icon::People, tr("See who fits, and propose three."), {}});
    m_candidates->setMinimumHeight(scaled(kTableHeight));
    card->body()->addWidget(m_candidates);
    if (QWidget* note = makeChoiceNote(m_desk, *m_page, this))
        card->body()->addWidget(note);
    m_candidateRow = makeRow(0);
    m_candidateRow->setContentsMargins(12, 0, 12, 8);
    card->body()->addLayout(m_candidateRow);
    connect(m_candidates, &ShortTable::rowChosen, this, [this](qint64 id) {
        m_chosen = id;
        showCandidateSteps();
    });
    m_candidates->chooseId(m_chosen);
    showCandidateSteps();
    return card;
}

void CaseView::showCandidateSteps()
{
    delete m_candidateSteps;
    m_candidateSteps = nullptr;
    const auto found = std::find_if(
        m_page->candidates.begin(), m_page->candidates.end(), [this](const CandidateRow& row) {
            return row.candidate.id.value() == m_candidates->currentId();
        });
    if (found == m_page->candidates.end() || !m_desk.session().can(kWork))
        return;
    m_candidateSteps = stepRow(candidateSteps(*found));
    m_candidateRow->addWidget(m_candidateSteps);
}

std::vector<CaseView::Step> CaseView::candidateSteps(const CandidateRow& row)
{
    const Candidate candidate = row.candidate;
    const auto may = [&](CandidateState to) { return mayBecome(candidate.state, to); };
    const bool live = candidate.state != CandidateState::Dropped;
    const bool trial = candidate.state == CandidateState::Trial;
    const bool chosen = candidate.state == CandidateState::Chosen;
    return {
        {tr("Would go"),
         live && !candidate.acceptedAt && !chosen,
         [=, this] {
             run(AcceptOffer{candidate.id, candidate.revision}, tr("Noted"));
         }},
        {tr("Arrange an interview"),
         may(CandidateState::Interview),
         [=, this] { openInterviewTimeDialog(m_desk, candidate, this); }},
        {tr("Interview"),
         may(CandidateState::Passed),
         [=, this] { openInterviewDialog(m_desk, candidate, this); }},
        {tr("Trial"),
         may(CandidateState::Trial),
         [=, this] { openTrialDialog(m_desk, candidate, this); }},
        {tr("Result of the trial"),
         trial,
         [=, this] { openTrialResultDialog(m_desk, candidate, this); }},
        {tr("Choose"),
         may(CandidateState::Chosen) && !trial,
         [=, this] {
             run(ChooseCandidate{candidate.id, candidate.revision}, tr("Candidate chosen"));
         }},
        {tr("Draw up the contract"),
         chosen && !m_page->openContract() && m_page->hadChoice(),
         [=, this] { openContractDialog(m_desk, row, this); }},
        {tr("Drop"),
         may(CandidateState::Dropped) && !(chosen && m_page->openContract()),
         [=, this] { openDropDialog(m_desk, candidate, this); }},
        {tr("Candidate again"),
         !live && m_page->need.state == NeedState::Open,
         [=, this] {
             run(PickUpCandidate{candidate.id, candidate.revision}, tr("Candidate again"));
         }},
    };
}

Card* CaseView::buildContract()
{
    auto* card = makeCard(tr("Contract"));
    if (m_page->contracts.empty()) {
        card->body()->addWidget(makeLabel(tr("Drawn up when a candidate is chosen."), LabelRole::Note));
        return card;
    }
    const ContractRow& row = m_page->contracts.back();
    const ServiceContract& contract = row.contract;
    addFact(*card, tr("Number"), row.number);
    addFact(*card, tr("Worker"), row.workerName);
    addFact(*card, tr("Term"), termText(contract.startsOn, contract.endsOn, m_format));
    addFact(*card, tr("Wage, family to worker"), wageText(contract, m_format));
    addFact(*card, tr("Fee, family to agency"), feeText(contract, m_format));
    addFact(*card, tr("Replacements included"), m_format.number(contract.replacements));
    auto* signatures = makeRow();
    const auto mark = [&](const QString& who, const std::optional<LocalDate>& on) {
        const QString text = on ? tr("%1 signed on %2").arg(who, m_format.date(*on))
                                : tr("%1 has not signed").arg(who);
        signatures->addWidget(new StatusPill(pill(text, on ? Tone::Good : Tone::Warning)));
    };
    mark(tr("Family"), row.clientSignedOn);
    mark(tr("Worker"), contract.workerSignedOn);
    signatures->addStretch();
    card->body()->addLayout(signatures);
    card->body()->addWidget(stepRow(contractSteps(row)));
    return card;
}

std::vector<CaseView::Step> CaseView::contractSteps(const ContractRow& row)
{
    const bool open = row.contract.state == ContractState::Open && m_desk.session().can(kWork);
    const bool settledText = row.clientSignedOn.has_value();
    const bool running =
        m_page->current() && m_page->current()->placement.state == PlacementState::Running;
    const bool renewal = row.contract.previous && running &&
                         m_page->current()->placement.contract == *row.contract.previous;
    return {
        {tr("Terms"), open && !settledText, [=, this] { openTermsDialog(m_desk, row, this); }},
        {tr("Sign or print"), open && !settledText, [=, this] { prepareContract(row); }},
        {tr("Worker has signed"),
         open && row.prepared && !row.contract.workerSignedOn,
         [=, this] { openWorkerSignedDialog(m_desk, row, this); }},
        {tr("Plan the start"),
         open && !m_page->current() && !row.contract.previous,
         [=, this] { openPlanDialog(m_desk, *m_page, this); }},
        {tr("Renew"),
         open && running && !renewal,
         [=, this] { openRenewalDialog(m_desk, row, this); }},
        {tr("Go on under this contract"),
         open && renewal,
         [=, this] {
             const Placement& placement = m_page->current()->placement;
             run(RenewPlacement{placement.id, placement.revision, row.contract.id},
                 tr("Placement renewed"));
         }},
        {tr("Cancel the contract"),
         open && (!m_page->current() || renewal),
         [=, this] {
             askForReason(
                 m_desk,
                 {tr("Cancel contract %1").arg(row.number),
                  tr("Cancel the contract"),
                  tr("Contract cancelled")},
                 ReasonNeed::Required,
                 [=, this](const QString& reason) {
                     return m_desk.session().run(
                         CancelContract{row.contract.id, row.contract.revision, reason});
                 },
                 this);
         }},
    };
}

void CaseView::prepareContract(const ContractRow& row)
{
    const auto paper =
        row.prepared
            ? Result<consultations::ConsentId>(row.contract.paper.value())
            : m_desk.session().run(PrepareContractPaper{row.contract.id, row.contract.revision});
    if (!paper)
        return fail(paper.error());
    m_desk.open(u"clients/%1/consents/%2"_s.arg(m_page->need.client.toString(), paper->toString()));
}

Card* CaseView::buildPlacement()
{
    auto* card = makeCard(tr("In the household"));
    if (m_page->placements.empty())
        card->body()->addWidget(makeLabel(tr("Nobody has been planned yet."), LabelRole::Note));
    for (const PlacementRow& row : m_page->placements) {
        const Placement& placement = row.placement;
        const Stay stay = stayOf(placement);
        auto* line = makeRow();
        line->addWidget(new StatusPill(statePill(placement.state)));
        line->addWidget(
            makeLabel(u"%1 · %2"_s.arg(row.workerName, termText(stay.from, stay.until, m_format))), 1);
        card->body()->addLayout(line);
        QStringList notes;
        if (placement.endReason)
            notes << codeWord(toCode(*placement.endReason));
        if (placement.replaceCause)
            notes << codeWord(toCode(*placement.replaceCause));
        notes << placement.endNote << placement.handOver;
        if (!placement.waived.isEmpty())
            notes << tr("started without everything: %1").arg(placement.waiveReason);
        notes.removeAll(QString());
        if (!notes.isEmpty())
            card->body()->addWidget(makeLabel(notes.join(u" · "_s), LabelRole::Note));
    }
    card->body()->addWidget(stepRow(placementSteps()));
    return card;
}

std::vector<CaseView::Step> CaseView::placementSteps()
{
    const bool work = m_desk.session().can(kWork);
    std::vector<Step> steps;
    if (const PlacementRow* row = m_page->current()) {
        const bool planned = row->placement.state == PlacementState::Planned;
        const bool running = row->placement.state == PlacementState::Running;
        steps = {
            {tr("Has started"),
             work && planned,
             [this] { openStartDialog(m_desk, *m_page->current(), this); }},
            {tr("Allow the start"),
             planned && !row->obstacles.isEmpty() && m_desk.session().can(kApprove),
             [this] { approveStart(m_page->current()->placement); }},
            {tr("Does not start"),
             work && planned,
             [this] {
                 askForReason(
                     m_desk,
                     {tr("The start falls away"), tr("Cancel the start"), tr("Start cancelled")},
                     ReasonNeed::Required,
                     [this, placement = m_page->current()->placement](const QString& reason) {
                         return m_desk.session().run(
                             CancelPlacement{placement.id, placement.revision, reason});
                     },
                     this);
             }},
            {tr("Replace"), work && running, [this] { openReplaceDialog(m_desk, *m_page, this); }},
            {tr("End"), work && running, [this] { openEndDialog(m_desk, *m_page->current(), this); }},
        };
    }
    for (const PlacementRow& row : m_page->placements) {
        if (row.placement.state == PlacementState::Ended && !row.placement.settled)
            steps.push_back(
                {tr("Settle with %1").arg(row.workerName), work, [this, placement = row.placement] {
                     openSettleDialog(m_desk, placement, this);
                 }});
    }
    return steps;
}

void CaseView::approveStart(const Placement& placement)
{
    askForReason(
        m_desk,
        {tr("Start although something is missing"), tr("Allow the start"), tr("Start allowed")},
        ReasonNeed::Required,
        [this, id = placement.id, revision = placement.revision](const QString& reason) {
            return m_desk.session().run(ApproveStart{id, revision, reason});
        },
        this);
}

Card* CaseView::buildLog()
{
    auto* card = makeCard(tr("Household log"));
    const PlacementRow* current = m_page->current();
    const bool running = current && current->placement.state == PlacementState::Running;
    if (m_page->log.empty())
        card->body()->addWidget(
            makeLabel(tr("One line a day: hours, what was done, what happened."), LabelRole::Note));
    int shown = 0;
    for (const LogDay& day : m_page->log) {
        if (++shown > kLinesOfLog)
            break;
        auto* line = makeRow();
        line->addWidget(makeLine(m_format.date(day.day), LabelRole::Strong));
        line->addWidget(makeLine(timeText(day.minutes), LabelRole::Note));
        if (day.incident)
            line->addWidget(new StatusPill(pill(codeWord(u"incident"_s), Tone::Danger)));
        line->addWidget(makeLabel(day.text), 1);
        auto* edit = makeButton(tr("Edit"), ButtonRole::Quiet);
        edit->setVisible(m_desk.session().can(kWork));
        connect(edit, &QPushButton::clicked, this, [this, day] {
            openLogDialog(m_desk, day.placement, day, this);
        });
        line->addWidget(edit);
        card->body()->addLayout(line);
    }
    if (shown > kLinesOfLog)
        card->body()->addWidget(makeLabel(
            tr("%n earlier line(s)", nullptr, int(m_page->log.size()) - kLinesOfLog), LabelRole::Note));
    card->body()->addWidget(stepRow({
        {tr("Write the log"),
         running && m_desk.session().can(kWork),
         [this] { openLogDialog(m_desk, m_page->current()->placement.id, std::nullopt, this); }},
    }));
    return card;
}

Card* CaseView::buildSheets()
{
    auto* card = makeCard(tr("Job sheets"));
    for (const JobSheet& sheet : m_page->sheets) {
        auto* line = makeRow();
        line->addWidget(makeLabel(u"%1 · %2"_s.arg(sheetNumber(sheet.id),
                                                   termText(sheet.fromDay, sheet.untilDay, m_format))),
                        1);
        line->addWidget(new StatusPill(sheet.filedAt ? pill(tr("signed and filed"), Tone::Good)
                                                     : pill(tr("not back yet"), Tone::Warning)));
        card->body()->addLayout(line);
    }
    const bool work = m_desk.session().can(kWork);
    const bool out = std::any_of(m_page->sheets.begin(),
                                 m_page->sheets.end(),
                                 [](const JobSheet& sheet) { return !sheet.filedAt; });
    card->body()->addWidget(stepRow({
        {tr("Print a sheet for a week"),
         work && m_page->current(),
         [this] { printSheet(*m_page->current()); }},
        {tr("File a signed sheet"), work && out, [this] { fileSheet(); }},
    }));
    return card;
}

void CaseView::printSheet(const PlacementRow& row)
{
    const LocalDate from = std::max(m_page->today, row.placement.startsOn);
    const auto sheet =
        m_desk.session().run(PrintJobSheet{row.placement.id, from, from.addDays(kSheetDays - 1)});
    if (!sheet)
        return fail(sheet.error());
    previewJobSheet(m_desk, *m_page, row, *sheet, this);
}

void CaseView::fileSheet()
{
    const auto waiting = std::find_if(m_page->sheets.rbegin(),
                                      m_page->sheets.rend(),
                                      [](const JobSheet& sheet) { return !sheet.filedAt; });
    const auto take = [this, id = waiting->id](std::optional<QString> file) {
        if (!file)
            return;
        const auto filed = readWhole(*file, attachments::kLargestAttachment)
                               .and_then(&attachments::PreparedFile::prepare)
                               .and_then([&](const attachments::PreparedFile& scan) {
                                   return m_desk.session().run(FileJobSheet{sheetCode(id), scan});
                               });
        if (!filed)
            return fail(filed.error());
        m_desk.toast.show(tr("Job sheet filed"));
    };
    m_desk.prompts.openFile(this,
                            {tr("Signed sheet %1").arg(sheetNumber(waiting->id)),
                             {},
                             {tr("Scans (*.pdf *.jpg *.jpeg *.png)")}},
                            take);
}

template <class C> void CaseView::run(const C& command, const QString& done)
{
    const auto result = m_desk.session().run(command);
    if (!result)
        return fail(result.error());
    m_message->clear();
    m_desk.offerUndo(done);
}

void CaseView::fail(const Error& error)
{
    m_message->say(Tone::Danger, errorText(error));
}

} // namespace seraph::ui
