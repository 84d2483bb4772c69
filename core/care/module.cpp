// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/module.h"

#include "core/care/care_commands.h"
#include "core/care/care_queries.h"
#include "core/care/care_record.h"
#include "core/care/chain_queries.h"
#include "core/care/ledger_queries.h"
#include "core/care/material_commands.h"
#include "core/care/missing.h"
#include "core/care/premises_commands.h"
#include "core/care/step_commands.h"
#include "core/care/timeline_repository.h"
#include "core/clients/client_reactions.h"
#include "core/session/record_kind.h"

namespace seraph::care {
namespace {

using session::policyOf;
using session::RecycleBin;

std::vector<session::RecordKind> records()
{
    return {
        session::recordKind<CareRecord>(kSeeCare, kWorkCare, "day", RecycleBin::Hidden),
        session::recordKind<PremisesRun>(kSeePremises, kWorkPremises, "day", RecycleBin::Hidden),
        session::recordKind<CareStep>(kSeeCare, kWorkCare, "name_zh", RecycleBin::Hidden),
        session::recordKind<Deviation>(kSeeCare, kWorkCare, "reason", RecycleBin::Hidden),
        session::recordKind<Addendum>(kSeeCare, kWorkCare, nullptr, RecycleBin::Hidden),
        session::recordKind<LogEntry>(kSeeCare, kWorkCare, "day", RecycleBin::Hidden),
        session::recordKind<MaterialLot>(kSeeCare, kLots, "lot"),
        session::recordKind<MaterialUse>(kSeeCare, kWorkCare, nullptr, RecycleBin::Hidden),
    };
}

std::vector<session::Policy> policies()
{
    return {
        policyOf<PrepareCare>(),      policyOf<AssignCare>(),
        policyOf<StartCare>(),        policyOf<StartEmergencyCare>(),
        policyOf<WriteLog>(),         policyOf<CloseCare>(),
        policyOf<AbandonCare>(),      policyOf<AddAddendum>(),
        policyOf<DoStep>(),           policyOf<SkipStep>(),
        policyOf<ConfirmSteps>(),     policyOf<AddDeviation>(),
        policyOf<AddLot>(),           policyOf<EditLot>(),
        policyOf<RecallLot>(),        policyOf<LiftRecall>(),
        policyOf<UseMaterial>(),      policyOf<RemoveMaterial>(),
        policyOf<StartRun>(),         policyOf<DoRunStep>(),
        policyOf<SkipRunStep>(),      policyOf<AddRunDeviation>(),
        policyOf<CloseRun>(),         policyOf<CareBoard>(),
        policyOf<OpenCare>(),         policyOf<CareOf>(),
        policyOf<WhatCareNeeds>(),    policyOf<CareFiguresOf>(),
        policyOf<CarePhotos>(),       policyOf<ListLots>(),
        policyOf<ReadProductCode>(),  policyOf<WhoReceivedLot>(),
        policyOf<PremisesRounds>(),   policyOf<OpenRun>(),
        policyOf<PremisesRegister>(),
    };
}

Result<std::optional<LocalDate>> lastSeen(const session::ReadContext& context, qint64 subject)
{
    return CareRepository(context.connection()).lastDay(clients::ClientId(subject));
}

} // namespace

session::Module module()
{
    return {
        .name = "care",
        .records = records(),
        .policies = policies(),
        .permissions = {kSeeCare, kWorkCare, kEmergency, kLots, kTraceLots, kSeePremises, kWorkPremises},
        .reactions = {},
        .install = {},
        .missing = &missingFromCare,
        .tidy = nullptr,
        .derivations = {{"care_record", &clients::refreshEntry}},
        .timeline = timeline(),
        .lastSeen = &lastSeen,
        .chain = &addToChains,
    };
}

} // namespace seraph::care
