// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::placements {

/// The links of a household's placement in the client's chains: in that of its order or consultation, else in one of its own.
Status addToChains(const session::ReadContext& context,
                   const std::vector<qint64>& subjects,
                   std::vector<session::Chain>& chains);

} // namespace seraph::placements
