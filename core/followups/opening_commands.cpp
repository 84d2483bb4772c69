// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/opening_commands.h"

#include "core/clients/client_record.h"
#include "core/consultations/ground_queries.h"
#include "core/followups/complication_repository.h"
#include "core/followups/follow_up_record.h"
#include "core/followups/followups_events.h"
#include "core/session/record_write.h"

#include <algorithm>

namespace seraph::followups {

namespace {

bool isListed(const std::vector<ComplicationStep>& steps, const QString& code)
{
    return std::any_of(steps.begin(), steps.end(), [&](const ComplicationStep& step) {
        return step.code == code;
    });
}

Result<clients::AlertId> raiseAlert(clients::ClientId client,
                                    const consultations::Ground& ground,
                                    session::WriteContext& context)
{
    const auto id = context.newId<clients::AlertTag>();
    const QString text = complicationSop(ground.profile).alert.in(ground.language);
    TRY_STATUS(context.insert(clients::Alert{
        id, storage::Revision{1}, client, clients::AlertLevel::Danger, text, std::nullopt, std::nullopt}));
    return id;
}

} // namespace

Status addSteps(const Complication& complication, session::WriteContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(complication.branch, context));
    TRY_ASSIGN(const auto listed, ComplicationRepository(context.connection()).stepsOf(complication.id));
    int position = int(listed.size());
    for (const ChecklistStep& step :
         complicationSop(ground.profile).stepsFor(complication.type, complication.grade)) {
        if (isListed(listed, step.code))
            continue;
        TRY_STATUS(context.insert(ComplicationStep{
            .id = context.newId<ComplicationStepTag>(),
            .revision = storage::Revision{1},
            .client = complication.client,
            .complication = complication.id,
            .position = ++position,
            .code = step.code,
            .textZh = step.text.zh,
            .textEn = step.text.en,
            .key = step.key,
            .dueAt = step.minutes > 0 ? std::optional(context.now() + std::chrono::minutes(step.minutes))
                                      : std::nullopt}));
    }
    return {};
}

Result<ComplicationId> open(const Opening& opening, session::WriteContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(opening.branch, context));
    TRY_ASSIGN(const auto alert, raiseAlert(opening.client, ground, context));
    const ComplicationDetails& details = opening.details;
    const Complication complication{.id = context.newId<ComplicationTag>(),
                                    .revision = storage::Revision{1},
                                    .client = opening.client,
                                    .branch = opening.branch,
                                    .service = details.service,
                                    .followUp = opening.followUp,
                                    .originKind = opening.originKind,
                                    .origin = opening.origin,
                                    .type = details.type,
                                    .grade = details.grade,
                                    .redFlag = opening.redFlag,
                                    .description = details.description,
                                    .onsetDay = details.onsetDay.value_or(ground.today),
                                    .foundAt = context.now(),
                                    .foundDay = ground.today,
                                    .foundBy = context.actor().person,
                                    .responsible = details.responsible,
                                    .state = ComplicationState::Open,
                                    .alert = alert};
    TRY_STATUS(context.insert(complication));
    TRY_STATUS(addSteps(complication, context));
    TRY_STATUS(context.publish(ComplicationOpened{complication}));
    return complication.id;
}

} // namespace seraph::followups
