// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/gate_queries.h"
#include "core/care/step.h"
#include "core/session/registry.h"

namespace seraph::care {

/// For Today: records that should be closed, rounds that are due or were missed.
Result<std::vector<session::Missing>> missingFromCare(const session::ReadContext& context);

/// What stands between one record and its next step.
Result<std::vector<session::Missing>> missingForRecord(const CareRecord& record,
                                                       const catalogue::ServiceContent& service,
                                                       const session::ReadContext& context);
/// Until when a running record has to be closed.
std::optional<Instant> closeUntil(const CareRecord& record, int lateHours);

} // namespace seraph::care
