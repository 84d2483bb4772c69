// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/timeline_repository.h"

#include "core/complaints/permissions.h"
#include "core/session/context.h"
#include "core/storage/rows.h"

namespace seraph::complaints {

namespace {

using session::TimelineEntry;
using session::TimelineRequest;

/// Whose (?1) and before when (?2).
constexpr const char* kEntries = R"sql(
    SELECT step.done_at, iif(step.stage = 'received', iif(step.round = 0, 'complaint.filed', 'complaint.reopened'),
                             'complaint.' || step.stage),
           complaint.number, staff.name, complaint.id
    FROM complaint_step step JOIN complaint ON complaint.id = step.complaint_id JOIN staff ON staff.id = step.done_by
    WHERE complaint.client_id IN (SELECT value FROM json_each(?1)) AND complaint.restricted = 0
      AND complaint.archived_at IS NULL AND step.archived_at IS NULL AND (?2 IS NULL OR step.done_at < ?2)
    ORDER BY step.done_at DESC, step.id DESC LIMIT ?3
)sql";

Result<std::vector<TimelineEntry>> listEntries(const session::ReadContext& context,
                                               const TimelineRequest& request)
{
    QStringList subjects;
    for (const qint64 subject : request.subjects)
        subjects << QString::number(subject);
    return storage::collectRows<TimelineEntry>(
        context.connection(),
        kEntries,
        [](const storage::Statement& row) {
            return TimelineEntry{.at = fromMilliseconds(row.int64(0)),
                                 .action = row.text(1),
                                 .text = row.text(2),
                                 .fields = {},
                                 .actorName = row.text(3),
                                 .kind = QStringLiteral("complaint"),
                                 .record = row.int64(4)};
        },
        QString(u'[' + subjects.join(u',') + u']'),
        request.before,
        request.limit);
}

} // namespace

session::TimelineSource timeline()
{
    return {.tables = {"complaint",
                       "complaint_step",
                       "complaint_note",
                       "complaint_wait",
                       "complaint_link",
                       "complaint_liability",
                       "complaint_remedy",
                       "complaint_letter"},
            .permission = kView,
            .list = &listEntries};
}

} // namespace seraph::complaints
