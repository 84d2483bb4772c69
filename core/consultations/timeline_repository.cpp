// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/timeline_repository.h"

#include "core/consultations/permissions.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/context.h"
#include "core/storage/rows.h"

namespace seraph::consultations {

namespace {

using session::TimelineEntry;
using session::TimelineRequest;

/// Whose (?1) and before when (?2); every part gives: at, action, text in Chinese and in English, who, kind, id.
constexpr const char* kEntries = R"sql(
    WITH who (client_id) AS (SELECT value FROM json_each(?1)),
    part (at, action, zh, en, person_id, kind, id) AS (
        SELECT received_at, 'enquiry.recorded', need, need, recorded_by, 'enquiry', id
        FROM enquiry WHERE client_id IN who AND archived_at IS NULL
        UNION ALL
        SELECT arrived_at, 'visit.walked_in', coalesce(service.name_zh, ''), coalesce(service.name_en, ''), recorded_by,
               'visit', visit.id
        FROM visit LEFT JOIN service ON service.id = service_id
        WHERE client_id IN who AND arrived_at IS NOT NULL AND visit.archived_at IS NULL
        UNION ALL
        SELECT started_at, 'consultation.begun', coalesce(service.name_zh, ''), coalesce(service.name_en, ''),
               recorded_by, 'consultation', consultation.id
        FROM consultation LEFT JOIN service ON service.id = service_id
        WHERE client_id IN who AND consultation.archived_at IS NULL
        UNION ALL
        SELECT presented_at, 'plan.presented', '', '', advisor_id, 'plan', id
        FROM plan WHERE client_id IN who AND presented_at IS NOT NULL AND archived_at IS NULL
        UNION ALL
        SELECT decided_at, iif(state = 'confirmed', 'plan.confirmed', 'plan.declined'), '', '', advisor_id, 'plan', id
        FROM plan WHERE client_id IN who AND decided_at IS NOT NULL AND archived_at IS NULL
        UNION ALL
        SELECT created_at, 'order.placed', name_zh, name_en, created_by, 'service_order', service_order.id
        FROM service_order JOIN service ON service.id = service_id
        WHERE client_id IN who AND service_order.archived_at IS NULL
        UNION ALL
        SELECT taken_at, 'payment.noted', reference, reference, taken_by, 'payment_note', id
        FROM payment_note WHERE client_id IN who AND voided_at IS NULL
        UNION ALL
        SELECT used_at, 'session.used', '', '', recorded_by, 'session_use', id
        FROM session_use WHERE client_id IN who AND voided_at IS NULL
        UNION ALL
        SELECT signed_at, 'consent.signed', name_zh, name_en, prepared_by, 'consent', consent.id
        FROM consent JOIN document_template ON document_template.id = template_id
        WHERE client_id IN who AND signed_at IS NOT NULL
        UNION ALL
        SELECT ended_at, 'consent.' || state, name_zh, name_en, prepared_by, 'consent', consent.id
        FROM consent JOIN document_template ON document_template.id = template_id
        WHERE client_id IN who AND ended_at IS NOT NULL)
    SELECT at, action, zh, en, staff.name, part.kind, part.id FROM part JOIN staff ON staff.id = person_id
    WHERE ?2 IS NULL OR at < ?2 ORDER BY at DESC, part.id DESC LIMIT ?3
)sql";

Result<std::vector<TimelineEntry>> list(const session::ReadContext& context,
                                        const TimelineRequest& request)
{
    const organisation::OrganisationRepository repository(context.connection());
    TRY_ASSIGN(const auto organisation, repository.getOrganisation());
    const Language language = organisation.language;
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
                                 .text = text.in(language),
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
    return {.tables = {"enquiry",
                       "visit",
                       "consultation",
                       "consultation_participant",
                       "disclosure_given",
                       "plan",
                       "plan_option",
                       "plan_approval",
                       "option_picture",
                       "phrase_note",
                       "service_order",
                       "session_use",
                       "change_order",
                       "payment_note",
                       "consent",
                       "same_day_check",
                       "touch_event"},
            .permission = kSeeConsultations,
            .list = &list};
}

} // namespace seraph::consultations
