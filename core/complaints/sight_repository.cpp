// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/sight_repository.h"

namespace seraph::complaints {

const char* const kSeenCases = R"sql(
    WHERE archived_at IS NULL AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
      AND (?3 OR handler_id = ?4 OR first_contact_id = ?4 OR handed_to_id = ?4
           OR client_id IN (SELECT id FROM client WHERE advisor_id = ?4))
      AND (restricted = 0 OR handler_id = ?4 OR first_contact_id = ?4
           OR (?5 AND NOT EXISTS (SELECT 1 FROM complaint_link own WHERE own.complaint_id = complaint.id
                                  AND own.kind = 'staff' AND own.record_id = ?4 AND own.archived_at IS NULL)))
)sql";

} // namespace seraph::complaints
