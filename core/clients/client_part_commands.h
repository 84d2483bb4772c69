// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_parts.h"
#include "core/clients/permissions.h"
#include "core/session/command.h"

/// Everything about a client that is a record of its own. All of these: Denied "scope.outside" where the right does not
/// reach the client, Conflict where the part was changed or put away since, Invalid as checkDetails() says.
namespace seraph::clients {

struct AddContact {
    using Output = ContactId;
    static constexpr const char* kName = "AddContact";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"contact.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId client;
    ContactDetails details;
};
Result<ContactId> handle(const AddContact& command, session::WriteContext& context);

/// A contact in its masked form means the one on file.
struct EditContact {
    using Output = void;
    static constexpr const char* kName = "EditContact";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"contact.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ContactId contact;
    storage::Revision revision;
    ContactDetails details;
};
Result<void> handle(const EditContact& command, session::WriteContext& context);

/// Conflict "client.last_contact": a client whom nobody can reach is none.
struct ArchiveContact {
    using Output = void;
    static constexpr const char* kName = "ArchiveContact";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"contact.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ContactId contact;
    storage::Revision revision;
};
Result<void> handle(const ArchiveContact& command, session::WriteContext& context);

struct AddAddress {
    using Output = AddressId;
    static constexpr const char* kName = "AddAddress";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"address.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId client;
    AddressDetails details;
};
Result<AddressId> handle(const AddAddress& command, session::WriteContext& context);

struct EditAddress {
    using Output = void;
    static constexpr const char* kName = "EditAddress";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"address.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    AddressId address;
    storage::Revision revision;
    AddressDetails details;
};
Result<void> handle(const EditAddress& command, session::WriteContext& context);

struct ArchiveAddress {
    using Output = void;
    static constexpr const char* kName = "ArchiveAddress";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"address.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    AddressId address;
    storage::Revision revision;
};
Result<void> handle(const ArchiveAddress& command, session::WriteContext& context);

struct RaiseAlert {
    using Output = AlertId;
    static constexpr const char* kName = "RaiseAlert";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"alert.raised"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId client;
    AlertDetails details;
};
Result<AlertId> handle(const RaiseAlert& command, session::WriteContext& context);

struct EditAlert {
    using Output = void;
    static constexpr const char* kName = "EditAlert";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"alert.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    AlertId alert;
    storage::Revision revision;
    AlertDetails details;
};
Result<void> handle(const EditAlert& command, session::WriteContext& context);

struct EndAlert {
    using Output = void;
    static constexpr const char* kName = "EndAlert";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"alert.ended"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    AlertId alert;
    storage::Revision revision;
};
Result<void> handle(const EndAlert& command, session::WriteContext& context);

struct AddGuardian {
    using Output = GuardianId;
    static constexpr const char* kName = "AddGuardian";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"guardian.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId client;
    GuardianDetails details;
};
/// Invalid also at guardian_client "self", "unknown".
Result<GuardianId> handle(const AddGuardian& command, session::WriteContext& context);

/// A telephone number in its masked form means the one on file.
struct EditGuardian {
    using Output = void;
    static constexpr const char* kName = "EditGuardian";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"guardian.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    GuardianId guardian;
    storage::Revision revision;
    GuardianDetails details;
};
Result<void> handle(const EditGuardian& command, session::WriteContext& context);

struct ArchiveGuardian {
    using Output = void;
    static constexpr const char* kName = "ArchiveGuardian";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"guardian.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    GuardianId guardian;
    storage::Revision revision;
};
Result<void> handle(const ArchiveGuardian& command, session::WriteContext& context);

/// The first time without a revision. Who may not see health keeps what is stored there, whatever the command says.
/// Invalid also "switched_off" at what the trade does not collect.
struct SetBackground {
    using Output = void;
    static constexpr const char* kName = "SetBackground";
    static constexpr session::Permission kPermission = kBackground;
    static constexpr session::Action kAction{"background.set"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId client;
    std::optional<storage::Revision> revision;
    BackgroundDetails details;
};
Result<void> handle(const SetBackground& command, session::WriteContext& context);

} // namespace seraph::clients
