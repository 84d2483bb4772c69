// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "core/clients/permissions.h"
#include "core/session/command.h"

namespace seraph::clients {

/// Told to later modules inside the transaction, once for each client: open plans, follow-ups and calls that `from` still
/// had to do for this client are `to`'s from now on.
struct ClientHandedOver {
    ClientId client;
    PersonId from;
    PersonId to;
};

/// Gives everybody whom `from` looks after to others, in turn; members of one household stay together (C-62).
/// Invalid: to "required", "left", "same". Answers how many clients moved.
struct HandOverClients {
    using Output = int;
    static constexpr const char* kName = "HandOverClients";
    static constexpr session::Permission kPermission = kHandOver;
    static constexpr session::Action kAction{"clients.handed_over"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId from;
    std::vector<PersonId> to;
};
Result<int> handle(const HandOverClients& command, session::WriteContext& context);

} // namespace seraph::clients
