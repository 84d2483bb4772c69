// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/tier.h"

#include <QRegularExpression>

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

template <class T> const T* withCode(const std::vector<T>& all, const QString& code)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T& each) { return each.code == code; });
    return found == all.end() ? nullptr : &*found;
}

bool holdsCertificate(const TierRule& rule, const TierFacts& facts)
{
    const CertificateKind* kind = withCode(facts.kinds, rule.code);
    return kind != nullptr && standingOf(facts.papers, *kind, facts.moment).hold == Hold::Valid;
}

bool wasSeen(const TierRule& rule, const TierFacts& facts)
{
    const Competence* competence = withCode(facts.competences, rule.code);
    const Observation* latest = nullptr;
    for (const Observation& each : facts.observations) {
        const bool counts = competence != nullptr && each.competence == competence->id &&
                            each.observedOn <= facts.moment.day;
        if (counts && (latest == nullptr || std::pair(latest->observedOn, latest->id) <
                                                std::pair(each.observedOn, each.id)))
            latest = &each;
    }
    return latest != nullptr && latest->level >= rule.least;
}

bool worksSoLong(const TierRule& rule, const TierFacts& facts)
{
    return facts.employedFrom && facts.employedFrom->addMonths(rule.least) <= facts.moment.day;
}

bool scoresEnough(const TierRule& rule, const TierFacts& facts)
{
    const LocalDate from = facts.moment.day.addMonths(-std::max(rule.within, 1));
    qint64 sum = 0;
    qint64 samples = 0;
    for (const Score& score : facts.scores) {
        if (score.measure != rule.code || score.day <= from || score.day > facts.moment.day)
            continue;
        sum += qint64(score.value) * score.samples;
        samples += score.samples;
    }
    return samples >= std::max(rule.samples, 1) && sum >= samples * rule.least;
}

bool isMet(const TierRule& rule, const TierFacts& facts)
{
    switch (rule.kind) {
    case RuleKind::Certificate: return holdsCertificate(rule, facts);
    case RuleKind::Competence: return wasSeen(rule, facts);
    case RuleKind::Months: return worksSoLong(rule, facts);
    case RuleKind::Score: return scoresEnough(rule, facts);
    }
    UNREACHABLE();
}

bool isSound(const TierRule& rule)
{
    constexpr int kMostMonths = 600;
    constexpr int kWholeScore = 1000;
    switch (rule.kind) {
    case RuleKind::Certificate: return !rule.code.isEmpty();
    case RuleKind::Competence:
        return !rule.code.isEmpty() && rule.least > 0 && rule.least <= kHighestLevel;
    case RuleKind::Months: return rule.least > 0 && rule.least <= kMostMonths;
    case RuleKind::Score:
        return scoreMeasures().contains(rule.code) && rule.least > 0 && rule.least <= kWholeScore;
    }
    UNREACHABLE();
}

/// Whether this grant still counts on its own.
bool stands(const HeldTier& held, LocalDate day)
{
    return !held.archivedAt && held.grantedOn <= day &&
           (!held.validUntil || day <= *held.validUntil) && (!held.endedOn || day < *held.endedOn);
}

/// Index in the ladder of the highest tier that was given and has not run out; -1: none.
int highestGranted(const std::vector<Tier>& ladder, const std::vector<HeldTier>& held, LocalDate day)
{
    int highest = -1;
    for (std::size_t i = 0; i < ladder.size(); ++i) {
        const bool given = std::any_of(held.begin(), held.end(), [&](const HeldTier& each) {
            return each.tier == ladder[i].id && stands(each, day);
        });
        if (given)
            highest = int(i);
    }
    return highest;
}

} // namespace

Status checkDetails(const TierDetails& details)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_.]{1,39}$"_s);
    constexpr int kMostRanks = 9;
    constexpr int kMostMonths = 600;
    constexpr int kMostPay = 5000;
    FieldCheck check;
    check.require(form.match(details.ladder).hasMatch(), "ladder", "format");
    check.text("ladder_name", details.ladderName.zh, {60, Presence::Required});
    check.text("ladder_name", details.ladderName.en, {80});
    check.text("name", details.name.zh, {30, Presence::Required});
    check.text("name", details.name.en, {40});
    check.require(details.rank >= 1 && details.rank <= kMostRanks, "rank", "out_of_range");
    check.require(!details.validMonths ||
                      (*details.validMonths > 0 && *details.validMonths <= kMostMonths),
                  "valid_months",
                  "out_of_range");
    check.require(details.payFactor > 0 && details.payFactor <= kMostPay, "pay_factor", "out_of_range");
    check.require(!details.priceFrom || details.priceFrom->minorUnits() >= 0, "price_from", "negative");
    check.require(
        std::all_of(details.rules.begin(), details.rules.end(), &isSound), "rules", "out_of_range");
    return check.result();
}

std::vector<TierRule> unmetRules(const Tier& tier, const TierFacts& facts)
{
    std::vector<TierRule> unmet;
    std::copy_if(tier.rules.begin(),
                 tier.rules.end(),
                 std::back_inserter(unmet),
                 [&](const TierRule& rule) { return !isMet(rule, facts); });
    return unmet;
}

TierStanding standOn(const std::vector<Tier>& ladder,
                     const std::vector<HeldTier>& held,
                     const TierFacts& facts)
{
    TierStanding standing;
    int place = highestGranted(ladder, held, facts.moment.day);
    if (place >= 0) {
        standing.granted = ladder[std::size_t(place)].id;
        standing.lost = unmetRules(ladder[std::size_t(place)], facts);
    }
    while (place >= 0 && !unmetRules(ladder[std::size_t(place)], facts).empty())
        --place;
    if (place >= 0)
        standing.effective = ladder[std::size_t(place)].id;
    if (const std::size_t above = std::size_t(place + 1); above < ladder.size()) {
        standing.next = ladder[above].id;
        standing.open = unmetRules(ladder[above], facts);
    }
    return standing;
}

} // namespace seraph::qualifications
