// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_record.h"
#include "core/session/context.h"

/// What the handlers of this module begin with.
namespace seraph::care {

/// Whoever works in the branch carries out what the branch sold.
Result<CareRecord> reachedRecord(CareRecordId id, const session::WriteContext& context);
/// Conflict "care.closed" where nothing can be written into it any more.
Result<CareRecord> openRecord(CareRecordId id, const session::WriteContext& context);
/// The same as it was seen. Conflict "record.changed".
Result<CareRecord> unchangedOpen(CareRecordId id,
                                 storage::Revision seen,
                                 const session::WriteContext& context);
/// Conflict "care.not_running" before it has begun.
Result<CareRecord> runningRecord(CareRecordId id, const session::WriteContext& context);
/// Conflict "care.closed" of a round that is in the register.
Result<PremisesRun> runningRun(PremisesRunId id, const session::WriteContext& context);

/// What the service promised when the record was prepared.
Result<catalogue::ServiceContent> contentOf(const CareRecord& record,
                                            const session::ReadContext& context);

} // namespace seraph::care
