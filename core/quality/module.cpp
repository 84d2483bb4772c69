// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/module.h"

#include "core/quality/corrective_commands.h"
#include "core/quality/corrective_queries.h"
#include "core/quality/corrective_record.h"
#include "core/session/record_kind.h"

namespace seraph::quality {

using session::policyOf;
using session::RecycleBin;

session::Module module()
{
    return {
        .name = "quality",
        .records = {session::recordKind<Corrective>(kSee, kWork, "title"),
                    session::recordKind<EffectCheck>(kSee, kVerify, "due_day", RecycleBin::Hidden)},
        .policies = {policyOf<OpenCorrective>(),
                     policyOf<FindCause>(),
                     policyOf<PlanAction>(),
                     policyOf<ReportDone>(),
                     policyOf<CheckEffect>(),
                     policyOf<CloseCorrective>(),
                     policyOf<ListCorrectives>(),
                     policyOf<CorrectivesFrom>(),
                     policyOf<OpenCorrectivePage>()},
        .permissions = {kSee, kWork, kVerify},
        .reactions = {},
        .install = {},
        .missing = &missingFromQuality,
    };
}

} // namespace seraph::quality
