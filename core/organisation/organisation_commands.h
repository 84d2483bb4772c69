// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "core/organisation/permissions.h"
#include "core/session/command.h"

namespace seraph::organisation {

/// Changes what is known of the organisation. Needs a right in all branches.
struct EditOrganisation {
    using Output = void;
    static constexpr const char* kName = "EditOrganisation";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"organisation.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    storage::Revision revision;
    OrganisationDetails details;
};
Result<void> handle(const EditOrganisation& command, session::WriteContext& context);

} // namespace seraph::organisation
