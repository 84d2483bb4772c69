// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/clients/client.h"
#include "core/consultations/consultation.h"
#include "core/placements/worker.h"

namespace seraph::placements {

using NeedId = Id<struct NeedTag>;
using CandidateId = Id<struct CandidateTag>;

enum class NeedState { Open, Met, Lost };

/// What a household is looking for (需求登记): written down once, for everybody who proposes somebody.
struct PlacementNeed {
    NeedId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    std::optional<consultations::ConsultationId> consultation{};
    catalogue::ServiceId service;
    WorkMode mode;
    QString place{};
    QString people{}; ///< who lives there: two old people, a baby of five months
    QString pets{};
    QString taboos{};
    QString tasks{};
    QString hours{};          ///< as they said it: 8 to 18, Sundays off
    QString lodging{};        ///< where a worker who lives in would sleep
    QStringList conditions{}; ///< what a worker has to put up with, of limitCodes()
    LocalDate startsOn;
    std::optional<LocalDate> endsOn{};
    std::optional<Money> budget{}; ///< what they would pay the worker a month
    NeedState state;
    QString lostReason{}; ///< code of the trade's list "lost_reason"
    QString lostNote{};
    PersonId recordedBy;
    Instant recordedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const PlacementNeed&, const PlacementNeed&) = default;
};

struct NeedDetails {
    WorkMode mode = WorkMode::LiveIn;
    QString place{};
    QString people{};
    QString pets{};
    QString taboos{};
    QString tasks{};
    QString hours{};
    QString lodging{};
    QStringList conditions{};
    LocalDate startsOn{};
    std::optional<LocalDate> endsOn{};
    std::optional<Money> budget{};
};

NeedDetails tidied(NeedDetails details);
NeedDetails detailsOf(const PlacementNeed& need);
PlacementNeed withDetails(PlacementNeed need, const NeedDetails& details);
/// Invalid: place "required"; starts_on "required", "bad_date"; ends_on "ends_before_start"; conditions "unknown"; budget
/// "negative"; every text "too_long". Expects tidied details.
Status checkDetails(const NeedDetails& details);
/// Until when they need somebody, as far as anybody can say: a year where no end is known.
LocalDate lastDayOf(const PlacementNeed& need);

/// Proposed, seen, taken for a trial, chosen; or dropped, and by whom. Who has passed and was not chosen stands by for the
/// same household (C-99).
enum class CandidateState { Proposed, Interview, Passed, Trial, Chosen, Dropped };
enum class Party { Client, Worker, Agency };

struct Candidate {
    CandidateId id;
    storage::Revision revision;
    clients::ClientId client;
    NeedId need;
    PersonId worker;
    CandidateState state;
    PersonId proposedBy;
    Instant proposedAt;
    std::optional<Instant> acceptedAt{}; ///< the worker would go there (接单, C-101)
    std::optional<Instant> interviewAt{};
    std::optional<PersonId> interviewedBy{};
    QString interviewNote{};
    std::optional<LocalDate> trialFrom{};
    std::optional<int> trialDays{};
    std::optional<Money> trialWage{}; ///< a day, from the family to the worker
    QString trialNote{};
    std::optional<Party> droppedBy{};
    QString dropReason{};
    std::optional<Instant> decidedAt{}; ///< chosen or dropped
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

inline constexpr std::size_t kFewestCandidates = 3; ///< C-66; fewer are allowed, and it shows
inline constexpr int kLongestTrial = 30;            ///< days

/// Whether a candidate may go from one state to the other.
bool mayBecome(CandidateState from, CandidateState to);
/// Last day of the trial; nothing without one.
std::optional<LocalDate> lastTrialDay(const Candidate& candidate);
/// Nobody has said yet what became of a trial that is over.
bool awaitsDecision(const Candidate& candidate, LocalDate today);

struct TrialDetails {
    LocalDate from{};
    int days = 3;
    Money wage{}; ///< a day
};
/// Invalid: trial_from "required", "bad_date"; trial_days "out_of_range"; trial_wage "negative".
Status checkDetails(const TrialDetails& details);

} // namespace seraph::placements

namespace seraph {
template <> struct Codes<placements::NeedState> {
    using State = placements::NeedState;
    static constexpr std::array kAll{std::pair{State::Open, "searching"},
                                     std::pair{State::Met, "met"},
                                     std::pair{State::Lost, "lost"}};
};
template <> struct Codes<placements::CandidateState> {
    using State = placements::CandidateState;
    static constexpr std::array kAll{std::pair{State::Proposed, "proposed"},
                                     std::pair{State::Interview, "interview"},
                                     std::pair{State::Passed, "passed"},
                                     std::pair{State::Trial, "trial"},
                                     std::pair{State::Chosen, "chosen"},
                                     std::pair{State::Dropped, "dropped"}};
};
template <> struct Codes<placements::Party> {
    using Party = placements::Party;
    static constexpr std::array kAll{std::pair{Party::Client, "client"},
                                     std::pair{Party::Worker, "worker"},
                                     std::pair{Party::Agency, "agency"}};
};
} // namespace seraph
