// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/need.h"

namespace seraph::placements {

using NeedApprovalId = Id<struct NeedApprovalTag>;

/// A manager allows a contract although the family could not choose among three.
struct NeedApproval {
    NeedApprovalId id;
    storage::Revision revision;
    clients::ClientId client;
    NeedId need;
    QString reason{};
    PersonId approvedBy;
    Instant approvedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const NeedApproval&, const NeedApproval&) = default;
};

} // namespace seraph::placements
