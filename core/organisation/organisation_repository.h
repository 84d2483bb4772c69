// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/branch.h"
#include "core/organisation/equipment.h"
#include "core/organisation/organisation.h"
#include "core/organisation/room.h"
#include "core/storage/connection.h"

namespace seraph::organisation {

/// What still belongs to a branch that somebody wants to put away.
struct BranchUse {
    qint64 rooms = 0;
    qint64 equipment = 0;
    qint64 staff = 0;
    qint64 grants = 0; ///< roles that are limited to it

    bool isFree() const { return rooms + equipment + staff + grants == 0; }
};

struct RoomRow {
    Room room;
    QString branchName;
};

struct EquipmentRow {
    Equipment equipment;
    QString branchName;
    QString roomName; ///< empty where it has no room
};

/// SQL of the organisation, its branches, rooms and equipment. Finds and lists; WriteContext writes.
/// Lists leave out what lies in the recycle bin and what the scope does not cover; `branch` narrows them further.
class OrganisationRepository {
public:
    explicit OrganisationRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<Organisation> getOrganisation() const;

    Result<std::vector<Branch>> listBranches(const session::Scope& scope) const; ///< by name
    Result<std::optional<Branch>> findBranchByCode(const QString& code) const;
    Result<qint64> countBranches() const;
    Result<BranchUse> useOf(BranchId branch) const;
    /// Where days begin for what belongs to this branch, or to none: then that of the oldest branch.
    Result<QString> timeZoneOf(std::optional<BranchId> branch) const;

    Result<std::vector<RoomRow>> listRooms(const session::Scope& scope,
                                           std::optional<BranchId> branch) const; ///< by branch and name
    Result<std::optional<Room>> findRoomByName(BranchId branch, const QString& name) const;
    Result<qint64> countEquipmentIn(RoomId room) const;

    Result<std::vector<EquipmentRow>> listEquipment(const session::Scope& scope,
                                                    std::optional<BranchId> branch) const; ///< by branch and name

private:
    storage::Connection& m_connection;
};

} // namespace seraph::organisation
