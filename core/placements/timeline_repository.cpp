// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/timeline_repository.h"

#include "core/organisation/organisation_repository.h"
#include "core/placements/permissions.h"
#include "core/session/context.h"
#include "core/storage/rows.h"

namespace seraph::placements {

namespace {

using session::TimelineEntry;
using session::TimelineRequest;

/// Whose (?1) and before when (?2); every part gives: at, action, text in Chinese and in English, who, kind, id.
constexpr const char* kEntries = R"sql(
    WITH who (client_id) AS (SELECT value FROM json_each(?1)),
    part (at, action, zh, en, person_id, kind, id) AS (
        SELECT recorded_at, 'need.recorded', name_zh, name_en, recorded_by, 'placement_need', placement_need.id
        FROM placement_need JOIN service ON service.id = service_id
        WHERE client_id IN who AND placement_need.archived_at IS NULL
        UNION ALL
        SELECT interview_at, 'candidate.interviewed', name, name, interviewed_by, 'placement_need', need_id
        FROM candidate JOIN staff ON staff.id = worker_id
        WHERE client_id IN who AND interviewed_by IS NOT NULL AND candidate.archived_at IS NULL
        UNION ALL
        SELECT created_at, iif(previous_id IS NULL, 'contract.drafted', 'contract.renewal_drafted'), name, name, created_by,
               'placement_need', need_id
        FROM service_contract JOIN staff ON staff.id = worker_id
        WHERE client_id IN who AND service_contract.archived_at IS NULL
        UNION ALL
        SELECT unixepoch(started_on) * 1000, 'placement.started', name, name, placement.created_by, 'placement_need', need_id
        FROM placement JOIN staff ON staff.id = placement.worker_id
             JOIN service_contract ON service_contract.id = contract_id
        WHERE placement.client_id IN who AND started_on IS NOT NULL AND placement.archived_at IS NULL
        UNION ALL
        SELECT unixepoch(last_day) * 1000, iif(placement.end_reason = 'replaced', 'placement.replaced', 'placement.ended'),
               name, name, placement.created_by, 'placement_need', need_id
        FROM placement JOIN staff ON staff.id = placement.worker_id
             JOIN service_contract ON service_contract.id = contract_id
        WHERE placement.client_id IN who AND last_day IS NOT NULL AND placement.archived_at IS NULL
        UNION ALL
        SELECT recorded_at, 'log.incident', text, text, recorded_by, 'placement_day', id
        FROM placement_day WHERE client_id IN who AND incident AND archived_at IS NULL)
    SELECT at, action, zh, en, staff.name, part.kind, part.id FROM part JOIN staff ON staff.id = person_id
    WHERE ?2 IS NULL OR at < ?2 ORDER BY at DESC, part.id DESC LIMIT ?3
)sql";

Result<std::vector<TimelineEntry>> list(const session::ReadContext& context,
                                        const TimelineRequest& request)
{
    TRY_ASSIGN(const auto house,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    QStringList subjects;
    for (const qint64 subject : request.subjects)
        subjects << QString::number(subject);
    return storage::collectRows<TimelineEntry>(
        context.connection(),
        kEntries,
        [&](const storage::Statement& row) {
            const LocalizedText text{row.text(2), row.text(3)};
            return TimelineEntry{.at = fromMilliseconds(row.int64(0)),
                                 .action = row.text(1),
                                 .text = text.in(house.language),
                                 .fields = {},
                                 .actorName = row.text(4),
                                 .kind = row.text(5),
                                 .record = row.int64(6)};
        },
        QString(u'[' + subjects.join(u',') + u']'),
        request.before,
        request.limit);
}

} // namespace

session::TimelineSource timeline()
{
    return {.tables = {"placement_need", "candidate", "service_contract", "placement", "placement_day", "job_sheet"},
            .permission = kSee,
            .list = &list};
}

} // namespace seraph::placements
