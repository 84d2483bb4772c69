// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_parts.h"
#include "core/clients/permissions.h"
#include "core/session/command.h"

namespace seraph::clients {

/// Told to later modules inside the transaction. Their records moved already: every column that references the dropped
/// client now names the one that is kept.
struct ClientsMerged {
    ClientId kept;
    ClientId dropped;
};

/// Two files of one person become one: `kept` gets the details chosen field by field, and everything that belongs to
/// `dropped`, in whatever module: contacts (those it does not have), addresses, alerts, guardians, consultations … What is
/// known of health and household is kept from both, so that no click loses an allergy. The dropped file goes to the recycle bin and points to the kept one. One undo takes all of it back.
/// Errors: those of EditClient; Invalid "dropped" "same"; Conflict "client.merged" where one is no file of its own any more.
struct MergeClients {
    using Output = void;
    static constexpr const char* kName = "MergeClients";
    static constexpr session::Permission kPermission = kMerge;
    static constexpr session::Action kAction{"client.merged"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId kept;
    storage::Revision keptRevision;
    ClientId dropped;
    storage::Revision droppedRevision;
    ClientDetails details;
};
Result<void> handle(const MergeClients& command, session::WriteContext& context);

/// These two are different people, however alike: they are not suggested again.
struct TellApart {
    using Output = void;
    static constexpr const char* kName = "TellApart";
    static constexpr session::Permission kPermission = kMerge;
    static constexpr session::Action kAction{"client.told_apart"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ClientId first;
    ClientId second;
};
Result<void> handle(const TellApart& command, session::WriteContext& context);

} // namespace seraph::clients
