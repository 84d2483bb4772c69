// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/gate.h"

#include <algorithm>

namespace seraph::qualifications {

namespace {

constexpr int kLongestOverride = 30; // days

/// The kind that a requirement asks for here: its own, or the licence that the service names; none where that is none.
const CertificateKind* askedKind(const Requirement& requirement, const GateCase& gateCase)
{
    const auto found =
        std::find_if(gateCase.kinds.begin(), gateCase.kinds.end(), [&](const CertificateKind& kind) {
            return requirement.kind ? kind.id == *requirement.kind
                                    : kind.code == QLatin1StringView(codeOf(gateCase.serviceLicence));
        });
    return found == gateCase.kinds.end() ? nullptr : &*found;
}

bool letsPass(const GateOverride& each, const QString& kind, const GateCase& gateCase)
{
    return each.gate == gateCase.gate && !each.archivedAt && each.kinds.contains(kind) &&
           (!each.service || each.service == gateCase.service) &&
           each.grantedAt <= gateCase.moment.at && gateCase.moment.day <= each.until &&
           (!each.withdrawnAt || gateCase.moment.at < *each.withdrawnAt);
}

Effect effectOf(const Requirement& requirement, const QString& kind, const GateCase& gateCase)
{
    if (!isBlocking(requirement, gateCase.moment))
        return Effect::Watches;
    const bool overridden =
        requirement.basis == Basis::House &&
        std::any_of(gateCase.overrides.begin(),
                    gateCase.overrides.end(),
                    [&](const GateOverride& each) { return letsPass(each, kind, gateCase); });
    return overridden ? Effect::Overridden : Effect::Blocks;
}

GateObstacle obstacleOf(const Requirement& requirement,
                        const CertificateKind& kind,
                        const Standing& standing,
                        const GateCase& gateCase)
{
    return {.requirement = requirement.id,
            .kind = kind.code,
            .name = kind.name(),
            .group = kind.group,
            .hold = standing.hold,
            .since = standing.since,
            .basis = requirement.basis,
            .effect = effectOf(requirement, kind.code, gateCase),
            .blocksFrom = blocksFrom(requirement)};
}

Verdict verdictOf(const std::vector<GateObstacle>& obstacles)
{
    Verdict verdict = Verdict::Open;
    for (const GateObstacle& obstacle : obstacles) {
        switch (obstacle.effect) {
        case Effect::Blocks: return Verdict::Blocked;
        case Effect::Overridden: verdict = Verdict::Overridden; break;
        case Effect::Watches:
            if (verdict == Verdict::Open)
                verdict = Verdict::Watched;
            break;
        }
    }
    return verdict;
}

/// Two rules may ask for the same paper; the stricter one speaks.
void addObstacle(std::vector<GateObstacle>& obstacles, GateObstacle obstacle)
{
    const auto same = std::find_if(obstacles.begin(), obstacles.end(), [&](const GateObstacle& other) {
        return other.kind == obstacle.kind;
    });
    if (same == obstacles.end())
        obstacles.push_back(std::move(obstacle));
    else if (obstacle.effect == Effect::Blocks && same->effect != Effect::Blocks)
        *same = std::move(obstacle);
}

} // namespace

LocalDate blocksFrom(const Requirement& requirement)
{
    return requirement.watchedFrom.addDays(requirement.basis == Basis::Law ? kWatchDaysLaw
                                                                           : kWatchDaysHouse);
}

bool isBlocking(const Requirement& requirement, const Moment& moment)
{
    return (requirement.turnedOnAt && *requirement.turnedOnAt <= moment.at) ||
           blocksFrom(requirement) <= moment.day;
}

bool concerns(const Requirement& requirement, const QStringList& roles, const QString& service)
{
    const bool role = requirement.roles.isEmpty() ||
                      std::any_of(roles.begin(), roles.end(), [&](const QString& each) {
                          return requirement.roles.contains(each);
                      });
    return role && (requirement.services.isEmpty() || requirement.services.contains(service));
}

GateDecision decide(const GateCase& gateCase)
{
    GateDecision decision{.gate = gateCase.gate};
    bool asked = false;
    for (const Requirement& requirement : gateCase.requirements) {
        const bool applies = requirement.gate == gateCase.gate && !requirement.archivedAt &&
                             concerns(requirement, gateCase.roles, gateCase.serviceCode);
        const CertificateKind* kind = applies ? askedKind(requirement, gateCase) : nullptr;
        if (kind == nullptr)
            continue;
        asked = true;
        const Standing standing = standingOf(gateCase.papers, *kind, gateCase.moment);
        if (standing.hold == Hold::Valid) {
            if (!requirement.kind)
                decision.licence = standing.paper;
            continue;
        }
        addObstacle(decision.obstacles, obstacleOf(requirement, *kind, standing, gateCase));
    }
    std::stable_sort(decision.obstacles.begin(),
                     decision.obstacles.end(),
                     [](const GateObstacle& one, const GateObstacle& other) {
                         return one.effect < other.effect;
                     });
    decision.verdict =
        asked && gateCase.clockInDoubt ? Verdict::ClockInDoubt : verdictOf(decision.obstacles);
    return decision;
}

Status checkOverride(const QString& reason, LocalDate until, LocalDate today)
{
    FieldCheck check;
    check.text("reason", reason, {500, Presence::Required, Lines::Many});
    check.date("until", until);
    check.require(today <= until, "until", "in_past");
    check.require(until <= today.addDays(kLongestOverride), "until", "too_far");
    return check.result();
}

} // namespace seraph::qualifications
