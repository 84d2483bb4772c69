// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute_permissions.h"
#include "core/complaints/on_call_repository.h"
#include "core/session/command.h"
#include "core/session/registry.h"

namespace seraph::complaints {

/// The roster between two moments, in the order of time: what touches that time. Whoever reports an emergency must see it.
struct OnCallBetween {
    using Output = std::vector<OnCallRow>;
    static constexpr const char* kName = "OnCallBetween";
    static constexpr session::Permission kPermission = kReportIncidents;
    Instant from{};
    Instant until{};
    std::optional<BranchId> branch{}; ///< nothing: all that one sees
};
Result<std::vector<OnCallRow>> handle(const OnCallBetween& query, const session::ReadContext& context);

/// "on_call.running_out": of a branch that keeps a roster, from two days before its end until a week after.
Status addMissingOnCall(std::vector<session::Missing>& list, const session::ReadContext& context);

} // namespace seraph::complaints
