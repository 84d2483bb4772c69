// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/need.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::placements {

namespace {

constexpr int kDaysWithoutEnd = 365;

struct Step {
    CandidateState from;
    CandidateState to;
    friend bool operator==(const Step&, const Step&) = default;
};
/// An interview may take place at once, a trial may be left out, a standby may be called; who was dropped may come back.
constexpr std::array kSteps{Step{CandidateState::Proposed, CandidateState::Interview},
                            Step{CandidateState::Proposed, CandidateState::Passed},
                            Step{CandidateState::Proposed, CandidateState::Dropped},
                            Step{CandidateState::Interview, CandidateState::Interview},
                            Step{CandidateState::Interview, CandidateState::Passed},
                            Step{CandidateState::Interview, CandidateState::Dropped},
                            Step{CandidateState::Passed, CandidateState::Trial},
                            Step{CandidateState::Passed, CandidateState::Chosen},
                            Step{CandidateState::Passed, CandidateState::Dropped},
                            Step{CandidateState::Trial, CandidateState::Chosen},
                            Step{CandidateState::Trial, CandidateState::Dropped},
                            Step{CandidateState::Chosen, CandidateState::Dropped},
                            Step{CandidateState::Dropped, CandidateState::Proposed}};

} // namespace

NeedDetails tidied(NeedDetails details)
{
    details.place = details.place.simplified();
    details.people = details.people.trimmed();
    details.pets = details.pets.trimmed();
    details.taboos = details.taboos.trimmed();
    details.tasks = details.tasks.trimmed();
    details.hours = details.hours.simplified();
    details.lodging = details.lodging.simplified();
    details.conditions.removeDuplicates();
    return details;
}

NeedDetails detailsOf(const PlacementNeed& need)
{
    return {need.mode,
            need.place,
            need.people,
            need.pets,
            need.taboos,
            need.tasks,
            need.hours,
            need.lodging,
            need.conditions,
            need.startsOn,
            need.endsOn,
            need.budget};
}

PlacementNeed withDetails(PlacementNeed need, const NeedDetails& details)
{
    need.mode = details.mode;
    need.place = details.place;
    need.people = details.people;
    need.pets = details.pets;
    need.taboos = details.taboos;
    need.tasks = details.tasks;
    need.hours = details.hours;
    need.lodging = details.lodging;
    need.conditions = details.conditions;
    need.startsOn = details.startsOn;
    need.endsOn = details.endsOn;
    need.budget = details.budget;
    return need;
}

Status checkDetails(const NeedDetails& details)
{
    FieldCheck check;
    check.text("place", details.place, {200, Presence::Required});
    for (const auto& [field, text] : {std::pair{"people", details.people},
                                      std::pair{"pets", details.pets},
                                      std::pair{"taboos", details.taboos},
                                      std::pair{"tasks", details.tasks}})
        check.text(field, text, {2000, Presence::Optional, Lines::Many});
    check.text("hours", details.hours, {200});
    check.text("lodging", details.lodging, {200});
    const bool known = std::all_of(details.conditions.begin(),
                                   details.conditions.end(),
                                   [](const QString& code) { return limitCodes().contains(code); });
    check.require(known, "conditions", "unknown");
    check.require(details.startsOn.isValid(), "starts_on", "required");
    if (details.startsOn.isValid())
        check.date("starts_on", details.startsOn);
    check.date("ends_on", details.endsOn);
    check.period("ends_on", details.startsOn, details.endsOn);
    check.require(!details.budget || *details.budget >= Money(), "budget", "negative");
    return check.result();
}

LocalDate lastDayOf(const PlacementNeed& need)
{
    return need.endsOn.value_or(need.startsOn.addDays(kDaysWithoutEnd - 1));
}

bool mayBecome(CandidateState from, CandidateState to)
{
    return std::find(kSteps.begin(), kSteps.end(), Step{from, to}) != kSteps.end();
}

std::optional<LocalDate> lastTrialDay(const Candidate& candidate)
{
    if (!candidate.trialFrom || !candidate.trialDays)
        return std::nullopt;
    return candidate.trialFrom->addDays(*candidate.trialDays - 1);
}

bool awaitsDecision(const Candidate& candidate, LocalDate today)
{
    const auto last = lastTrialDay(candidate);
    return candidate.state == CandidateState::Trial && last && *last <= today;
}

Status checkDetails(const TrialDetails& details)
{
    FieldCheck check;
    check.require(details.from.isValid(), "trial_from", "required");
    if (details.from.isValid())
        check.date("trial_from", details.from);
    check.require(details.days >= 1 && details.days <= kLongestTrial, "trial_days", "out_of_range");
    check.require(details.wage >= Money(), "trial_wage", "negative");
    return check.result();
}

} // namespace seraph::placements
