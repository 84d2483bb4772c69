// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/call.h"

namespace seraph::tests {

/// One call of every kind there is, in the order of the modules. Each module lists its own in
/// tests/core/<module>/<module>_calls.cpp.
std::vector<Call> everyCall(TestOffice& office);

std::vector<Call> sessionCalls(TestOffice& office);
std::vector<Call> organisationCalls(TestOffice& office);
std::vector<Call> taskCalls(TestOffice& office);
std::vector<Call> attachmentCalls(TestOffice& office);
std::vector<Call> clientCalls(TestOffice& office);
std::vector<Call> catalogueCalls(TestOffice& office);
std::vector<Call> qualificationCalls(TestOffice& office);
std::vector<Call> consultationCalls(TestOffice& office);
std::vector<Call> careCalls(TestOffice& office);
std::vector<Call> exchangeCalls(TestOffice& office);
std::vector<Call> followUpCalls(TestOffice& office);
std::vector<Call> complaintCalls(TestOffice& office);
std::vector<Call> feedbackCalls(TestOffice& office);
std::vector<Call> reviewCalls(TestOffice& office);
std::vector<Call> placementCalls(TestOffice& office);
std::vector<Call> disputeCalls(TestOffice& office);
std::vector<Call> incidentCalls(TestOffice& office);
std::vector<Call> qualityCalls(TestOffice& office);
std::vector<Call> trainingCalls(TestOffice& office);

} // namespace seraph::tests
