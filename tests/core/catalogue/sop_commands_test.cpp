// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sop_commands.h"

#include "core/catalogue/catalogue_queries.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

SopStep step(const QString& code)
{
    return {code, {u"步骤"_s, {}}, {}, u"nurse"_s, 2};
}

SopRow rowOf(TestOffice& office, SopKind kind, const QString& code)
{
    for (const SopRow& row : orFail(office.owner().query(ListSops{kind}))) {
        if (row.sop.code == code)
            return row;
    }
    throw std::runtime_error("no such SOP");
}

} // namespace

TEST_CASE("A round of the premises is added, written, released and put away")
{
    TestOffice office;
    const SopId id = orFail(
        office.owner().run(AddPremisesSop{{u"冰箱测温"_s, {}}, Schedule::DailyOpen, u"nurse"_s}));
    const auto find = [&] { return rowOf(office, SopKind::Premises, u"own_"_s + id.toString()); };
    const SopVersion draft = *find().draft;
    CHECK(refusedRules(office, office.owner(), ReleaseSop{draft.id, storage::kFirstRevision}) ==
          "steps=required");
    orFail(office.owner().run(EditSopDraft{draft.id, storage::kFirstRevision, {step(u"read"_s)}, {}}));
    office.newEntries();
    orFail(office.owner().run(ReleaseSop{draft.id, storage::Revision{2}}));
    CHECK(office.newEntries() ==
          QStringList{u"sop.released sop_version state,released_at,released_by"_s});
    CHECK(find().inForce->steps.front().code == u"read"_s);
    orFail(office.owner().run(ArchiveSop{id, storage::kFirstRevision}));
    CHECK(refusedRules(office, office.owner(), AddPremisesSop{}) == "name=required role=required");
    checkNothingWithoutJournal(office, AddPremisesSop{{u"x"_s, {}}, Schedule::Weekly, u"nurse"_s});
}

TEST_CASE("A new version of a shared block goes into every SOP in force that contains it, and old "
          "versions stay")
{
    TestOffice office;
    const SopRow block = rowOf(office, SopKind::Block, u"medical_start"_s);
    const SopRow before = rowOf(office, SopKind::Service, u"w1_first_visit"_s);
    const SopVersionId draft = orFail(office.owner().run(DraftSop{block.sop.id}));
    orFail(office.owner().run(
        EditSopDraft{draft, storage::kFirstRevision, {step(u"new_check"_s)}, u"合并三步"_s}));
    orFail(office.owner().run(ReleaseSop{draft, storage::Revision{2}}));
    const SopRow after = rowOf(office, SopKind::Service, u"w1_first_visit"_s);
    CHECK(after.inForce->number == before.inForce->number + 1);
    CHECK(after.inForce->steps.front().code == u"new_check"_s);
    CHECK(after.inForce->steps.front().block == u"medical_start"_s);
    CHECK(after.inForce->changeNote == u"合并三步"_s);
    CHECK(after.inForce->steps.size() < before.inForce->steps.size());
}

TEST_CASE(
    "The SOP of a service is not put away by itself, and commands about SOPs need their right")
{
    TestOffice office;
    const Sop sop = rowOf(office, SopKind::Service, u"w1_first_visit"_s).sop;
    CHECK(failing(office, office.owner(), ArchiveSop{sop.id, storage::kFirstRevision}).reason ==
          u"sop.belongs_to_service"_s);
    const SopVersionId version = orFail(office.owner().run(DraftSop{sop.id}));
    CHECK(orFail(office.owner().run(DraftSop{sop.id})) == version);
    CHECK(failing(office, office.owner(), EditSopDraft{version, storage::Revision{3}, {step(u"x"_s)}, {}})
              .code == ErrorCode::Conflict);
    orFail(office.owner().run(DiscardSopDraft{version, storage::kFirstRevision}));
    office.newEntries();
    checkDenied(office, AddPremisesSop{});
    checkDenied(office, DraftSop{sop.id});
    checkDenied(office, EditSopDraft{version, storage::kFirstRevision, {}, {}});
    checkDenied(office, DiscardSopDraft{version, storage::kFirstRevision});
    checkDenied(office, ReleaseSop{version, storage::kFirstRevision});
    checkDenied(office, ArchiveSop{sop.id, storage::kFirstRevision});
}
