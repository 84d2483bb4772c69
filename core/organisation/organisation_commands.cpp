// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_commands.h"

#include "core/organisation/organisation_record.h"
#include "core/organisation/organisation_repository.h"
#include "core/session/record_edit.h"

namespace seraph::organisation {

Result<void> handle(const EditOrganisation& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, std::nullopt));
    const OrganisationDetails details = tidied(command.details);
    TRY_STATUS(checkDetails(details));
    TRY_ASSIGN(const Organisation current,
               OrganisationRepository(context.connection()).getOrganisation());
    TRY_ASSIGN(const Organisation before,
               session::unchangedRecord<Organisation>(context, current.id, command.revision));
    return context.update(before, withDetails(before, details));
}

} // namespace seraph::organisation
