// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/contract.h"

#include "core/base/field_check.h"

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHoursOfADay = 24;
constexpr int kMostRestDays = 15;
constexpr int kLastPayday = 28; ///< the last day that every month has
constexpr int kMostReplacements = 99;
constexpr int kContractNumberBase = 36;

bool lies(int value, int from, int to)
{
    return from <= value && value <= to;
}

Money sumOf(const std::vector<catalogue::PriceLine>& lines, catalogue::LineKind kind)
{
    Money sum;
    for (const catalogue::PriceLine& line : lines) {
        if (line.kind == kind)
            sum += line.amount;
    }
    return sum;
}

} // namespace

Terms tidied(Terms terms)
{
    terms.place = terms.place.simplified();
    terms.scope = terms.scope.trimmed();
    terms.insurance = terms.insurance.simplified();
    terms.remarks = terms.remarks.trimmed();
    return terms;
}

Terms termsOf(const ServiceContract& contract)
{
    return {contract.mode,
            contract.place,
            contract.scope,
            contract.startsOn,
            contract.endsOn,
            contract.hoursPerDay,
            contract.restDays,
            contract.wage,
            contract.wagePer,
            contract.payday,
            contract.fee,
            contract.feePer,
            contract.trialDays,
            contract.replacements,
            contract.insurance,
            contract.remarks};
}

ServiceContract withTerms(ServiceContract contract, const Terms& terms)
{
    contract.mode = terms.mode;
    contract.place = terms.place;
    contract.scope = terms.scope;
    contract.startsOn = terms.startsOn;
    contract.endsOn = terms.endsOn;
    contract.hoursPerDay = terms.hoursPerDay;
    contract.restDays = terms.restDays;
    contract.wage = terms.wage;
    contract.wagePer = terms.wagePer;
    contract.payday = terms.payday;
    contract.fee = terms.fee;
    contract.feePer = terms.feePer;
    contract.trialDays = terms.trialDays;
    contract.replacements = terms.replacements;
    contract.insurance = terms.insurance;
    contract.remarks = terms.remarks;
    return contract;
}

Status checkTerms(const Terms& terms)
{
    FieldCheck check;
    check.text("place", terms.place, {200, Presence::Required});
    check.text("scope", terms.scope, {4000, Presence::Required, Lines::Many});
    check.require(terms.startsOn.isValid(), "starts_on", "required");
    check.require(terms.endsOn.isValid(), "ends_on", "required");
    if (terms.startsOn.isValid() && terms.endsOn.isValid())
        check.period("ends_on", terms.startsOn, terms.endsOn);
    check.require(lies(terms.hoursPerDay, 1, kHoursOfADay), "hours_per_day", "out_of_range");
    check.require(lies(terms.restDays, 0, kMostRestDays), "rest_days", "out_of_range");
    check.require(terms.wage > Money(), "wage", "required");
    check.require(lies(terms.payday, 0, kLastPayday), "payday", "out_of_range");
    check.require(terms.fee >= Money(), "fee", "negative");
    check.require(lies(terms.trialDays, 0, kLongestTrial), "trial_days", "out_of_range");
    check.require(lies(terms.replacements, 0, kMostReplacements), "replacements", "out_of_range");
    check.text("insurance", terms.insurance, {200});
    check.text("remarks", terms.remarks, {4000, Presence::Optional, Lines::Many});
    return check.result();
}

Terms proposedTerms(const PlacementNeed& need,
                    const std::vector<catalogue::PriceLine>& lines,
                    const QString& scope)
{
    return {.mode = need.mode,
            .place = need.place,
            .scope = need.tasks.isEmpty() ? scope : need.tasks,
            .startsOn = need.startsOn,
            .endsOn = lastDayOf(need),
            .hoursPerDay = need.mode == WorkMode::Hourly ? 2 : 8,
            .restDays = need.mode == WorkMode::Hourly ? 0 : 4,
            .wage = need.budget.value_or(sumOf(lines, catalogue::LineKind::WorkerPay)),
            .fee = sumOf(lines, catalogue::LineKind::AgencyFee)};
}

Terms renewedTerms(const ServiceContract& contract)
{
    Terms terms = termsOf(contract);
    terms.startsOn = contract.endsOn.addDays(1);
    terms.endsOn = contract.endsOn.addDays(contract.startsOn.daysTo(contract.endsOn) + 1);
    terms.trialDays = 0;
    return terms;
}

QString contractNumber(ContractId contract)
{
    return u"HT"_s + QString::number(contract.value(), kContractNumberBase).toUpper();
}

} // namespace seraph::placements
