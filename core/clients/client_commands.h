// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_parts.h"
#include "core/clients/permissions.h"
#include "core/session/command.h"

namespace seraph::clients {

/// A new client with at least one way to reach them. Who may only see their own clients becomes the advisor.
/// Invalid: what checkDetails() says, contacts "required", contacts.0.value …, tier and source "unknown",
/// household, referred_by "unknown", and "switched_off" at what the trade does not collect.
/// Conflict "client.number_taken"; Denied "scope.outside".
struct AddClient {
    using Output = ClientId;
    static constexpr const char* kName = "AddClient";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"client.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientDetails details{};
    std::vector<ContactDetails> contacts{};
    std::vector<AddressDetails> addresses{};
};
Result<ClientId> handle(const AddClient& command, session::WriteContext& context);

/// An identity number in its masked form means the one on file.
struct EditClient {
    using Output = void;
    static constexpr const char* kName = "EditClient";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"client.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId client;
    storage::Revision revision;
    ClientDetails details;
};
Result<void> handle(const EditClient& command, session::WriteContext& context);

/// For somebody entered by mistake: the file goes to the recycle bin. A client who does not come any more stays.
struct ArchiveClient {
    using Output = void;
    static constexpr const char* kName = "ArchiveClient";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"client.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId client;
    storage::Revision revision;
};
Result<void> handle(const ArchiveClient& command, session::WriteContext& context);

struct AddHousehold {
    using Output = HouseholdId;
    static constexpr const char* kName = "AddHousehold";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"household.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    QString name;
    QString notes;
};
/// Invalid: name "required", "too_long"; notes "too_long".
Result<HouseholdId> handle(const AddHousehold& command, session::WriteContext& context);

struct EditHousehold {
    using Output = void;
    static constexpr const char* kName = "EditHousehold";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"household.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    HouseholdId household;
    storage::Revision revision;
    QString name;
    QString notes;
};
Result<void> handle(const EditHousehold& command, session::WriteContext& context);

/// Who lives with whom, and as what; without a household: nobody that is on file. Invalid: household "unknown" and
/// "switched_off", household_role "too_long".
struct SetHousehold {
    using Output = void;
    static constexpr const char* kName = "SetHousehold";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"client.household_set"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId client;
    storage::Revision revision;
    std::optional<HouseholdId> household;
    QString role;
};
Result<void> handle(const SetHousehold& command, session::WriteContext& context);

/// Conflict "household.has_members" while somebody on file lives in it.
struct ArchiveHousehold {
    using Output = void;
    static constexpr const char* kName = "ArchiveHousehold";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"household.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    HouseholdId household;
    storage::Revision revision;
};
Result<void> handle(const ArchiveHousehold& command, session::WriteContext& context);

} // namespace seraph::clients
