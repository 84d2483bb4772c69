// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/contract_commands.h"
#include "core/placements/log_commands.h"
#include "core/placements/need_commands.h"
#include "core/placements/placement_commands.h"
#include "core/placements/placement_queries.h"
#include "core/placements/worker_commands.h"
#include "core/placements/worker_queries.h"
#include "tests/core/consultations/desk.h"

// An agency with a family that needs a nanny and workers who could go; every step can be taken with one call.
namespace seraph::tests {

inline const QString kContractForm = QStringLiteral("agency_contract_intermediary");

struct Agency {
    TestOffice office{Profile::Agency};
    session::Session& owner = office.owner();
    clients::ClientId family = orFail(owner.run(newcomer(QStringLiteral("王小红"))));
    catalogue::ServiceId nanny = serviceOf(office, QStringLiteral("h8_nanny")).row.service.id;

    static placements::WorkerDetails skilled()
    {
        return {.origin = QStringLiteral("四川南充"),
                .birthYear = 1980,
                .workingSince = 2015,
                .skills = {QStringLiteral("home_child_care")},
                .modes = {QStringLiteral("live_in")},
                .cardConsentOn = kToday};
    }

    /// Somebody new without any paper.
    PersonId newWorker(const QString& name, const placements::WorkerDetails& details = skilled())
    {
        const organisation::StaffDetails staff{.name = name,
                                               .phone = QStringLiteral("100 0000 1234"),
                                               .employment = organisation::Employment::Placed};
        return orFail(owner.run(placements::RegisterWorker{.newcomer = staff, .details = details}));
    }

    placements::PaperId addPaper(PersonId worker, placements::PaperKind kind, LocalDate until)
    {
        const bool identity = kind == placements::PaperKind::Identity;
        return orFail(owner.run(placements::AddPaper{
            worker,
            {.kind = kind,
             .number = identity ? QStringLiteral("11010519491231002X") : QStringLiteral("HC2026001"),
             .validUntil = until,
             .originalSeen = true}}));
    }

    /// Somebody who can start today.
    PersonId worker(const QString& name)
    {
        const PersonId person = newWorker(name);
        for (const auto kind : placements::requiredPapers(true))
            addPaper(person, kind, kToday.addDays(400));
        return person;
    }

    placements::RecordNeed asking(LocalDate startsOn = kToday)
    {
        return {.client = family,
                .branch = office.branch(),
                .service = nanny,
                .details = {.mode = placements::WorkMode::LiveIn,
                            .place = QStringLiteral("张江路8号"),
                            .startsOn = startsOn,
                            .endsOn = startsOn.addDays(99)}};
    }
    placements::NeedId need(LocalDate startsOn = kToday)
    {
        return orFail(owner.run(asking(startsOn)));
    }

    placements::CasePage page(placements::NeedId need)
    {
        return orFail(owner.query(placements::OpenCase{need}));
    }
    QStringList missing(placements::NeedId need)
    {
        QStringList codes;
        for (const auto& each : page(need).missing)
            codes << each.what;
        return codes;
    }
    placements::Candidate candidate(placements::NeedId need, placements::CandidateId id)
    {
        for (const auto& row : page(need).candidates) {
            if (row.candidate.id == id)
                return row.candidate;
        }
        throw std::runtime_error("no such candidate");
    }
    placements::ServiceContract contract(placements::NeedId need)
    {
        return page(need).contracts.back().contract;
    }
    placements::Placement placement(placements::NeedId need)
    {
        return page(need).placements.back().placement;
    }

    placements::CandidateId passed(placements::NeedId need, PersonId worker)
    {
        const auto id = orFail(owner.run(placements::ProposeCandidate{need, worker}));
        orFail(owner.run(placements::RecordInterview{id, storage::kFirstRevision}));
        return id;
    }
    placements::CandidateId chosen(placements::NeedId need, PersonId worker)
    {
        const auto id = passed(need, worker);
        orFail(owner.run(placements::ChooseCandidate{id, storage::Revision{2}}));
        return id;
    }
    /// The manager's word where the family could not choose among three.
    void approveFew(placements::NeedId need)
    {
        const auto seen = page(need);
        if (seen.candidates.size() < placements::kFewestCandidates && !seen.approval)
            orFail(owner.run(placements::ApproveFewCandidates{need, QStringLiteral("没有别人会做粤菜")}));
    }
    placements::ContractId drafted(placements::NeedId need, placements::CandidateId candidate)
    {
        const auto terms = orFail(owner.query(placements::ProposeTerms{candidate}));
        approveFew(need);
        return orFail(owner.run(placements::DraftContract{candidate, kContractForm, terms}));
    }
    void clientSigns(consultations::ConsentId paper)
    {
        orFail(owner.run(consultations::SignOnScreen{
            paper,
            storage::kFirstRevision,
            {.signerName = QStringLiteral("王小红"), .witnessName = QStringLiteral("李顾问")},
            "[[1,2,3]]"}));
    }
    void sign(placements::NeedId need)
    {
        const auto before = contract(need);
        clientSigns(orFail(owner.run(placements::PrepareContractPaper{before.id, before.revision})));
        orFail(owner.run(placements::NoteWorkerSigned{before.id, contract(need).revision, kToday}));
    }
    placements::PlacementId planned(placements::NeedId need, PersonId worker)
    {
        const auto candidate = chosen(need, worker);
        const auto contract = drafted(need, candidate);
        return orFail(
            owner.run(placements::PlanPlacement{contract, candidate, page(need).need.startsOn}));
    }
    placements::PlacementId running(placements::NeedId need, PersonId worker)
    {
        const auto id = planned(need, worker);
        sign(need);
        orFail(owner.run(placements::StartPlacement{
            id, storage::kFirstRevision, kToday, QStringLiteral("钥匙一把")}));
        return id;
    }
};

} // namespace seraph::tests
