// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/chain.h"
#include "core/session/context.h"

namespace seraph::care {

/// The link of what was done, in the chain of the order that it belongs to.
Status addToChains(const session::ReadContext& context,
                   const std::vector<qint64>& subjects,
                   std::vector<session::Chain>& chains);

} // namespace seraph::care
