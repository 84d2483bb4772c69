// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_commands.h"
#include "core/care/care_queries.h"
#include "core/care/ledger_queries.h"
#include "core/care/material_commands.h"
#include "core/care/premises_commands.h"
#include "core/care/step_commands.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::care;

namespace {

const clients::ClientId kClient(5);
const LocalDate kDay(2026, 10, 6);

std::vector<Call> recordCalls(TestOffice& office)
{
    const CareRecordId record(5);
    const StepId step(5);
    return {
        call(PrepareCare{kClient, consultations::OrderId(5)}),
        call(AssignCare{record, storage::kFirstRevision, office.ownerPerson()}),
        call(StartCare{record, storage::kFirstRevision}),
        call(StartEmergencyCare{record, storage::kFirstRevision, {}}),
        call(WriteLog{record, {}}),
        call(CloseCare{record, storage::kFirstRevision}),
        call(AbandonCare{record, storage::kFirstRevision, {}}),
        call(AddAddendum{record, {}}),
        call(DoStep{step, storage::kFirstRevision}),
        call(SkipStep{step, storage::kFirstRevision}),
        call(ConfirmSteps{record}),
        call(AddDeviation{record}),
        call(UseMaterial{record}),
        call(RemoveMaterial{MaterialUseId(5), storage::kFirstRevision}),
        call(CareBoard{}),
        call(OpenCare{record}),
        call(CareOf{kClient}),
        call(WhatCareNeeds{record}),
        call(CareFiguresOf{kDay, kDay}),
        call(CarePhotos{kClient}),
    };
}

std::vector<Call> ledgerCalls(TestOffice& office)
{
    const catalogue::SopId sop(5);
    const PremisesRunId run(5);
    return {
        call(AddLot{}),
        call(EditLot{LotId(5), storage::kFirstRevision}),
        call(RecallLot{LotId(5), storage::kFirstRevision, {}}),
        call(LiftRecall{LotId(5), storage::kFirstRevision, {}}),
        call(ListLots{}),
        call(ReadProductCode{}),
        call(WhoReceivedLot{LotId(5)}),
        call(StartRun{office.branch(), sop}),
        call(DoRunStep{StepId(5), storage::kFirstRevision}),
        call(SkipRunStep{StepId(5), storage::kFirstRevision}),
        call(AddRunDeviation{run}),
        call(CloseRun{run, storage::kFirstRevision}),
        call(PremisesRounds{office.branch()}),
        call(OpenRun{run}),
        call(PremisesRegister{office.branch(), sop, kDay}),
    };
}

} // namespace

std::vector<Call> careCalls(TestOffice& office)
{
    std::vector<Call> calls = recordCalls(office);
    const auto more = ledgerCalls(office);
    calls.insert(calls.end(), more.begin(), more.end());
    return calls;
}

} // namespace seraph::tests
