// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/staff.h"
#include "core/session/account_commands.h"
#include "core/session/workspace.h"

namespace seraph::organisation {

/// Somebody new as one form asks for them: who they are, what they may do, and how they sign in, if they do.
struct NewPerson {
    StaffDetails details;
    std::vector<session::RoleChoice> roles;
    QString login; ///< empty: no account
};

struct AddedPerson {
    PersonId person;
    std::optional<AccountId> account;
};

/// Adds the person, their roles and their account in one transaction, then writes the key slot for the first password,
/// which they must change when they sign in. Login and password are checked before anything is written. If the header
/// cannot be written, the account stays and shows that it has no password yet.
Result<AddedPerson> addPerson(session::Workspace& workspace,
                              const NewPerson& person,
                              vault::Password firstPassword);
/// The same for somebody who never signs in.
Result<AddedPerson> addPerson(session::Workspace& workspace, const NewPerson& person);

} // namespace seraph::organisation
