// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/equipment_commands.h"

#include "core/organisation/branch_commands.h"
#include "core/organisation/organisation_queries.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

EquipmentDetails aLaser()
{
    return {.name = u"二氧化碳激光"_s,
            .model = u"CO2-30"_s,
            .serialNumber = u"SN 1"_s,
            .calibrationDue = LocalDate(2027, 1, 1)};
}

std::vector<EquipmentRow> listed(TestOffice& office)
{
    return orFail(office.owner().query(ListEquipment{}));
}

} // namespace

TEST_CASE("Equipment is added, edited, moved and put away, each with one entry")
{
    TestOffice office;
    const BranchId home = office.branch();
    const BranchId other = office.addBranch(u"浦东店"_s);
    office.newEntries();
    const EquipmentId id = orFail(office.owner().run(AddEquipment{home, aLaser()}));
    CHECK(office.newEntries().size() == 1);
    CHECK(listed(office).front().equipment.name == u"二氧化碳激光"_s);

    orFail(office.owner().run(EditEquipment{id, storage::kFirstRevision, other, aLaser()}));
    CHECK(office.newEntries() == QStringList{u"equipment.edited equipment branch_id"_s});
    CHECK(listed(office).front().branchName == u"浦东店"_s);

    orFail(office.owner().run(ArchiveEquipment{id, storage::Revision{2}}));
    CHECK(office.newEntries() == QStringList{u"equipment.archived equipment archived_at"_s});
    CHECK(listed(office).empty());
}

TEST_CASE("Equipment stands in a room of its own branch, and the room stays while it does")
{
    TestOffice office;
    const BranchId home = office.branch();
    const RoomId room = orFail(office.owner().run(AddRoom{home, {u"治疗室"_s, RoomKind::Treatment}}));
    EquipmentDetails details = aLaser();
    details.room = room;
    orFail(office.owner().run(AddEquipment{home, details}));
    CHECK(listed(office).front().roomName == u"治疗室"_s);
    CHECK(failing(office, office.owner(), ArchiveRoom{room, storage::kFirstRevision}).reason ==
          u"room.in_use"_s);
    const BranchId other = office.addBranch(u"浦东店"_s);
    CHECK(refusedRules(office, office.owner(), AddEquipment{other, details}) ==
          "room=other_branch");
}

TEST_CASE("Equipment that breaks a rule, is outdated or out of reach is refused")
{
    TestOffice office;
    const BranchId home = office.branch();
    const BranchId other = office.addBranch(u"浦东店"_s);
    EquipmentDetails nameless = aLaser();
    nameless.name = u" "_s;
    CHECK(refusedRules(office, office.owner(), AddEquipment{home, nameless}) == "name=required");

    const EquipmentId id = orFail(office.owner().run(AddEquipment{home, aLaser()}));
    const storage::Revision stale{7};
    CHECK(failing(office, office.owner(), EditEquipment{id, stale, home, aLaser()}).code ==
          ErrorCode::Conflict);
    CHECK(failing(office, office.owner(), ArchiveEquipment{id, stale}).code == ErrorCode::Conflict);

    checkDenied(office, AddEquipment{home, aLaser()});
    checkDenied(office, EditEquipment{id, storage::kFirstRevision, home, aLaser()});
    checkDenied(office, ArchiveEquipment{id, storage::kFirstRevision});
    const auto elsewhere = office.with({u"organisation.edit"_s}, other);
    CHECK(failing(office, *elsewhere, AddEquipment{home, aLaser()}).reason == u"scope.outside"_s);
    CHECK(failing(office, *elsewhere, EditEquipment{id, storage::kFirstRevision, other, aLaser()}).reason ==
          u"scope.outside"_s);
    CHECK(failing(office, *elsewhere, ArchiveEquipment{id, storage::kFirstRevision}).reason ==
          u"scope.outside"_s);
    checkNothingWithoutJournal(office, AddEquipment{home, aLaser()});
}
