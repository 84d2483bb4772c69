// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation_repository.h"
#include "core/organisation/permissions.h"
#include "core/session/command.h"

namespace seraph::organisation {

/// Whose workspace it is. Everybody signed in may know.
struct CurrentOrganisation {
    using Output = Organisation;
    static constexpr const char* kName = "CurrentOrganisation";
    static constexpr session::Permission kPermission = session::kSelf;
};
Result<Organisation> handle(const CurrentOrganisation& query, const session::ReadContext& context);

/// The branches that the right reaches, by name.
struct ListBranches {
    using Output = std::vector<Branch>;
    static constexpr const char* kName = "ListBranches";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<Branch>> handle(const ListBranches& query, const session::ReadContext& context);

/// Rooms by branch and name, of one branch or of all that the right reaches.
struct ListRooms {
    using Output = std::vector<RoomRow>;
    static constexpr const char* kName = "ListRooms";
    static constexpr session::Permission kPermission = kView;
    std::optional<BranchId> branch{};
};
Result<std::vector<RoomRow>> handle(const ListRooms& query, const session::ReadContext& context);

/// Equipment by branch and name, of one branch or of all that the right reaches.
struct ListEquipment {
    using Output = std::vector<EquipmentRow>;
    static constexpr const char* kName = "ListEquipment";
    static constexpr session::Permission kPermission = kView;
    std::optional<BranchId> branch{};
};
Result<std::vector<EquipmentRow>> handle(const ListEquipment& query,
                                         const session::ReadContext& context);

} // namespace seraph::organisation
