// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/corrective_commands.h"
#include "core/quality/corrective_queries.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::quality;

std::vector<Call> qualityCalls(TestOffice& office)
{
    const storage::Revision first{1};
    const CorrectiveId corrective(5);
    return {
        call(OpenCorrective{office.branch()}),
        call(FindCause{corrective, first}),
        call(PlanAction{corrective, first}),
        call(ReportDone{corrective, first}),
        call(CheckEffect{EffectCheckId(5), first}),
        call(CloseCorrective{corrective, first}),
        call(ListCorrectives{LocalDate(2026, 10, 6)}),
        call(CorrectivesFrom{Origin::Complaint, 5}),
        call(OpenCorrectivePage{corrective}),
    };
}

} // namespace seraph::tests
