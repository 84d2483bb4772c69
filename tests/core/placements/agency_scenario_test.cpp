// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the household's need to the settlement, by the people of an agency, through commands alone: the adviser, the worker who
// has no account, the family, and the manager where a rule has to give.
#include "core/clients/chain_queries.h"
#include "tests/core/placements/agency.h"
#include "tests/support/revisions.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::placements;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

QStringList stages(session::Session& session)
{
    QStringList list;
    for (const WorkRow& row : orFail(session.query(Worklist{})))
        list << toCode(row.stage) + u' ' + (row.workerName.isEmpty() ? row.clientName : row.workerName);
    return list;
}

QStringList linksOf(session::Session& session, clients::ClientId client)
{
    QStringList list;
    for (const session::Chain& chain : orFail(session.query(clients::ServiceChains{client}))) {
        for (const session::ChainLink& link : chain.links)
            list << link.what + (link.state == session::LinkState::Done ? u" +"_s : u" -"_s);
    }
    return list;
}

/// One family and the three who could come to them, on the way from the need to the settlement.
struct Household {
    Agency agency;
    std::unique_ptr<session::Session> adviser = agency.office.as(u"agency_adviser"_s);
    clients::ClientId family = orFail(adviser->run(newcomer(u"周先生"_s)));
    PersonId zhang = agency.worker(u"张桂芳"_s);
    PersonId li = agency.worker(u"李娜"_s);
    PersonId zhao = agency.worker(u"赵敏"_s);
    NeedId need = ask();
    std::vector<CandidateId> candidates{};
    ContractId contract{1};
    PlacementId placement{1};
    LocalDate start = kToday.addDays(2);

    NeedId ask()
    {
        RecordNeed asking = agency.asking();
        asking.client = family;
        return orFail(adviser->run(asking));
    }
    void wait(int days) { agency.office.clock.advance(24h * days); }
    void match();
    void tryOut();
    void sign();
    void work();
    PlacementId replace();
};

/// Three candidates, their cards for the family, interviews.
void Household::match()
{
    CHECK(orFail(adviser->query(MatchWorkers{need})).size() == 3);
    for (const PersonId worker : {zhang, li, zhao})
        candidates.push_back(orFail(adviser->run(ProposeCandidate{need, worker})));
    CHECK(orFail(adviser->run(ExportCards{{zhang, li, zhao}, need})).size() == 3);
    orFail(adviser->run(AcceptOffer{candidates[0], storage::kFirstRevision}));
    orFail(adviser->run(ArrangeInterview{candidates[0], kSecond, agency.office.clock.now()}));
    orFail(adviser->run(RecordInterview{candidates[0], kThird, Verdict::Yes, u"经验合适"_s}));
    orFail(adviser->run(
        RecordInterview{candidates[1], storage::kFirstRevision, Verdict::Yes, u"备选"_s}));
    orFail(adviser->run(RecordInterview{
        candidates[2], storage::kFirstRevision, Verdict::WorkerDeclined, u"路太远"_s}));
}

/// Two days on trial, and she is chosen.
void Household::tryOut()
{
    CHECK_FALSE(adviser->run(DraftContract{candidates[0], kContractForm, {}}));
    orFail(adviser->run(BeginTrial{
        candidates[0], storage::Revision{4}, {.from = kToday, .days = 2, .wage = Money(25000)}}));
    CHECK(stages(*adviser).contains(u"trials 张桂芳"_s));
    wait(2);
    orFail(adviser->run(DecideTrial{candidates[0], storage::Revision{5}, Verdict::Yes, u"满意"_s}));
}

/// The contract: prepared, signed by the family on the screen, by the worker on paper; and not a step before that.
void Household::sign()
{
    Terms terms = orFail(adviser->query(ProposeTerms{candidates[0]}));
    terms.startsOn = start;
    terms.endsOn = start.addDays(29);
    contract = orFail(adviser->run(DraftContract{candidates[0], kContractForm, terms}));
    placement = orFail(adviser->run(PlanPlacement{contract, candidates[0], start}));
    CHECK(adviser->run(StartPlacement{placement, storage::kFirstRevision, start}).error().reason ==
          u"contract.unsigned"_s);
    const auto paper = orFail(adviser->run(PrepareContractPaper{contract, storage::kFirstRevision}));
    orFail(adviser->run(consultations::SignOnScreen{
        paper, storage::kFirstRevision, {.signerName = u"周先生"_s, .witnessName = u"顾问"_s}, "[[1,2,3]]"}));
    orFail(adviser->run(NoteWorkerSigned{contract, kSecond, start}));
    orFail(adviser->run(StartPlacement{placement, storage::kFirstRevision, start, u"门卡一张"_s}));
}

/// Days with the family: log and signed sheet.
void Household::work()
{
    const JobSheetId sheet = orFail(adviser->run(PrintJobSheet{placement, start, start.addDays(6)}));
    orFail(adviser->run(WriteLogDay{placement, start, {.minutes = 600, .text = u"喂养五次"_s}}));
    const auto scan = orFail(attachments::PreparedFile::prepare("%PDF-1.4 sheet"));
    orFail(adviser->run(FileJobSheet{sheetCode(sheet), scan}));
}

/// She has to leave; the one who stood by goes on for the days that remain.
PlacementId Household::replace()
{
    wait(5);
    const LocalDate lastDay = start.addDays(5);
    const auto next =
        orFail(adviser->run(ReplaceWorker{placement,
                                          kSecond,
                                          ReplaceCause::WorkerMatters,
                                          {lastDay, Party::Worker, u"家中老人住院"_s},
                                          Successor{candidates[1], lastDay.addDays(1)}}));
    wait(1);
    orFail(adviser->run(NoteWorkerSigned{contract, storage::Revision{4}, lastDay.addDays(1)}));
    orFail(adviser->run(StartPlacement{next.value(), storage::kFirstRevision, lastDay.addDays(1)}));
    return next.value();
}

} // namespace

TEST_CASE("A family finds a nanny, changes her, keeps the second and parts in peace")
{
    Household home;
    session::Session& adviser = *home.adviser;
    CHECK(stages(adviser) ==
          QStringList{u"to_match 周先生"_s, u"idle 李娜"_s, u"idle 张桂芳"_s, u"idle 赵敏"_s});
    home.match();
    home.tryOut();
    home.sign();
    CHECK(stages(adviser).first() == u"ending 张桂芳"_s); // thirty days are short
    home.work();
    const PlacementId next = home.replace();
    CHECK(home.agency.placement(home.need).endsOn == home.start.addDays(29));

    // The term is over: she leaves, both placements are settled, and the chain is whole.
    home.wait(23);
    orFail(adviser.run(EndPlacement{
        next, kSecond, EndReason::Completed, {home.start.addDays(29), Party::Client, {}}}));
    orFail(adviser.run(SettlePlacement{home.placement, kThird, u"门卡已还"_s}));
    orFail(adviser.run(SettlePlacement{next, kThird}));
    CHECK(home.agency.missing(home.need).isEmpty());
    CHECK(linksOf(adviser, home.family) == QStringList{u"link.need +"_s,
                                                       u"link.candidates +"_s,
                                                       u"link.interview +"_s,
                                                       u"link.trial +"_s,
                                                       u"link.service_contract +"_s,
                                                       u"link.placement_start +"_s,
                                                       u"link.replacement +"_s,
                                                       u"link.placement_log +"_s,
                                                       u"link.job_sheet +"_s,
                                                       u"link.placement_end +"_s,
                                                       u"link.follow_up -"_s,
                                                       u"link.outcome -"_s});
    const auto cases = orFail(adviser.query(CasesOf{home.family}));
    REQUIRE(cases.size() == 1);
    CHECK(cases.front().workerName == u"李娜"_s);
    CHECK(cases.front().state == u"ended"_s);
}
