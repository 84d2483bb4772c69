// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/gate_pass_commands.h"

#include "core/qualifications/qualification_record.h"
#include "core/qualifications/qualification_repository.h"
#include "core/session/record_write.h"

namespace seraph::qualifications {

namespace {

Status noteSighting(const GateObstacle& obstacle, const GateCase& gateCase, session::WriteContext& context)
{
    const GateSighting sighting{.id = context.newId<GateSightingTag>(),
                                .revision = storage::kFirstRevision,
                                .person = gateCase.person,
                                .gate = gateCase.gate,
                                .requirement = obstacle.requirement,
                                .service = gateCase.service,
                                .kind = obstacle.kind,
                                .hold = obstacle.hold,
                                .passage = obstacle.effect == Effect::Overridden ? Passage::Overridden
                                                                                 : Passage::Watched,
                                .day = gateCase.moment.day,
                                .seenAt = context.now(),
                                .seenBy = context.actor().person};
    TRY_ASSIGN(const bool known, QualificationRepository(context.connection()).wasSighted(sighting));
    return known ? Status() : context.insert(sighting);
}

} // namespace

Result<GateDecision> passGate(const GateQuestion& question, session::WriteContext& context)
{
    TRY_ASSIGN(const GateCase gateCase, gateCaseOf(question, context));
    GateDecision decision = decide(gateCase);
    if (!decision.lets())
        return fail(ErrorCode::Conflict, refusalOf(decision));
    for (const GateObstacle& obstacle : decision.obstacles)
        TRY_STATUS(noteSighting(obstacle, gateCase, context));
    return decision;
}

} // namespace seraph::qualifications
