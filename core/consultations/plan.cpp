// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/plan.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostUnitsOfOption = 999;

bool isApproved(const PlanCase& plan, PlanException exception)
{
    return std::find(plan.approved.begin(), plan.approved.end(), exception) != plan.approved.end();
}

bool anyOption(const PlanCase& plan, bool (*holds)(const PlanOption&))
{
    return std::any_of(plan.options.begin(), plan.options.end(), holds);
}

QStringList obstaclesToPresenting(const PlanCase& plan)
{
    if (plan.options.empty())
        return {u"plan.no_options"_s};
    QStringList found;
    if (plan.options.size() < kFewestOptions && !isApproved(plan, PlanException::FewerOptions))
        found << u"plan.too_few_options"_s;
    const bool custom = anyOption(
        plan, [](const PlanOption& option) { return customShare(option) > kCustomAllowance; });
    if (custom && plan.profile != Profile::Agency && !isApproved(plan, PlanException::Customisation))
        found << u"plan.over_customised"_s;
    const bool cheap = anyOption(plan, [](const PlanOption& option) {
        return option.discount > Money() && (!option.lowest || option.amount < *option.lowest);
    });
    if (cheap && !isApproved(plan, PlanException::Discount))
        found << u"plan.below_lowest"_s;
    if (!plan.picturesAllowed)
        found << u"plan.picture_consent"_s;
    return found;
}

QStringList obstaclesToDeciding(const PlanCase& plan)
{
    const bool medical = plan.profile != Profile::Agency && plan.chosen != OptionKind::Wait;
    if (!medical || plan.physicianConfirmed)
        return {};
    return medicalObstacles(plan) << u"plan.no_physician"_s;
}

bool follows(PlanState from, PlanState to)
{
    switch (to) {
    case PlanState::Draft:
        return from == PlanState::Presented || from == PlanState::Chosen || from == PlanState::Declined;
    case PlanState::Presented: return from == PlanState::Draft;
    case PlanState::Chosen: return from == PlanState::Presented || from == PlanState::Chosen;
    case PlanState::Confirmed: return from == PlanState::Chosen;
    case PlanState::Declined: return from == PlanState::Presented || from == PlanState::Chosen;
    }
    UNREACHABLE();
}

} // namespace

std::vector<catalogue::PriceLine> times(std::vector<catalogue::PriceLine> lines, int quantity)
{
    for (catalogue::PriceLine& line : lines)
        line.amount = line.amount * quantity;
    return lines;
}

Money amountOf(const PlanOption& option)
{
    return catalogue::total(option.lines) + catalogue::total(option.customLines) - option.discount;
}

int customShare(const PlanOption& option)
{
    const qint64 custom = catalogue::total(option.customLines).minorUnits();
    const qint64 whole = catalogue::total(option.lines).minorUnits() + custom;
    return whole == 0 ? 0 : int((custom * 1000 + whole - 1) / whole);
}

Status checkPromises(const QStringList& promised, const std::vector<LocalizedText>& approved)
{
    FieldCheck check;
    const bool known = std::all_of(promised.begin(), promised.end(), [&](const QString& promise) {
        return std::any_of(approved.begin(), approved.end(), [&](const LocalizedText& text) {
            return promise == text.zh || promise == text.en;
        });
    });
    check.require(known, "promised", "not_approved");
    return check.result();
}

Status checkDetails(const OptionDetails& details)
{
    const bool waits = details.kind == OptionKind::Wait;
    FieldCheck check;
    check.text("title", details.title, {200, Presence::Required, Lines::One});
    check.text("description", details.description, {4000, Presence::Optional, Lines::Many});
    check.require(waits || details.service, "service", "required");
    check.require(!waits || !details.service, "service", "not_for_waiting");
    check.require(details.kind != OptionKind::Worker || details.worker, "worker", "required");
    check.require(
        details.quantity >= 1 && details.quantity <= kMostUnitsOfOption, "quantity", "out_of_range");
    for (const catalogue::PriceLine& line : details.customLines)
        check.require(line.amount >= Money(), "custom_lines", "negative");
    check.require(details.discount >= Money(), "discount", "negative");
    return check.result();
}

QStringList medicalObstacles(const PlanCase& plan)
{
    if (plan.profile == Profile::Agency)
        return {};
    if (!plan.fitness)
        return {u"plan.not_examined"_s};
    return *plan.fitness == Fitness::Fit ? QStringList() : QStringList{u"plan.not_fit"_s};
}

QStringList obstacles(const PlanCase& plan, PlanState to)
{
    if (!follows(plan.state, to))
        return {u"plan.order"_s};
    switch (to) {
    case PlanState::Presented: return obstaclesToPresenting(plan);
    case PlanState::Confirmed: {
        QStringList found = obstaclesToDeciding(plan);
        if (!plan.risks.isWhole())
            found << u"plan.risks_untold"_s;
        return found;
    }
    case PlanState::Draft:
    case PlanState::Chosen:
    case PlanState::Declined: return {};
    }
    UNREACHABLE();
}

} // namespace seraph::consultations
