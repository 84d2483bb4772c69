// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/household.h"

#include "app/demo/signature.h"
#include "core/clients/client_commands.h"
#include "core/consultations/consent_commands.h"
#include "core/placements/contract_commands.h"
#include "core/placements/log_commands.h"
#include "core/placements/need_commands.h"
#include "core/placements/placement_commands.h"
#include "core/placements/worker_commands.h"
#include "core/placements/worker_queries.h"

#include <algorithm>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using namespace placements;
using session::Session;
using storage::Revision;

namespace {

constexpr int kWeek = 7;
const QString kContractForm = u"agency_contract_intermediary"_s;

Session& adviserOf(const Agency& agency)
{
    return *agency.stage.house.desk;
}

const QString& said(const Agency& agency, const std::vector<LocalizedText>& list)
{
    return agency.stage.in(agency.dice.oneOf(list));
}

Status signAs(const QString& name, consultations::ConsentId paper, const Agency& agency)
{
    const consultations::SigningDetails details{
        .signerName = name, .witnessName = agency.stage.house.nameOf(adviserOf(agency).actor().person)};
    return adviserOf(agency).run(consultations::SignOnScreen{
        paper, storage::kFirstRevision, details, drawnSignature(agency.dice)});
}

const Candidate& chosenOf(const CasePage& page, CandidateId id)
{
    const auto found = std::find_if(page.candidates.begin(),
                                    page.candidates.end(),
                                    [&](const CandidateRow& row) { return row.candidate.id == id; });
    EXPECTS(found != page.candidates.end());
    return found->candidate;
}

/// The family reads and signs the text, the worker signs the same paper.
Status signContract(const ServiceContract& seen, const QString& family, LocalDate today, const Agency& agency)
{
    Session& adviser = adviserOf(agency);
    TRY_ASSIGN(const auto paper, adviser.run(PrepareContractPaper{seen.id, seen.revision}));
    TRY_STATUS(signAs(family, paper, agency));
    return adviser.run(NoteWorkerSigned{seen.id, Revision{seen.revision.value() + 1}, today});
}

} // namespace

void Household::next(const Agency& agency, int daysOn, Step step)
{
    m_step = step;
    const Appointment when = agency.stage.calendar.after(m_slot, daysOn, agency.dice);
    m_slot = std::max(when.slot, m_slot + 1);
    m_day = when.day;
}

Result<CasePage> Household::page(const Agency& agency) const
{
    return adviserOf(agency).query(OpenCase{*m_need});
}

Status Household::goOn(const Agency& agency, LocalDate today)
{
    switch (m_step) {
    case Step::Ask: return ask(agency, today);
    case Step::Interview: return interview(agency, today);
    case Step::Trial: return decide(agency, today);
    case Step::Sign: return contract(agency, today);
    case Step::Begin: return begin(agency, today);
    case Step::Serve: return serve(agency, today);
    case Step::Over: break;
    }
    return {};
}

Status Household::ask(const Agency& agency, LocalDate today)
{
    Stage& stage = agency.stage;
    Session& adviser = adviserOf(agency);
    const clients::AddClient who = stage.people.client(agency.dice, today, stage.house.branch);
    m_name = who.details.name;
    m_usual = &agency.dice.oneOf(agency.lists.needs);
    TRY_ASSIGN(m_client, adviser.run(who));
    ++stage.figures.clients;
    const LocalDate starts = today.addDays(agency.dice.between(5, 9));
    const RecordNeed need{.client = *m_client,
                          .branch = stage.house.branch,
                          .service =
                              stage.house.services.value(m_usual->service, catalogue::ServiceId{1}),
                          .details = {.mode = m_usual->mode,
                                      .place = who.addresses.front().text,
                                      .people = stage.in(m_usual->people),
                                      .tasks = stage.in(m_usual->tasks),
                                      .hours = stage.in(m_usual->hours),
                                      .lodging = stage.in(m_usual->lodging),
                                      .startsOn = starts,
                                      .endsOn = starts.addDays(m_usual->days - 1)}};
    TRY_ASSIGN(m_need, adviser.run(need));
    return propose(agency);
}

/// The three who fit best; where fewer fit, the family waits and the need stays open.
Status Household::propose(const Agency& agency)
{
    Session& adviser = adviserOf(agency);
    TRY_ASSIGN(const auto matches, adviser.query(MatchWorkers{*m_need}));
    std::vector<PersonId> shown;
    for (const Match& match : matches) {
        if (!match.fits || shown.size() == kFewestCandidates)
            continue;
        TRY_STATUS(adviser.run(ProposeCandidate{*m_need, match.row.worker}));
        shown.push_back(match.row.worker);
    }
    if (shown.empty()) {
        m_step = Step::Over;
        return {};
    }
    TRY_STATUS(adviser.run(ExportCards{shown, *m_need, CardFormat::Picture}));
    next(agency, 1, Step::Interview);
    return {};
}

Status Household::interview(const Agency& agency, LocalDate today)
{
    Session& adviser = adviserOf(agency);
    TRY_ASSIGN(const auto seen, page(agency));
    bool first = true;
    for (const CandidateRow& row : seen.candidates) {
        const Candidate& candidate = row.candidate;
        TRY_STATUS(adviser.run(AcceptOffer{candidate.id, candidate.revision}));
        const bool passes = first || agency.dice.happens(60);
        const Verdict verdict = passes ? Verdict::Yes : Verdict::WorkerDeclined;
        const QString& note =
            said(agency, passes ? agency.lists.interviewNotes : agency.lists.declined);
        const Revision accepted{candidate.revision.value() + 1};
        TRY_STATUS(adviser.run(RecordInterview{candidate.id, accepted, verdict, note}));
        if (std::exchange(first, false))
            m_chosen = candidate.id;
    }
    if (agency.dice.happens(50)) {
        TRY_ASSIGN(const auto now, page(agency));
        constexpr int kTrialDays = 2;
        const Money wage(24'000);
        const auto trial = adviser.run(BeginTrial{*m_chosen,
                                                  chosenOf(now, *m_chosen).revision,
                                                  {.from = today, .days = kTrialDays, .wage = wage}});
        if (trial) {
            next(agency, kTrialDays, Step::Trial);
            return {};
        }
    }
    next(agency, 1, Step::Sign);
    return {};
}

Status Household::decide(const Agency& agency, LocalDate today)
{
    TRY_ASSIGN(const auto seen, page(agency));
    const Candidate& candidate = chosenOf(seen, *m_chosen);
    TRY_STATUS(adviserOf(agency).run(DecideTrial{
        candidate.id, candidate.revision, Verdict::Yes, said(agency, agency.lists.trialNotes)}));
    return contract(agency, today);
}

Status Household::contract(const Agency& agency, LocalDate today)
{
    Session& adviser = adviserOf(agency);
    TRY_ASSIGN(const auto seen, page(agency));
    const Candidate& candidate = chosenOf(seen, *m_chosen);
    if (candidate.state != CandidateState::Chosen)
        TRY_STATUS(adviser.run(ChooseCandidate{candidate.id, candidate.revision}));
    if (!seen.hadChoice()) {
        Session& manager = agency.stage.house.as({u"manager"_s});
        TRY_STATUS(manager.run(ApproveFewCandidates{*m_need, said(agency, agency.lists.fewReasons)}));
    }
    TRY_ASSIGN(Terms terms, adviser.query(ProposeTerms{*m_chosen}));
    const LocalDate starts = std::max(terms.startsOn, today.addDays(1));
    terms.endsOn = starts.addDays(terms.startsOn.daysTo(terms.endsOn));
    terms.startsOn = starts;
    terms.insurance = agency.stage.in(agency.lists.insurance);
    TRY_ASSIGN(const ContractId contract, adviser.run(DraftContract{*m_chosen, kContractForm, terms}));
    const auto planned = adviser.run(PlanPlacement{contract, *m_chosen, starts});
    if (!planned) { // somebody else was quicker: the contract waits
        m_step = Step::Over;
        return planned.error().code == ErrorCode::Conflict ? Status() : fail(planned.error());
    }
    TRY_STATUS(sign(agency, today));
    next(agency, int(today.daysTo(starts)), Step::Begin);
    return {};
}

Status Household::sign(const Agency& agency, LocalDate today)
{
    TRY_ASSIGN(const auto seen, page(agency));
    return signContract(seen.contracts.back().contract, m_name, today, agency);
}

Status Household::begin(const Agency& agency, LocalDate today)
{
    TRY_ASSIGN(const auto seen, page(agency));
    const Placement& placement = seen.placements.back().placement;
    TRY_STATUS(adviserOf(agency).run(StartPlacement{
        placement.id, placement.revision, today, agency.stage.in(agency.lists.handOver)}));
    ++agency.stage.figures.placements;
    m_logged = today.addDays(-1);
    m_filed = m_logged;
    next(agency, 1, Step::Serve);
    return {};
}

/// The log is written day by day and the sheet comes back once a week; near the end it is renewed or ends.
Status Household::serve(const Agency& agency, LocalDate today)
{
    TRY_STATUS(writeLog(agency, today));
    TRY_ASSIGN(const auto seen, page(agency));
    const Placement& placement = seen.placements.back().placement;
    const bool ends = today >= placement.endsOn;
    if (!ends && m_filed.daysTo(today) < kWeek) {
        next(agency, 1, Step::Serve);
        return {};
    }
    TRY_STATUS(fileSheet(agency, placement, std::min(today, placement.endsOn)));
    if (ends)
        return leave(agency, today);
    const auto left = today.daysTo(placement.endsOn);
    constexpr int kSoon = 14;
    if (m_mayChange && left <= kSoon && agency.dice.happens(35))
        TRY_STATUS(renew(agency));
    else if (m_mayChange && left > kSoon && agency.dice.happens(3))
        return replace(agency, today);
    next(agency, 1, Step::Serve);
    return {};
}

Status Household::writeLog(const Agency& agency, LocalDate today)
{
    Session& adviser = adviserOf(agency);
    TRY_ASSIGN(const auto seen, page(agency));
    const Placement& placement = seen.placements.back().placement;
    const LocalDate last = std::min(today, placement.endsOn);
    TRY_STATUS(adviser.batch(session::Action{"demo.played"}, [&](Session::Batch& batch) -> Status {
        for (LocalDate day = m_logged.addDays(1); day <= last; day = day.addDays(1)) {
            if (agency.dice.happens(12))
                continue; // a day off
            const LogDetails details{.minutes = agency.dice.between(7, 10) * 60,
                                     .text = said(agency, agency.lists.logs)};
            TRY_STATUS(batch.run(WriteLogDay{placement.id, day, details}));
        }
        return {};
    }));
    m_logged = std::max(m_logged, last);
    return {};
}

Status Household::fileSheet(const Agency& agency, const Placement& placement, LocalDate last)
{
    Session& adviser = adviserOf(agency);
    TRY_ASSIGN(const JobSheetId sheet,
               adviser.run(PrintJobSheet{placement.id, std::min(m_filed.addDays(1), last), last}));
    m_filed = last;
    TRY_ASSIGN(const auto scan, attachments::PreparedFile::prepare(agency.sheet));
    return adviser.run(FileJobSheet{sheetCode(sheet), scan}).transform([](JobSheetId) {});
}

/// Whoever stands by goes on for the days that remain; where nobody does, the need is open again.
Status Household::replace(const Agency& agency, LocalDate today)
{
    m_mayChange = false;
    Session& adviser = adviserOf(agency);
    TRY_ASSIGN(const auto seen, page(agency));
    const Placement& placement = seen.placements.back().placement;
    ReplaceWorker command{placement.id,
                          placement.revision,
                          ReplaceCause::WorkerMatters,
                          {today, Party::Worker, said(agency, agency.lists.replaced)},
                          std::nullopt};
    for (const CandidateRow& row : seen.candidates) {
        if (row.candidate.state == CandidateState::Passed)
            command.successor = Successor{row.candidate.id, today.addDays(1)};
    }
    auto replaced = adviser.run(command);
    if (!replaced && command.successor) { // the one who stood by has another household by now
        command.successor.reset();
        replaced = adviser.run(command);
    }
    TRY_STATUS(replaced);
    m_step = Step::Over;
    if (!*replaced)
        return {};
    TRY_ASSIGN(const auto now, page(agency));
    const ServiceContract& contract = now.contracts.back().contract;
    TRY_STATUS(adviser.run(NoteWorkerSigned{contract.id, contract.revision, today}));
    next(agency, 1, Step::Begin);
    return {};
}

Status Household::renew(const Agency& agency)
{
    m_mayChange = false;
    Session& adviser = adviserOf(agency);
    TRY_ASSIGN(const auto seen, page(agency));
    const ServiceContract& contract = seen.contracts.back().contract;
    const Placement& placement = seen.placements.back().placement;
    const Terms terms = renewedTerms(contract);
    TRY_ASSIGN(const ContractId renewal, adviser.run(DraftRenewal{contract.id, terms}));
    TRY_STATUS(sign(agency, m_day));
    const auto renewed = adviser.run(RenewPlacement{placement.id, placement.revision, renewal});
    const bool busy = !renewed && renewed.error().code ==
                                      ErrorCode::Conflict; // promised elsewhere: it ends as agreed
    return renewed || busy ? Status() : fail(renewed.error());
}

Status Household::leave(const Agency& agency, LocalDate today)
{
    Session& adviser = adviserOf(agency);
    TRY_ASSIGN(const auto seen, page(agency));
    const Placement& placement = seen.placements.back().placement;
    const LocalDate last = std::min(today, placement.endsOn);
    TRY_STATUS(adviser.run(EndPlacement{placement.id,
                                        placement.revision,
                                        EndReason::Completed,
                                        {last, Party::Client, agency.stage.in(agency.lists.ended)}}));
    m_step = Step::Over;
    if (agency.dice.happens(10))
        return {}; // the keys are still to come back
    return adviser.run(SettlePlacement{placement.id,
                                       Revision{placement.revision.value() + 1},
                                       agency.stage.in(agency.lists.returned)});
}

} // namespace seraph::demo
