// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/founding.h"

#include "core/feedback/survey_record.h"
#include "core/session/record_write.h"

namespace seraph::feedback {

Status install(const session::Founding& founding, session::WriteContext& context)
{
    TRY_ASSIGN(const auto shipped, readShippedSurveys(founding.profile));
    for (const ShippedSurvey& each : shipped) {
        const auto survey = context.newId<SurveyTag>();
        TRY_STATUS(context.insert(Survey{
            survey, storage::kFirstRevision, each.code, each.name.zh, each.name.en, each.moment, {}}));
        TRY_STATUS(context.insert(SurveyVersion{context.newId<SurveyVersionTag>(),
                                                storage::kFirstRevision,
                                                survey,
                                                1,
                                                catalogue::VersionState::Released,
                                                each.content,
                                                {},
                                                context.now(),
                                                {},
                                                {}}));
    }
    return {};
}

} // namespace seraph::feedback
