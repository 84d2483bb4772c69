// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/which_case.h"

#include "core/complaints/complaint_queries.h"

namespace seraph::cli {

Result<complaints::ComplaintId> whichCase(const QString& text, session::Session& session)
{
    if (const auto id = parseId<complaints::ComplaintTag>(text))
        return *id;
    return session.query(complaints::FindComplaint{text});
}

} // namespace seraph::cli
