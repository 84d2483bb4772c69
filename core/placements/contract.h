// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consent.h"
#include "core/consultations/service_order.h"
#include "core/placements/need.h"

namespace seraph::placements {

using ContractId = Id<struct ContractTag>;

enum class WagePer { Month, Day, Hour };
enum class FeePer { Once, Month };
enum class ContractState { Open, Ended, Cancelled };

/// A service contract between family, worker and agency (C-77, C-79). The wage is what the family pays the worker, the fee
/// what the agency gets: two sums that are never added up. Its exact text and the signature under it are a document of the
/// client (consultations::Consent).
struct ServiceContract {
    ContractId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    NeedId need;
    std::optional<CandidateId> candidate{};
    std::optional<consultations::OrderId> order{}; ///< the plan that was confirmed for it, if there was one
    std::optional<ContractId> previous{};          ///< which it goes on from (续签)
    catalogue::ServiceId service;
    PersonId worker;
    WorkMode mode;
    QString place{};
    QString scope{};
    LocalDate startsOn;
    LocalDate endsOn; ///< last day
    int hoursPerDay;
    int restDays; ///< a month
    Money wage{};
    WagePer wagePer;
    int payday; ///< day of the month; 0: on the last day of work
    Money fee{};
    FeePer feePer;
    int trialDays;
    int replacements; ///< how many times the worker may be replaced without a new fee
    QString insurance{};
    QString remarks{};  ///< breach, disputes and whatever was agreed besides
    QString document{}; ///< code of the template
    std::optional<consultations::ConsentId> paper{}; ///< its text as prepared for signing
    std::optional<LocalDate> workerSignedOn{};
    ContractState state;
    QString endReason{};
    PersonId createdBy;
    Instant createdAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const ServiceContract&, const ServiceContract&) = default;
};

/// What is agreed.
struct Terms {
    WorkMode mode = WorkMode::LiveIn;
    QString place{};
    QString scope{};
    LocalDate startsOn{};
    LocalDate endsOn{};
    int hoursPerDay = 8;
    int restDays = 4;
    Money wage{};
    WagePer wagePer = WagePer::Month;
    int payday = 0;
    Money fee{};
    FeePer feePer = FeePer::Month;
    int trialDays = 3;
    int replacements = 3;
    QString insurance{};
    QString remarks{};
};

Terms tidied(Terms terms);
Terms termsOf(const ServiceContract& contract);
ServiceContract withTerms(ServiceContract contract, const Terms& terms);
/// Invalid: place, scope "required", "too_long"; starts_on, ends_on "required"; ends_on "ends_before_start"; hours_per_day,
/// rest_days, payday, trial_days, replacements "out_of_range"; wage "required"; fee "negative"; insurance, remarks
/// "too_long". Expects tidied terms.
Status checkTerms(const Terms& terms);

/// Terms to begin with: from the need, and wage and fee from the lines of the price list, each kind to its own side.
Terms proposedTerms(const PlacementNeed& need,
                    const std::vector<catalogue::PriceLine>& lines,
                    const QString& scope);
/// Terms of the contract that goes on from this one: the day after its end, for as long again.
Terms renewedTerms(const ServiceContract& contract);

/// What stands under the contract as its number.
QString contractNumber(ContractId contract);

} // namespace seraph::placements

namespace seraph {
template <> struct Codes<placements::WagePer> {
    using Per = placements::WagePer;
    static constexpr std::array kAll{
        std::pair{Per::Month, "month"}, std::pair{Per::Day, "day"}, std::pair{Per::Hour, "hour"}};
};
template <> struct Codes<placements::FeePer> {
    using Per = placements::FeePer;
    static constexpr std::array kAll{std::pair{Per::Once, "once"}, std::pair{Per::Month, "month"}};
};
template <> struct Codes<placements::ContractState> {
    using State = placements::ContractState;
    static constexpr std::array kAll{std::pair{State::Open, "drawn_up"},
                                     std::pair{State::Ended, "ended"},
                                     std::pair{State::Cancelled, "cancelled"}};
};
} // namespace seraph
