// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/dispute_commands.h"
#include "core/complaints/dispute_queries.h"
#include "core/complaints/evidence_commands.h"
#include "core/complaints/evidence_queries.h"
#include "core/complaints/incident_commands.h"
#include "core/complaints/incident_queries.h"
#include "core/complaints/on_call_commands.h"
#include "core/complaints/on_call_queries.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::complaints;

namespace {

constexpr storage::Revision kSeenFirst{1};
const ComplaintId kCase(5);
const DisputeId kDispute(5);
const IncidentId kIncident(5);
const IncidentNoticeId kNotice(5);

} // namespace

std::vector<Call> disputeCalls(TestOffice&)
{
    return {
        call(OpenDispute{kCase}),
        call(EditDispute{kDispute, kSeenFirst}),
        call(AddDisputeEvent{kDispute}),
        call(EndDispute{kDispute, kSeenFirst}),
        call(PlaceHold{kCase, {}}),
        call(ReleaseHold{LegalHoldId(5), kSeenFirst, {}}),
        call(AddPreservationItem{kCase, {}}),
        call(SettlePreservation{PreservationItemId(5), kSeenFirst}),
        call(ListDisputes{LocalDate(2026, 10, 6)}),
        call(OpenDisputeFile{kCase}),
        call(IsClientHeld{clients::ClientId(5)}),
        call(RecordCopy{kCase}),
        call(NoteEvidenceExport{kCase}),
        call(SealEvidence{kCase, {}}),
        call(SealRecords{kCase}),
        call(UnsealRecords{SealedSetId(5), kSeenFirst}),
        call(CollectEvidence{kCase}),
    };
}

std::vector<Call> incidentCalls(TestOffice& office)
{
    return {
        call(ReportIncident{office.branch()}),
        call(EditIncident{kIncident, kSeenFirst}),
        call(TickIncidentStep{IncidentStepId(5)}),
        call(FindAffected{kIncident}),
        call(AddAffected{kIncident, clients::ClientId(5)}),
        call(NoteTold{IncidentPersonId(5), kSeenFirst}),
        call(SendNotice{kNotice, kSeenFirst}),
        call(WaiveNotice{kNotice, kSeenFirst}),
        call(CloseIncident{kIncident, kSeenFirst}),
        call(ListIncidents{LocalDate(2026, 10, 6)}),
        call(OpenIncident{kIncident}),
        call(AddOnCall{office.branch()}),
        call(EditOnCall{OnCallDutyId(5), kSeenFirst}),
        call(DropOnCall{OnCallDutyId(5), kSeenFirst}),
        call(OnCallBetween{}),
    };
}

} // namespace seraph::tests
