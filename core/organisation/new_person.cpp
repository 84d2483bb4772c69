// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/new_person.h"

#include "core/organisation/staff_commands.h"

namespace seraph::organisation {

namespace {

constexpr session::Action kPersonAdded{"person.added"};

} // namespace

Result<AddedPerson> addPerson(session::Workspace& workspace, const NewPerson& person)
{
    std::optional<AddedPerson> added;
    TRY_STATUS(workspace.session().batch(kPersonAdded, [&](session::Session::Batch& batch) -> Status {
        TRY_ASSIGN(const PersonId id, batch.run(AddStaff{person.details}));
        added = AddedPerson{id, {}};
        if (!person.login.isEmpty()) {
            TRY_ASSIGN(added->account, batch.run(session::OpenAccount{id, person.login}));
        }
        return person.roles.empty() ? Status() : batch.run(session::SetRoles{id, person.roles});
    }));
    return *added;
}

Result<AddedPerson> addPerson(session::Workspace& workspace,
                              const NewPerson& person,
                              vault::Password firstPassword)
{
    TRY_STATUS(session::checkLogin(person.login));
    TRY_STATUS(session::checkNewPassword(
        firstPassword, session::Ownership::Staff, {person.login, person.details.name}));
    TRY_ASSIGN(const AddedPerson added, addPerson(workspace, person));
    TRY_STATUS(workspace.setFirstPassword(*added.account, std::move(firstPassword)));
    return added;
}

} // namespace seraph::organisation
