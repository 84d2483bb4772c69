// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/timeline_repository.h"

#include "core/care/permissions.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/context.h"
#include "core/storage/rows.h"

namespace seraph::care {

namespace {

using session::TimelineEntry;
using session::TimelineRequest;

/// Whose (?1) and before when (?2); every part gives: at, action, text in Chinese and in English, who, kind, id.
constexpr const char* kEntries = R"sql(
    WITH who (client_id) AS (SELECT value FROM json_each(?1)),
    part (at, action, zh, en, person_id, kind, id) AS (
        SELECT started_at, iif(emergency_by IS NULL, 'care.started', 'care.emergency_started'), name_zh, name_en,
               coalesce(performer_id, opened_by), 'care_record', care_record.id
        FROM care_record JOIN service ON service.id = service_id
        WHERE client_id IN who AND started_at IS NOT NULL AND care_record.archived_at IS NULL
        UNION ALL
        SELECT closed_at, 'care.closed', name_zh, name_en, closed_by, 'care_record', care_record.id
        FROM care_record JOIN service ON service.id = service_id
        WHERE client_id IN who AND closed_at IS NOT NULL AND care_record.archived_at IS NULL
        UNION ALL
        SELECT recorded_at, 'care.deviation_added', reason, reason, recorded_by, 'care_record', record_id
        FROM care_deviation WHERE client_id IN who AND archived_at IS NULL
        UNION ALL
        SELECT added_at, 'care.addendum_added', text, text, added_by, 'care_record', record_id
        FROM care_addendum WHERE client_id IN who
        UNION ALL
        SELECT recorded_at, 'care.log_written', text, text, author_id, 'care_record', record_id
        FROM care_log WHERE client_id IN who AND archived_at IS NULL
        UNION ALL
        SELECT recorded_at, 'material.used', product || ' ' || lot, product || ' ' || lot, used_by, 'care_record', record_id
        FROM material_use JOIN material_lot ON material_lot.id = lot_id
        WHERE client_id IN who AND material_use.archived_at IS NULL)
    SELECT at, action, zh, en, staff.name, part.kind, part.id FROM part JOIN staff ON staff.id = person_id
    WHERE ?2 IS NULL OR at < ?2 ORDER BY at DESC, part.id DESC LIMIT ?3
)sql";

TimelineEntry readEntry(const storage::Statement& row, Language language)
{
    return {.at = fromMilliseconds(row.int64(0)),
            .action = row.text(1),
            .text = LocalizedText{row.text(2), row.text(3)}.in(language),
            .fields = {},
            .actorName = row.text(4),
            .kind = row.text(5),
            .record = row.int64(6)};
}

Result<std::vector<TimelineEntry>> list(const session::ReadContext& context,
                                        const TimelineRequest& request)
{
    const organisation::OrganisationRepository repository(context.connection());
    TRY_ASSIGN(const auto organisation, repository.getOrganisation());
    QStringList subjects;
    for (const qint64 subject : request.subjects)
        subjects << QString::number(subject);
    return storage::collectRows<TimelineEntry>(
        context.connection(),
        kEntries,
        [&](const storage::Statement& row) { return readEntry(row, organisation.language); },
        QString(u'[' + subjects.join(u',') + u']'),
        request.before,
        request.limit);
}

} // namespace

session::TimelineSource timeline()
{
    return {.tables = {"care_record", "care_step", "care_deviation", "care_addendum", "care_log", "material_use"},
            .permission = kSeeCare,
            .list = &list};
}

} // namespace seraph::care
