// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_repository.h"

#include "core/organisation/organisation_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kOrganisation = "ORDER BY id LIMIT 1";
constexpr const char* kBranches = R"sql(
    WHERE archived_at IS NULL AND (?1 OR id IN (SELECT value FROM json_each(?2))) ORDER BY name, id
)sql";
constexpr const char* kBranchByCode = "WHERE code = ? AND archived_at IS NULL";
constexpr const char* kCountBranches = "SELECT count(*) FROM branch WHERE archived_at IS NULL";
constexpr const char* kBranchUse = R"sql(
    SELECT (SELECT count(*) FROM room WHERE branch_id = ?1 AND archived_at IS NULL),
           (SELECT count(*) FROM equipment WHERE branch_id = ?1 AND archived_at IS NULL),
           (SELECT count(*) FROM staff WHERE home_branch_id = ?1 AND archived_at IS NULL),
           (SELECT count(*) FROM role_grant WHERE branch_id = ?1 AND archived_at IS NULL)
)sql";
constexpr const char* kTimeZone = R"sql(
    SELECT time_zone FROM branch WHERE archived_at IS NULL OR id = ?1 ORDER BY id = ?1 DESC, id LIMIT 1
)sql";
constexpr const char* kRooms = R"sql(
    SELECT room.id, room.revision, room.branch_id, room.name, room.kind, room.archived_at, branch.name
    FROM room JOIN branch ON branch.id = room.branch_id
    WHERE room.archived_at IS NULL AND (?1 IS NULL OR room.branch_id = ?1)
      AND (?2 OR room.branch_id IN (SELECT value FROM json_each(?3)))
    ORDER BY branch.name, room.name, room.id
)sql";
constexpr const char* kRoomByName = "WHERE branch_id = ? AND name = ? AND archived_at IS NULL";
constexpr const char* kEquipmentIn =
    "SELECT count(*) FROM equipment WHERE room_id = ? AND archived_at IS NULL";
constexpr const char* kEquipment = R"sql(
    SELECT equipment.id, equipment.revision, equipment.branch_id, equipment.room_id, equipment.name, equipment.model,
           equipment.maker, equipment.serial_number, equipment.bought_on, equipment.calibration_due, equipment.notes,
           equipment.archived_at, branch.name, room.name
    FROM equipment JOIN branch ON branch.id = equipment.branch_id LEFT JOIN room ON room.id = equipment.room_id
    WHERE equipment.archived_at IS NULL AND (?1 IS NULL OR equipment.branch_id = ?1)
      AND (?2 OR equipment.branch_id IN (SELECT value FROM json_each(?3)))
    ORDER BY branch.name, equipment.name, equipment.id
)sql";

Result<qint64> count(storage::Connection& connection, const char* sql, const auto&... values)
{
    TRY_ASSIGN(storage::Statement statement, connection.prepare(sql));
    TRY_STATUS(statement.bind(values...));
    TRY_STATUS(statement.step());
    return statement.int64(0);
}

Result<RoomRow> readRoomRow(const storage::Statement& row)
{
    TRY_ASSIGN(Room room, storage::readRow<Room>(row));
    return RoomRow{std::move(room), row.text(int(storage::kColumnCount<Room>))};
}

Result<EquipmentRow> readEquipmentRow(const storage::Statement& row)
{
    constexpr int kJoined = int(storage::kColumnCount<Equipment>);
    TRY_ASSIGN(Equipment equipment, storage::readRow<Equipment>(row));
    return EquipmentRow{std::move(equipment), row.text(kJoined), row.text(kJoined + 1)};
}

} // namespace

Result<Organisation> OrganisationRepository::getOrganisation() const
{
    TRY_ASSIGN(auto organisation, storage::findRecord<Organisation>(m_connection, kOrganisation));
    if (!organisation)
        return fail(ErrorCode::NotFound, u"organisation"_s);
    return *std::move(organisation);
}

Result<std::vector<Branch>> OrganisationRepository::listBranches(const session::Scope& scope) const
{
    return storage::listRecords<Branch>(
        m_connection, kBranches, scope.allBranches, storage::idList(scope.branches));
}

Result<std::optional<Branch>> OrganisationRepository::findBranchByCode(const QString& code) const
{
    return storage::findRecord<Branch>(m_connection, kBranchByCode, code);
}

Result<qint64> OrganisationRepository::countBranches() const
{
    return count(m_connection, kCountBranches);
}

Result<BranchUse> OrganisationRepository::useOf(BranchId branch) const
{
    TRY_ASSIGN(storage::Statement statement, m_connection.prepare(kBranchUse));
    TRY_STATUS(statement.bind(branch));
    TRY_STATUS(statement.step());
    return BranchUse{statement.int64(0), statement.int64(1), statement.int64(2), statement.int64(3)};
}

Result<QString> OrganisationRepository::timeZoneOf(std::optional<BranchId> branch) const
{
    TRY_ASSIGN(storage::Statement statement, m_connection.prepare(kTimeZone));
    TRY_STATUS(statement.bind(branch));
    TRY_ASSIGN(const bool found, statement.step());
    return found ? statement.text(0) : u"UTC"_s;
}

Result<std::vector<RoomRow>> OrganisationRepository::listRooms(const session::Scope& scope,
                                                               std::optional<BranchId> branch) const
{
    return storage::collectRows<RoomRow>(
        m_connection, kRooms, &readRoomRow, branch, scope.allBranches, storage::idList(scope.branches));
}

Result<std::optional<Room>> OrganisationRepository::findRoomByName(BranchId branch,
                                                                   const QString& name) const
{
    return storage::findRecord<Room>(m_connection, kRoomByName, branch, name);
}

Result<qint64> OrganisationRepository::countEquipmentIn(RoomId room) const
{
    return count(m_connection, kEquipmentIn, room);
}

Result<std::vector<EquipmentRow>> OrganisationRepository::listEquipment(const session::Scope& scope,
                                                                        std::optional<BranchId> branch) const
{
    return storage::collectRows<EquipmentRow>(m_connection,
                                              kEquipment,
                                              &readEquipmentRow,
                                              branch,
                                              scope.allBranches,
                                              storage::idList(scope.branches));
}

} // namespace seraph::organisation
