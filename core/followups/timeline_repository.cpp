// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/timeline_repository.h"

#include "core/followups/permissions.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/context.h"
#include "core/storage/rows.h"

namespace seraph::followups {

namespace {

using session::TimelineEntry;
using session::TimelineRequest;

/// Whose (?1) and before when (?2); every part gives: at, action, text in Chinese and in English, who, kind, id.
constexpr const char* kEntries = R"sql(
    WITH who (client_id) AS (SELECT value FROM json_each(?1)),
    part (at, action, zh, en, person_id, kind, id) AS (
        SELECT at, iif(result = 'reached', 'followup.reached', 'followup.tried'), coalesce(service.name_zh, ''),
               coalesce(service.name_en, ''), by_id, 'follow_up', follow_up.id
        FROM follow_up_attempt JOIN follow_up ON follow_up.id = follow_up_id
        LEFT JOIN service ON service.id = service_id
        WHERE follow_up_attempt.client_id IN who AND follow_up_attempt.archived_at IS NULL
        UNION ALL
        SELECT found_at, 'complication.found', coalesce(service.name_zh, ''), coalesce(service.name_en, ''), found_by,
               'complication', complication.id
        FROM complication LEFT JOIN service ON service.id = service_id
        WHERE client_id IN who AND complication.archived_at IS NULL
        UNION ALL
        SELECT closed_at, 'complication.closed', coalesce(service.name_zh, ''), coalesce(service.name_en, ''), closed_by,
               'complication', complication.id
        FROM complication LEFT JOIN service ON service.id = service_id
        WHERE client_id IN who AND closed_at IS NOT NULL AND complication.archived_at IS NULL
        UNION ALL
        SELECT filled_at, 'outcome.filled', service.name_zh, service.name_en, filled_by, 'outcome_form', outcome_form.id
        FROM outcome_form JOIN service ON service.id = service_id
        WHERE client_id IN who AND state = 'filled' AND outcome_form.archived_at IS NULL)
    SELECT at, action, zh, en, staff.name, part.kind, part.id FROM part JOIN staff ON staff.id = person_id
    WHERE ?2 IS NULL OR at < ?2 ORDER BY at DESC, part.id DESC LIMIT ?3
)sql";

Result<std::vector<TimelineEntry>> list(const session::ReadContext& context,
                                        const TimelineRequest& request)
{
    TRY_ASSIGN(const auto organisation,
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
                                 .text = text.in(organisation.language),
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
    return {.tables = {"follow_up",
                       "follow_up_attempt",
                       "complication",
                       "complication_step",
                       "complication_note",
                       "outcome_form"},
            .permission = kSee,
            .list = &list};
}

} // namespace seraph::followups
