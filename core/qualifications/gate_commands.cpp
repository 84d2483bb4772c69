// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/gate_commands.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/qualifications/gate_queries.h"
#include "core/qualifications/house_day_queries.h"
#include "core/qualifications/qualification_record.h"
#include "core/qualifications/qualification_repository.h"
#include "core/qualifications/qualifications_events.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

Status requireServices(const QStringList& services, const session::ReadContext& context)
{
    const catalogue::CatalogueRepository catalogue(context.connection());
    for (const QString& code : services) {
        TRY_ASSIGN(const auto known, catalogue.findService(code));
        if (!known)
            return fail(invalid(u"services"_s, u"unknown"_s));
    }
    return {};
}

Result<RequirementId> addRule(const RequirementDetails& details, session::WriteContext& context)
{
    if (!details.kind && details.gate != Gate::Answer)
        return fail(invalid(u"gate"_s, u"no_kind"_s));
    if (details.kind)
        TRY_STATUS(session::liveRecord<CertificateKind>(context, *details.kind));
    TRY_STATUS(requireServices(details.services, context));
    TRY_ASSIGN(const LocalDate today, houseDay(context));
    const Requirement requirement{.id = context.newId<RequirementTag>(),
                                  .revision = storage::kFirstRevision,
                                  .code = details.code,
                                  .gate = details.gate,
                                  .kind = details.kind,
                                  .roles = details.roles,
                                  .services = details.services,
                                  .basis = details.basis,
                                  .watchedFrom = today};
    TRY_STATUS(context.insert(requirement));
    return requirement.id;
}

/// What an override may let pass: only what blocks, and nothing of it may be the law's.
Result<QStringList> passableKinds(const GateDecision& decision)
{
    if (decision.verdict == Verdict::ClockInDoubt)
        return fail(ErrorCode::Conflict, u"gate.clock_in_doubt"_s);
    QStringList kinds;
    for (const GateObstacle& obstacle : decision.obstacles) {
        if (obstacle.effect != Effect::Blocks)
            continue;
        if (obstacle.basis == Basis::Law)
            return fail(ErrorCode::Conflict, u"gate_override.law_stands"_s);
        kinds << obstacle.kind;
    }
    if (kinds.isEmpty())
        return fail(ErrorCode::Conflict, u"gate_override.not_needed"_s);
    return kinds;
}

} // namespace

Result<RequirementId> handle(const AddRequirement& command, session::WriteContext& context)
{
    if (command.details.basis == Basis::Law)
        return fail(invalid(u"basis"_s, u"house_only"_s));
    if (!command.details.code.isEmpty()) {
        TRY_ASSIGN(const auto known,
                   QualificationRepository(context.connection()).findRequirement(command.details.code));
        if (known)
            return fail(invalid(u"code"_s, u"twice"_s));
    }
    return addRule(command.details, context);
}

Result<void> handle(const EditRequirement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Requirement>(context, command.requirement, command.revision));
    if (before.basis == Basis::Law)
        return fail(ErrorCode::Conflict, u"requirement.law"_s);
    TRY_STATUS(requireServices(command.services, context));
    Requirement after = before;
    after.roles = command.roles;
    after.services = command.services;
    return context.update(before, after);
}

Result<void> handle(const TurnOnRequirement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Requirement>(context, command.requirement, command.revision));
    TRY_ASSIGN(const LocalDate today, houseDay(context));
    if (isBlocking(before, {context.now(), today, {}}))
        return fail(ErrorCode::Conflict, u"requirement.blocks"_s);
    Requirement after = before;
    after.turnedOnAt = context.now();
    after.turnedOnBy = context.actor().person;
    return context.update(before, after);
}

Result<void> handle(const ArchiveRequirement& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto requirement,
               session::unchangedRecord<Requirement>(context, command.requirement, command.revision));
    if (requirement.basis == Basis::Law)
        return fail(ErrorCode::Conflict, u"requirement.law"_s);
    return context.archive(requirement);
}

Result<OverrideId> handle(const OverrideGate& command, session::WriteContext& context)
{
    context.setReason(command.reason);
    TRY_STATUS(requireWorkingHere("person", command.person, context));
    TRY_ASSIGN(const LocalDate today, houseDay(context));
    TRY_STATUS(checkOverride(command.reason, command.until, today));
    if (command.person == context.actor().person && !context.rights().isOwner())
        return fail(invalid(u"person"_s, u"self"_s));
    TRY_ASSIGN(const auto decision,
               decisionOn({.person = command.person, .gate = command.gate, .service = command.service},
                          context));
    TRY_ASSIGN(const QStringList kinds, passableKinds(decision));
    const GateOverride granted{.id = context.newId<GateOverrideTag>(),
                               .revision = storage::kFirstRevision,
                               .person = command.person,
                               .gate = command.gate,
                               .service = command.service,
                               .kinds = kinds,
                               .reason = command.reason.trimmed(),
                               .until = command.until,
                               .grantedBy = context.actor().person,
                               .grantedAt = context.now()};
    TRY_STATUS(context.insert(granted));
    TRY_STATUS(context.publish(GateOverridden{granted}));
    return granted.id;
}

Result<void> handle(const WithdrawOverride& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<GateOverride>(context, command.granted, command.revision));
    TRY_ASSIGN(const LocalDate today, houseDay(context));
    if (before.withdrawnAt || before.until < today)
        return fail(ErrorCode::Conflict, u"gate_override.over"_s);
    GateOverride after = before;
    after.withdrawnAt = context.now();
    after.withdrawnBy = context.actor().person;
    return context.update(before, after);
}

Result<RequirementId> ensureRequirement(const RequirementDetails& details, session::WriteContext& context)
{
    TRY_ASSIGN(const auto known,
               QualificationRepository(context.connection()).findRequirement(details.code));
    if (!known)
        return addRule(details, context);
    Requirement after = *known;
    after.roles = details.roles;
    after.services = details.services;
    TRY_STATUS(context.update(*known, after));
    return known->id;
}

} // namespace seraph::qualifications
