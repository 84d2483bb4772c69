// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/case_queries.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;
using session::ChainLink;
using session::LinkFigure;
using session::LinkState;
using session::Missing;

namespace {

constexpr int kQuietDays = 7;                     ///< without a line in the log
constexpr auto kSheetDays = std::chrono::days{7}; ///< for a printed sheet to come back

using Rows = std::vector<CandidateRow>;

std::size_t count(const Rows& rows, std::initializer_list<CandidateState> states)
{
    return std::size_t(std::count_if(rows.begin(), rows.end(), [&](const CandidateRow& row) {
        return std::find(states.begin(), states.end(), row.candidate.state) != states.end();
    }));
}

bool wasSeen(const CandidateRow& row)
{
    return row.candidate.interviewedBy.has_value();
}

QString placeOf(const CasePage& page)
{
    return u"placements/cases/"_s + page.need.id.toString();
}

/// Gathers what is missing of one case.
struct List {
    const CasePage& page;
    std::vector<Missing> missing{};

    void add(const QString& what, std::optional<LocalDate> due = {}, session::Permission who = kWork)
    {
        missing.push_back({what, who, due ? std::optional(dueOn(*due)) : std::nullopt, placeOf(page)});
    }
};

void addCandidates(List& list)
{
    const CasePage& page = list.page;
    using State = CandidateState;
    const std::size_t live =
        count(page.candidates,
              {State::Proposed, State::Interview, State::Passed, State::Trial, State::Chosen});
    if (live == 0)
        return list.add(u"need.no_candidates"_s, page.need.startsOn);
    for (const CandidateRow& row : page.candidates) {
        if (awaitsDecision(row.candidate, page.today))
            list.add(u"trial.undecided"_s, lastTrialDay(row.candidate));
    }
    if (!page.hadChoice())
        list.add(u"need.few_candidates"_s, page.need.startsOn);
    if (count(page.candidates, {State::Chosen}) > 0)
        return;
    if (std::none_of(page.candidates.begin(), page.candidates.end(), &wasSeen))
        list.add(u"candidate.no_interview"_s, page.need.startsOn);
    else if (count(page.candidates, {State::Trial}) == 0)
        list.add(u"need.undecided"_s, page.need.startsOn);
}

void addContract(List& list)
{
    const ContractRow* row = list.page.openContract();
    if (!row) {
        if (list.page.need.state == NeedState::Open &&
            count(list.page.candidates, {CandidateState::Chosen}) > 0)
            list.add(u"contract.missing"_s, list.page.need.startsOn);
        return;
    }
    const LocalDate due = row->contract.startsOn;
    if (!row->prepared)
        return list.add(u"contract.unprepared"_s, due);
    if (!row->clientSignedOn)
        list.add(u"contract.unsigned"_s, due);
    if (!row->contract.workerSignedOn)
        list.add(u"contract.worker_unsigned"_s, due);
}

void addStart(List& list, const PlacementRow& row)
{
    for (const QString& obstacle : row.obstacles) {
        if (!obstacle.startsWith("contract."_L1)) // said of the contract itself
            list.add(obstacle, row.placement.startsOn, kEditWorkers);
    }
    if (row.placement.startsOn <= list.page.today)
        list.add(u"placement.not_started"_s, row.placement.startsOn);
}

void addRunning(List& list, const PlacementRow& row)
{
    const CasePage& page = list.page;
    const LocalDate lastWritten = page.log.empty() ? *row.placement.startedOn : page.log.front().day;
    if (lastWritten.daysTo(page.today) > kQuietDays)
        list.add(u"log.quiet"_s, lastWritten.addDays(kQuietDays));
    if (isEnding(row.placement, page.today))
        list.add(u"placement.ending"_s, row.placement.endsOn);
}

void addPlacement(List& list)
{
    const CasePage& page = list.page;
    if (const PlacementRow* current = page.current())
        return current->placement.state == PlacementState::Planned ? addStart(list, *current)
                                                                   : addRunning(list, *current);
    if (needsSuccessor(page))
        list.add(u"placement.no_successor"_s, page.placements.back().placement.lastDay);
    else if (page.openContract())
        list.add(u"placement.unplanned"_s, page.openContract()->contract.startsOn);
}

void addLeftOvers(List& list)
{
    const CasePage& page = list.page;
    const Instant now = dueOn(page.today);
    const bool out = std::any_of(page.sheets.begin(), page.sheets.end(), [&](const JobSheet& sheet) {
        return !sheet.filedAt && now - sheet.printedAt > kSheetDays;
    });
    if (out)
        list.add(u"job_sheet.out"_s);
    const bool unsettled =
        std::any_of(page.placements.begin(), page.placements.end(), [](const PlacementRow& row) {
            return row.placement.state == PlacementState::Ended && !row.placement.settled;
        });
    if (unsettled)
        list.add(u"placement.unsettled"_s);
}

/// The first link that is not done is the one whose turn it is.
struct Links {
    const CasePage& page;
    std::vector<ChainLink> links{};
    bool missing = false;

    ChainLink& add(const char* what, bool done)
    {
        ChainLink link{.what = QString::fromLatin1(what), .opens = placeOf(page)};
        link.state = done ? LinkState::Done : missing ? LinkState::Later : LinkState::Missing;
        if (link.state == LinkState::Missing)
            link.whoMayAct = kWork;
        missing = missing || !done;
        return links.emplace_back(std::move(link));
    }
};

void addMatchingLinks(Links& links)
{
    const CasePage& page = links.page;
    links.add("link.need", true).at = page.need.recordedAt;
    ChainLink& candidates = links.add("link.candidates", page.hadChoice());
    if (page.approval) {
        candidates.by = page.approverName;
        candidates.at = page.approval->approvedAt;
        candidates.text = page.approval->reason;
    } else if (page.hadChoice()) {
        candidates.at = page.candidates[kFewestCandidates - 1].candidate.proposedAt;
    }
    candidates.figure = LinkFigure{.what = u"figure.candidates"_s,
                                   .value = qint64(page.candidates.size()),
                                   .of = qint64(kFewestCandidates)};
    const auto seen = std::find_if(page.candidates.begin(), page.candidates.end(), &wasSeen);
    ChainLink& interview = links.add("link.interview", seen != page.candidates.end());
    if (seen != page.candidates.end()) {
        interview.by = seen->interviewerName;
        interview.at = seen->candidate.interviewAt;
    }
    for (const CandidateRow& row : page.candidates) {
        if (row.candidate.trialFrom) {
            ChainLink& trial = links.add("link.trial", row.candidate.state != CandidateState::Trial);
            trial.at = dueOn(*row.candidate.trialFrom);
            trial.text = row.workerName;
        }
    }
}

void addContractLink(Links& links)
{
    const CasePage& page = links.page;
    const ContractRow* row = page.contracts.empty() ? nullptr : &page.contracts.back();
    const bool done = row && row->clientSignedOn && row->contract.workerSignedOn;
    ChainLink& link = links.add("link.service_contract", done);
    if (!row)
        return;
    link.text = row->number;
    if (row->clientSignedOn)
        link.at = dueOn(*row->clientSignedOn);
}

void addPlacementLinks(Links& links)
{
    const CasePage& page = links.page;
    for (const PlacementRow& row : page.placements) {
        if (row.placement.state == PlacementState::Cancelled)
            continue;
        ChainLink& start =
            links.add(row.placement.predecessor ? "link.replacement" : "link.placement_start",
                      row.placement.startedOn.has_value());
        start.text = row.workerName;
        start.due = dueOn(row.placement.startsOn);
        if (row.placement.startedOn)
            start.at = dueOn(*row.placement.startedOn);
    }
    if (page.placements.empty())
        links.add("link.placement_start", false);
    ChainLink& log = links.add("link.placement_log", !page.log.empty());
    log.figure = LinkFigure{.what = u"figure.log_days"_s, .value = qint64(page.log.size())};
    const bool back = std::any_of(page.sheets.begin(), page.sheets.end(), [](const JobSheet& sheet) {
        return sheet.filedAt.has_value();
    });
    links.add("link.job_sheet", back);
    const bool over = !page.placements.empty() &&
                      page.placements.back().placement.state == PlacementState::Ended &&
                      !page.openContract();
    ChainLink& end = links.add("link.placement_end", over && page.placements.back().placement.settled);
    if (over)
        end.at = dueOn(*page.placements.back().placement.lastDay);
}

} // namespace

Instant dueOn(LocalDate day)
{
    return fromMilliseconds(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

bool needsSuccessor(const CasePage& page)
{
    if (page.current() || !page.openContract())
        return false;
    const auto last =
        std::find_if(page.placements.rbegin(), page.placements.rend(), [](const PlacementRow& row) {
            return row.placement.state != PlacementState::Cancelled;
        });
    return last != page.placements.rend() && last->placement.endReason == EndReason::Replaced;
}

std::vector<Missing> missingFor(const CasePage& page)
{
    if (page.need.state == NeedState::Lost)
        return {};
    List list{page};
    if (page.need.state == NeedState::Open)
        addCandidates(list);
    addContract(list);
    addPlacement(list);
    addLeftOvers(list);
    return std::move(list.missing);
}

std::vector<ChainLink> linksOf(const CasePage& page)
{
    Links links{page};
    addMatchingLinks(links);
    addContractLink(links);
    addPlacementLinks(links);
    return std::move(links.links);
}

} // namespace seraph::placements
