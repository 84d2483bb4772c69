// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/context.h"

namespace seraph::clients {

/// The client's row in client_entry as the records now say. A later module with records that tell of visits registers it as
/// the derivation of their tables and gives Module::lastSeen.
Status refreshEntry(session::WriteContext& context, qint64 client);
/// The words under which the client is found.
Status refreshSearch(session::WriteContext& context, qint64 client);

} // namespace seraph::clients
