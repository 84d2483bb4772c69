// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/case_commands.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/session/record_edit.h"
#include "core/session/scope_check.h"

namespace seraph::care {

using namespace Qt::StringLiterals;

Result<CareRecord> reachedRecord(CareRecordId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto record, session::liveRecord<CareRecord>(context, id));
    TRY_STATUS(session::requireScope(context, record.branch));
    return record;
}

Result<CareRecord> openRecord(CareRecordId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto record, reachedRecord(id, context));
    if (record.state == RecordState::Closed || record.state == RecordState::Abandoned)
        return fail(ErrorCode::Conflict, u"care.closed"_s);
    return record;
}

Result<CareRecord> unchangedOpen(CareRecordId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto record, openRecord(id, context));
    if (record.revision != seen)
        return fail(ErrorCode::Conflict, u"record.changed"_s);
    return record;
}

Result<CareRecord> runningRecord(CareRecordId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto record, openRecord(id, context));
    if (record.state != RecordState::Running)
        return fail(ErrorCode::Conflict, u"care.not_running"_s);
    return record;
}

Result<PremisesRun> runningRun(PremisesRunId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto run, session::liveRecord<PremisesRun>(context, id));
    TRY_STATUS(session::requireScope(context, run.branch));
    if (run.state == RunState::Closed)
        return fail(ErrorCode::Conflict, u"care.closed"_s);
    return run;
}

Result<catalogue::ServiceContent> contentOf(const CareRecord& record, const session::ReadContext& context)
{
    TRY_ASSIGN(auto version,
               catalogue::CatalogueRepository(context.connection()).getVersion(record.serviceVersion));
    return std::move(version.content);
}

} // namespace seraph::care
