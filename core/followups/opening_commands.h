// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/complication.h"
#include "core/session/context.h"

/// How a complication is opened, by hand or by an answer.
namespace seraph::followups {

/// What is written down about one: EXPECTS checked details.
struct Opening {
    clients::ClientId client;
    BranchId branch;
    ComplicationDetails details;
    std::optional<FollowUpId> followUp{};
    QString originKind{};
    std::optional<qint64> origin{};
    QString redFlag{};
};

/// Opens it with its checklist and the alert on the client's page, and tells later modules.
Result<ComplicationId> open(const Opening& opening, session::WriteContext& context);
/// The steps that the type and the grade ask for and that are not on the list yet.
Status addSteps(const Complication& complication, session::WriteContext& context);

} // namespace seraph::followups
