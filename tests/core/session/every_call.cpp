// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/every_call.h"

namespace seraph::tests {

std::vector<Call> everyCall(TestOffice& office)
{
    std::vector<Call> calls;
    for (const auto& more : {
             sessionCalls(office),       organisationCalls(office), taskCalls(office),
             attachmentCalls(office),    clientCalls(office),       catalogueCalls(office),
             qualificationCalls(office), consultationCalls(office), careCalls(office),
             exchangeCalls(office),      followUpCalls(office),     feedbackCalls(office),
             complaintCalls(office),     reviewCalls(office),       placementCalls(office),
             disputeCalls(office),       incidentCalls(office),     qualityCalls(office),
             trainingCalls(office),
         })
        calls.insert(calls.end(), more.begin(), more.end());
    return calls;
}

} // namespace seraph::tests
