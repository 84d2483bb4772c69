// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/development_commands.h"

#include "core/qualifications/house_day_queries.h"
#include "core/qualifications/qualification_record.h"
#include "core/qualifications/qualification_repository.h"
#include "core/qualifications/qualifications_events.h"
#include "core/qualifications/tier_queries.h"
#include "core/session/record_edit.h"

#include <QRegularExpression>

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

Status checkCompetence(const DefineCompetence& command, const std::vector<Competence>& known)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_.]{1,39}$"_s);
    const bool twice = std::any_of(known.begin(), known.end(), [&](const Competence& each) {
        return each.code == command.code;
    });
    FieldCheck check;
    check.require(form.match(command.code).hasMatch(), "code", "format");
    check.require(!twice, "code", "twice");
    check.text("name", command.name.zh, {40, Presence::Required});
    check.text("name", command.name.en, {60});
    return check.result();
}

Tier tierWith(Tier tier, const TierDetails& details)
{
    tier.ladder = details.ladder;
    tier.ladderZh = details.ladderName.zh.simplified();
    tier.ladderEn = details.ladderName.en.simplified();
    tier.rank = details.rank;
    tier.nameZh = details.name.zh.simplified();
    tier.nameEn = details.name.en.simplified();
    tier.validMonths = details.validMonths;
    tier.priceFrom = details.priceFrom;
    tier.payFactor = details.payFactor;
    tier.rules = details.rules;
    return tier;
}

int rankOf(const std::optional<TierId>& tier, const std::vector<Tier>& ladder)
{
    const auto found =
        std::find_if(ladder.begin(), ladder.end(), [&](const Tier& each) { return each.id == tier; });
    return found == ladder.end() ? 0 : found->rank;
}

} // namespace

Result<CompetenceId> handle(const DefineCompetence& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto known, QualificationRepository(context.connection()).competences());
    TRY_STATUS(checkCompetence(command, known));
    const Competence competence{.id = context.newId<CompetenceTag>(),
                                .revision = storage::kFirstRevision,
                                .code = command.code,
                                .nameZh = command.name.zh.simplified(),
                                .nameEn = command.name.en.simplified(),
                                .position = int(known.size()) + 1};
    TRY_STATUS(context.insert(competence));
    return competence.id;
}

Result<ObservationId> handle(const ObserveCompetence& command, session::WriteContext& context)
{
    TRY_STATUS(requireWorkingHere("person", command.person, context));
    if (command.person == context.actor().person)
        return fail(invalid(u"person"_s, u"self"_s));
    TRY_STATUS(session::liveRecord<Competence>(context, command.details.competence));
    TRY_ASSIGN(const LocalDate today, houseDay(context));
    TRY_STATUS(checkDetails(command.details, today));
    const Observation observation{.id = context.newId<ObservationTag>(),
                                  .revision = storage::kFirstRevision,
                                  .person = command.person,
                                  .competence = command.details.competence,
                                  .level = command.details.level,
                                  .observedOn = command.details.observedOn,
                                  .evidence = command.details.evidence.trimmed(),
                                  .observedBy = context.actor().person,
                                  .recordedAt = context.now()};
    TRY_STATUS(context.insert(observation));
    return observation.id;
}

Result<ScoreId> handle(const RecordScore& command, session::WriteContext& context)
{
    TRY_STATUS(requireWorkingHere("person", command.person, context));
    TRY_ASSIGN(const LocalDate today, houseDay(context));
    TRY_STATUS(checkDetails(command.details, today));
    const Score score{.id = context.newId<ScoreTag>(),
                      .revision = storage::kFirstRevision,
                      .person = command.person,
                      .measure = command.details.measure,
                      .day = command.details.day,
                      .value = command.details.value,
                      .samples = command.details.samples,
                      .recordedBy = context.actor().person,
                      .recordedAt = context.now()};
    TRY_STATUS(context.insert(score));
    return score.id;
}

Result<TierId> handle(const DefineTier& command, session::WriteContext& context)
{
    TRY_STATUS(checkDetails(command.details));
    TRY_ASSIGN(const auto tiers, QualificationRepository(context.connection()).tiers());
    const auto known = std::find_if(tiers.begin(), tiers.end(), [&](const Tier& each) {
        return each.ladder == command.details.ladder && each.rank == command.details.rank;
    });
    if (known != tiers.end()) {
        TRY_STATUS(context.update(*known, tierWith(*known, command.details)));
        return known->id;
    }
    const Tier blank{.id = context.newId<TierTag>(),
                     .revision = storage::kFirstRevision,
                     .ladder = {},
                     .ladderZh = {},
                     .ladderEn = {},
                     .rank = 1,
                     .nameZh = {},
                     .nameEn = {},
                     .payFactor = 1000};
    TRY_STATUS(context.insert(tierWith(blank, command.details)));
    return blank.id;
}

Result<void> handle(const ArchiveTier& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto tier, session::unchangedRecord<Tier>(context, command.tier, command.revision));
    TRY_ASSIGN(const auto held, QualificationRepository(context.connection()).allHeldTiers());
    const bool used = std::any_of(held.begin(), held.end(), [&](const HeldTier& each) {
        return each.tier == tier.id && !each.endedOn;
    });
    return used ? fail(ErrorCode::Conflict, u"tier.in_use"_s) : context.archive(tier);
}

Result<HeldTierId> handle(const GrantTier& command, session::WriteContext& context)
{
    TRY_STATUS(requireWorkingHere("person", command.person, context));
    TRY_ASSIGN(const auto tier, session::liveRecord<Tier>(context, command.tier));
    TRY_ASSIGN(const TierFacts facts, tierFactsOf(command.person, context));
    if (!unmetRules(tier, facts).empty())
        return fail(ErrorCode::Conflict, u"tier.rules_unmet"_s);
    const QualificationRepository archive(context.connection());
    TRY_ASSIGN(const auto tiers, archive.tiers());
    TRY_ASSIGN(const auto held, archive.heldTiersOf(command.person));
    const std::vector<Tier> ladder = ladderOf(tiers, tier.ladder);
    if (rankOf(standOn(ladder, held, facts).granted, ladder) >= tier.rank)
        return fail(ErrorCode::Conflict, u"tier.held"_s);
    HeldTier granted{.id = context.newId<HeldTierTag>(),
                     .revision = storage::kFirstRevision,
                     .person = command.person,
                     .tier = tier.id,
                     .grantedOn = facts.moment.day,
                     .grantedBy = context.actor().person,
                     .grantedAt = context.now()};
    if (tier.validMonths)
        granted.validUntil = facts.moment.day.addMonths(*tier.validMonths).addDays(-1);
    TRY_STATUS(context.insert(granted));
    TRY_STATUS(context.publish(TierGranted{granted}));
    return granted.id;
}

Result<void> handle(const EndTier& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<HeldTier>(context, command.held, command.revision));
    FieldCheck check;
    check.text("reason", command.reason, {500, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    if (before.endedOn)
        return fail(ErrorCode::Conflict, u"held_tier.over"_s);
    HeldTier after = before;
    TRY_ASSIGN(after.endedOn, houseDay(context));
    after.endedBy = context.actor().person;
    after.endReason = command.reason.trimmed();
    TRY_STATUS(context.update(before, after));
    return context.publish(TierEnded{after});
}

} // namespace seraph::qualifications
