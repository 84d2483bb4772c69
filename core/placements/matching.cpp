// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/matching.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

using Reasons = std::vector<FitReason>;

void addSkill(Reasons& reasons, const Fit& fit, const Wanted& wanted)
{
    if (fit.profile.skills.contains(wanted.category))
        reasons.push_back({Weight::For, u"skill"_s});
    else
        reasons.push_back({Weight::Against, u"no_skill"_s});
}

void addMode(Reasons& reasons, const Fit& fit, const Wanted& wanted)
{
    const QString mode = toCode(wanted.need.mode);
    if (fit.profile.modes.contains(mode))
        reasons.push_back({Weight::For, u"mode"_s, mode});
    else
        reasons.push_back({Weight::Against, u"no_mode"_s, mode});
}

void addPapers(Reasons& reasons, const Fit& fit, const Wanted& wanted)
{
    bool all = true;
    for (const PaperKind kind : requiredPapers(wanted.healthCertificate)) {
        const PaperState state =
            standingOf(fit.papers, kind, wanted.need.startsOn, lastDayOf(wanted.need));
        if (state.standing == PaperStanding::Valid)
            continue;
        all = false;
        const bool later = state.standing == PaperStanding::RunsOut;
        reasons.push_back({later ? Weight::Caution : Weight::Against,
                           later ? u"paper_runs_out"_s : u"paper"_s,
                           toCode(kind),
                           state.validUntil});
    }
    if (all)
        reasons.push_back({Weight::For, u"papers"_s});
}

/// Until when a stay keeps them from this household; nothing where they are free on all of its days.
std::optional<LocalDate> busyUntil(const Fit& fit, const Wanted& wanted)
{
    const Stay asked{wanted.need.mode, wanted.need.startsOn, lastDayOf(wanted.need)};
    std::optional<LocalDate> until;
    for (const Stay& stay : fit.stays) {
        if (collide(stay, asked) && (!until || stay.until > *until))
            until = stay.until;
    }
    return until;
}

void addTime(Reasons& reasons, const Fit& fit, const Wanted& wanted)
{
    const LocalDate start = wanted.need.startsOn;
    const std::size_t before = reasons.size();
    if (const auto until = busyUntil(fit, wanted))
        reasons.push_back({Weight::Against, u"placed"_s, {}, until});
    if (isOnLeave(fit.profile, start, start))
        reasons.push_back({Weight::Against, u"leave"_s, {}, fit.profile.leaveUntil});
    if (fit.profile.availableFrom && *fit.profile.availableFrom > start)
        reasons.push_back({Weight::Caution, u"later"_s, {}, fit.profile.availableFrom});
    if (reasons.size() == before)
        reasons.push_back({Weight::For, u"free"_s});
}

void addWishes(Reasons& reasons, const Fit& fit, const Wanted& wanted)
{
    for (const QString& condition : wanted.need.conditions) {
        if (fit.profile.limits.contains(condition))
            reasons.push_back({Weight::Against, u"limit"_s, condition});
    }
    const auto& wage = fit.profile.expectedWage;
    if (wage && wanted.need.budget) {
        const bool above = *wage > *wanted.need.budget;
        reasons.push_back({above ? Weight::Caution : Weight::For, above ? u"wage_above"_s : u"wage"_s});
    }
    if (fit.returned)
        reasons.push_back({Weight::Against, u"returned"_s, toCode(*fit.returned)});
    else if (fit.servedBefore)
        reasons.push_back({Weight::For, u"known"_s});
    if (fit.droppedBefore)
        reasons.push_back({Weight::Caution, u"dropped_before"_s});
}

auto count(const Reasons& reasons, Weight weight)
{
    return std::count_if(reasons.begin(), reasons.end(), [&](const FitReason& reason) {
        return reason.weight == weight;
    });
}

} // namespace

std::vector<FitReason> reasonsFor(const Fit& fit, const Wanted& wanted)
{
    Reasons reasons;
    addSkill(reasons, fit, wanted);
    addMode(reasons, fit, wanted);
    addPapers(reasons, fit, wanted);
    addTime(reasons, fit, wanted);
    addWishes(reasons, fit, wanted);
    std::stable_sort(reasons.begin(), reasons.end(), [](const FitReason& one, const FitReason& other) {
        return one.weight > other.weight; // what speaks against somebody is read first
    });
    return reasons;
}

bool fitsBetter(const std::vector<FitReason>& one, const std::vector<FitReason>& other)
{
    const auto rank = [](const Reasons& reasons) {
        return std::tuple(count(reasons, Weight::Against),
                          count(reasons, Weight::Caution),
                          -count(reasons, Weight::For));
    };
    return rank(one) < rank(other);
}

bool fits(const std::vector<FitReason>& reasons)
{
    return count(reasons, Weight::Against) == 0;
}

} // namespace seraph::placements
