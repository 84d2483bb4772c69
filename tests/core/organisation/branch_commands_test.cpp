// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/branch_commands.h"

#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_commands.h"
#include "tests/support/command_checks.h"
#include "tests/support/revisions.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::kSecond;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

BranchDetails pudong()
{
    return {.code = u"PD"_s, .name = u"浦东店"_s, .address = {}, .phone = u"021-5555 1234"_s};
}

Branch stored(TestOffice& office, BranchId id)
{
    for (const Branch& branch : orFail(office.owner().query(ListBranches{}))) {
        if (branch.id == id)
            return branch;
    }
    throw std::runtime_error("no such branch");
}

} // namespace

TEST_CASE("A branch is added with what was entered, tidied, and journalled once")
{
    TestOffice office;
    QStringList news;
    const auto listening =
        office.changes().subscribe([&](const auto& changes) { news += tests::newsOf(changes); });
    BranchDetails details = pudong();
    details.name = u"  浦东   店 "_s;
    const BranchId id = orFail(office.owner().run(AddBranch{details}));

    const Branch branch = stored(office, id);
    CHECK(branch.name == u"浦东 店"_s);
    CHECK(branch.timeZone == u"Asia/Shanghai"_s);
    CHECK(branch.revision == storage::kFirstRevision);
    CHECK(office.newEntries() ==
          QStringList{u"branch.added branch code,name,address,phone,time_zone,archived_at"_s});
    CHECK(news == QStringList{u"branch inserted 1"_s});
}

TEST_CASE("A branch that breaks a rule is refused at its fields")
{
    TestOffice office;
    CHECK(refusedRules(office,
                       office.owner(),
                       AddBranch{{.code = {}, .name = u" "_s, .address = {}, .phone = {}}}) ==
          "name=required");
    BranchDetails details = pudong();
    details.phone = u"x"_s;
    details.timeZone = u"Nowhere"_s;
    CHECK(refusedRules(office, office.owner(), AddBranch{details}) ==
          "phone=bad_phone time_zone=unknown_time_zone");
    orFail(office.owner().run(AddBranch{pudong()}));
    CHECK(refusedRules(office, office.owner(), AddBranch{pudong()}) == "code=taken");
}

TEST_CASE("Editing a branch journals only what changed, and nothing twice")
{
    TestOffice office;
    const BranchId id = orFail(office.owner().run(AddBranch{pudong()}));
    office.newEntries();
    BranchDetails details = pudong();
    details.address = u"世纪大道1号"_s;
    orFail(office.owner().run(EditBranch{id, storage::kFirstRevision, details}));
    CHECK(office.newEntries() == QStringList{u"branch.edited branch address"_s});
    CHECK(stored(office, id).revision == kSecond);
}

TEST_CASE("Who edits a branch that somebody changed meanwhile gets a conflict, and nothing is lost")
{
    TestOffice office;
    const BranchId id = orFail(office.owner().run(AddBranch{pudong()}));
    BranchDetails details = pudong();
    details.address = u"first"_s;
    orFail(office.owner().run(EditBranch{id, storage::kFirstRevision, details}));
    details.address = u"second"_s;
    const Error error =
        failing(office, office.owner(), EditBranch{id, storage::kFirstRevision, details});
    CHECK(error.code == ErrorCode::Conflict);
    CHECK(stored(office, id).address == u"first"_s);
}

TEST_CASE("A branch may keep its own code, but not take another's")
{
    TestOffice office;
    const BranchId first = orFail(office.owner().run(AddBranch{pudong()}));
    orFail(office.owner().run(EditBranch{first, storage::kFirstRevision, pudong()}));
    BranchDetails details = pudong();
    details.code = u"XH"_s;
    const BranchId second = orFail(office.owner().run(AddBranch{details}));
    details.code = u"PD"_s;
    CHECK(refusedRules(office, office.owner(), EditBranch{second, storage::kFirstRevision, details}) ==
          "code=taken");
}

TEST_CASE("An unused branch goes to the recycle bin and comes back by undo")
{
    TestOffice office;
    const BranchId id = orFail(office.owner().run(AddBranch{pudong()}));
    office.newEntries();
    orFail(office.owner().run(ArchiveBranch{id, storage::kFirstRevision}));
    CHECK(office.newEntries() == QStringList{u"branch.archived branch archived_at"_s});
    CHECK(orFail(office.owner().query(ListBranches{})).size() == 1);
    orFail(office.owner().undo(office.owner().lastCommand()));
    CHECK(stored(office, id).name == u"浦东店"_s);
}

TEST_CASE("A branch stays while something belongs to it, and the last one stays anyway")
{
    TestOffice office;
    const BranchId id = orFail(office.owner().run(AddBranch{pudong()}));
    const ArchiveBranch archive{id, storage::kFirstRevision};
    SECTION("a room")
    {
        orFail(office.owner().run(AddRoom{id, {u"治疗室"_s, RoomKind::Treatment}}));
        CHECK(failing(office, office.owner(), archive).reason == u"branch.in_use"_s);
    }
    SECTION("a person")
    {
        office.addPerson(u"王小红"_s, id);
        CHECK(failing(office, office.owner(), archive).reason == u"branch.in_use"_s);
    }
    SECTION("a role")
    {
        (void)office.as(u"front_desk"_s, id);
        CHECK(failing(office, office.owner(), archive).reason == u"branch.in_use"_s);
    }
    SECTION("nothing, but it is the last")
    {
        orFail(office.owner().run(archive));
        const Branch last = stored(office, office.branch());
        CHECK(failing(office, office.owner(), ArchiveBranch{last.id, last.revision}).reason ==
              u"branch.last"_s);
    }
}

TEST_CASE("What lies in the recycle bin is not edited")
{
    TestOffice office;
    const BranchId id = orFail(office.owner().run(AddBranch{pudong()}));
    orFail(office.owner().run(ArchiveBranch{id, storage::kFirstRevision}));
    CHECK(failing(office, office.owner(), EditBranch{id, kSecond, pudong()}).reason ==
          u"record.archived"_s);
    CHECK(failing(office, office.owner(), AddRoom{id, {u"x"_s}}).reason == u"record.archived"_s);
}

TEST_CASE("Rooms are added, edited and put away, each with one entry")
{
    TestOffice office;
    const BranchId branch = office.branch();
    const RoomId room =
        orFail(office.owner().run(AddRoom{branch, {u" 治疗室 1 "_s, RoomKind::Treatment}}));
    CHECK(office.newEntries() == QStringList{u"room.added room branch_id,name,kind,archived_at"_s});
    CHECK(orFail(office.owner().query(ListRooms{})).front().room.name == u"治疗室 1"_s);
    orFail(office.owner().run(
        EditRoom{room, storage::kFirstRevision, {u"咨询室"_s, RoomKind::Consulting}}));
    CHECK(office.newEntries() == QStringList{u"room.edited room name,kind"_s});
    orFail(office.owner().run(ArchiveRoom{room, kSecond}));
    CHECK(office.newEntries() == QStringList{u"room.archived room archived_at"_s});
    CHECK(orFail(office.owner().query(ListRooms{})).empty());
}

TEST_CASE("A room needs a name that its branch does not have yet")
{
    TestOffice office;
    const BranchId branch = office.branch();
    const RoomDetails details{u"治疗室"_s, RoomKind::Treatment};
    CHECK(refusedRules(office, office.owner(), AddRoom{branch, {u" "_s}}) == "name=required");
    const RoomId room = orFail(office.owner().run(AddRoom{branch, details}));
    CHECK(refusedRules(office, office.owner(), AddRoom{branch, details}) == "name=taken");
    orFail(office.owner().run(EditRoom{room, storage::kFirstRevision, details}));
    orFail(office.owner().run(AddRoom{office.addBranch(u"浦东店"_s), details}));
    CHECK(failing(office, office.owner(), EditRoom{room, kSecond, details}).code == ErrorCode::Conflict);
}

TEST_CASE("Commands about branches and rooms need the right, and need it for that branch")
{
    TestOffice office;
    const BranchId own = office.branch();
    const BranchId other = office.addBranch(u"浦东店"_s);
    const RoomId room = orFail(office.owner().run(AddRoom{other, {u"治疗室"_s}}));
    checkDenied(office, AddBranch{pudong()});
    checkDenied(office, EditBranch{other, storage::kFirstRevision, pudong()});
    checkDenied(office, ArchiveBranch{other, storage::kFirstRevision});
    checkDenied(office, AddRoom{other, {u"x"_s}});
    checkDenied(office, EditRoom{room, storage::kFirstRevision, {u"x"_s}});
    checkDenied(office, ArchiveRoom{room, storage::kFirstRevision});

    const auto branchManager = office.with({u"organisation.edit"_s}, own);
    CHECK(branchManager->run(AddRoom{own, {u"治疗室"_s}}));
    for (const Error& error :
         {failing(office, *branchManager, AddBranch{pudong()}),
          failing(office, *branchManager, EditBranch{other, storage::kFirstRevision, pudong()}),
          failing(office, *branchManager, ArchiveBranch{own, storage::kFirstRevision}),
          failing(office, *branchManager, AddRoom{other, {u"x"_s}}),
          failing(office, *branchManager, EditRoom{room, storage::kFirstRevision, {u"x"_s}}),
          failing(office, *branchManager, ArchiveRoom{room, storage::kFirstRevision})}) {
        CHECK(error.code == ErrorCode::Denied);
        CHECK(error.reason == u"scope.outside"_s);
    }
}

TEST_CASE("A branch that cannot be journalled is not added")
{
    TestOffice office;
    checkNothingWithoutJournal(office, AddBranch{pudong()});
    CHECK(office.owner().run(AddBranch{pudong()}));
}
