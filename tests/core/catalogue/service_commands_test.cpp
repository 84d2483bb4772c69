// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/service_commands.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/price_commands.h"
#include "core/catalogue/sop_commands.h"
#include "tests/core/catalogue/sample_content.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;
using tests::orFail;
using tests::refusedRules;
using tests::sampleContent;
using tests::TestOffice;

namespace {

const LocalDate kToday(2026, 10, 6);

ServiceCategoryId firstShelf(TestOffice& office)
{
    return orFail(office.owner().query(ListServiceCategories{})).front().id;
}

ServiceDetail open(TestOffice& office, ServiceId service)
{
    return orFail(office.owner().query(OpenService{service}));
}

/// A service of one's own that has everything but a price.
ServiceId addReleased(TestOffice& office)
{
    const ServiceId id = orFail(office.owner().run(AddService{firstShelf(office), {u"拆线"_s, {}}}));
    const ServiceDetail blank = open(office, id);
    const auto draft = blank.versions.back();
    orFail(office.owner().run(EditServiceDraft{draft.id, draft.revision, sampleContent(), u"首版"_s}));
    orFail(office.owner().run(ReleaseService{draft.id, storage::Revision{2}}));
    const SopStep step{u"cut"_s, {u"剪线"_s, {}}, {}, u"nurse"_s, 5};
    const auto sop = blank.sopVersions.back();
    orFail(office.owner().run(EditSopDraft{sop.id, sop.revision, {step}, {}}));
    orFail(office.owner().run(ReleaseSop{sop.id, storage::Revision{2}}));
    return id;
}

} // namespace

TEST_CASE("A new service begins off sale, with drafts of its content and of its steps, and says "
          "what it lacks")
{
    TestOffice office;
    const ServiceId id = orFail(office.owner().run(AddService{firstShelf(office), {u" 拆线 "_s, {}}}));
    CHECK(office.newEntries().filter(u"service.added service "_s).size() == 1);
    const ServiceDetail detail = open(office, id);
    CHECK(detail.row.service.nameZh == u"拆线"_s);
    CHECK(detail.row.service.standing == Standing::OffSale);
    CHECK(detail.row.draft.has_value());
    CHECK_FALSE(detail.row.inForce.has_value());
    CHECK(detail.row.missing == QStringList{u"not_released"_s, u"no_price"_s, u"no_sop"_s});
    CHECK(detail.sopVersions.size() == 1);
    CHECK(refusedRules(office, office.owner(), AddService{firstShelf(office), {}}) ==
          "name=required");
    orFail(office.owner().run(AddService{firstShelf(office), {u"复查"_s, {}}, u" XM-01 "_s}));
    CHECK(refusedRules(office, office.owner(), AddService{firstShelf(office), {u"x"_s, {}}, u"xm-01"_s}) ==
          "code=taken");
    checkDenied(office, AddService{firstShelf(office), {u"x"_s, {}}});
    checkNothingWithoutJournal(office, AddService{firstShelf(office), {u"x"_s, {}}});
}

TEST_CASE("A service goes on sale only when nothing of its promise is missing")
{
    TestOffice office;
    const ServiceId id = addReleased(office);
    const storage::Revision seen = open(office, id).row.service.revision;
    CHECK(refusedRules(office, office.owner(), SetStanding{id, seen, Standing::OnSale}) ==
          "standing=no_price");
    const auto price = orFail(office.owner().run(SavePriceDraft{id, {}, tests::samplePrice(8000)}));
    orFail(office.owner().run(ReleasePrice{price, storage::kFirstRevision, kToday}));
    office.newEntries();
    orFail(office.owner().run(SetStanding{id, seen, Standing::OnSale}));
    CHECK(office.newEntries() == QStringList{u"service.standing_set service standing"_s});
    CHECK(open(office, id).row.missing.isEmpty());
    CHECK(failing(office, office.owner(), SetStanding{id, seen, Standing::OffSale}).code ==
          ErrorCode::Conflict);
    orFail(office.owner().undo(office.owner().lastCommand()));
    CHECK(open(office, id).row.service.standing == Standing::OffSale);
}

TEST_CASE("What was released is frozen; the next version takes its place and both can be read")
{
    TestOffice office;
    const ServiceId id = addReleased(office);
    const ServiceVersion first = *open(office, id).row.inForce;
    CHECK(first.releasedBy == office.ownerPerson());
    CHECK(failing(office, office.owner(), EditServiceDraft{first.id, first.revision, sampleContent(), {}})
              .reason == u"version.frozen"_s);

    const ServiceVersionId next = orFail(office.owner().run(DraftService{id}));
    CHECK(orFail(office.owner().run(DraftService{id})) == next);
    ServiceContent content = sampleContent();
    content.name = {u"拆线换药"_s, {}};
    orFail(office.owner().run(EditServiceDraft{next, storage::kFirstRevision, content, u"加换药"_s}));
    CHECK(failing(office, office.owner(), EditServiceDraft{next, storage::kFirstRevision, content, {}})
              .code == ErrorCode::Conflict);
    orFail(office.owner().run(ReleaseService{next, storage::Revision{2}}));

    const ServiceDetail detail = open(office, id);
    CHECK(detail.row.inForce->number == 2);
    CHECK(detail.row.service.nameZh == u"拆线换药"_s);
    CHECK(detail.versions.front().state == VersionState::Retired);
    CHECK(orFail(office.owner().query(OpenServiceVersion{first.id})).content == sampleContent());
    const auto rewrite = office.connection().runScript(
        "UPDATE service_version SET content = '{}' WHERE state = 'retired'");
    CHECK_FALSE(rewrite);
}

TEST_CASE("An unfinished draft is not released, a draft can be thrown away, and releasing is a "
          "right of its own")
{
    TestOffice office;
    const ServiceId id = orFail(office.owner().run(AddService{firstShelf(office), {u"x"_s, {}}}));
    const ServiceVersionId draft = open(office, id).row.draft->id;
    CHECK(refusedRules(office, office.owner(), ReleaseService{draft, storage::kFirstRevision}) ==
          "charter.content=required charter.times=required charter.changes=required "
          "charter.price=required "
          "duration_minutes=required");
    ServiceContent content = sampleContent();
    content.consents << u"no_such_thing"_s;
    CHECK(refusedRules(
              office, office.owner(), EditServiceDraft{draft, storage::kFirstRevision, content, {}}) ==
          "consents=unknown_template");
    const auto editor = office.with({u"catalogue.view"_s, u"catalogue.edit"_s});
    orFail(editor->run(EditServiceDraft{draft, storage::kFirstRevision, sampleContent(), {}}));
    CHECK(editor->run(ReleaseService{draft, storage::Revision{2}}).error().code == ErrorCode::Denied);
    orFail(editor->run(DiscardServiceDraft{draft, storage::Revision{2}}));
    CHECK_FALSE(open(office, id).row.draft.has_value());
    CHECK(failing(office, *editor, DiscardServiceDraft{draft, storage::Revision{3}}).reason ==
          u"record.archived"_s);
}

TEST_CASE("Shelves are added, renamed and put away once they are empty")
{
    TestOffice office;
    const auto shelf = orFail(office.owner().run(AddServiceCategory{{u"其他"_s, {}}}));
    const ServiceId id = orFail(office.owner().run(AddService{shelf, {u"x"_s, {}}}));
    orFail(office.owner().run(EditServiceCategory{shelf, storage::kFirstRevision, {u"杂项"_s, {}}, 9}));
    CHECK(failing(office, office.owner(), ArchiveServiceCategory{shelf, storage::Revision{2}}).reason ==
          u"service_category.in_use"_s);
    orFail(office.owner().run(MoveService{id, storage::kFirstRevision, firstShelf(office)}));
    orFail(office.owner().run(ArchiveServiceCategory{shelf, storage::Revision{2}}));
    CHECK(failing(office, office.owner(), AddService{shelf, {u"y"_s, {}}}).reason ==
          u"record.archived"_s);
    orFail(office.owner().run(ArchiveService{id, storage::Revision{2}}));
    CHECK(failing(office, office.owner(), DraftService{id}).reason == u"record.archived"_s);
    CHECK(refusedRules(office, office.owner(), AddServiceCategory{}) == "name=required");
}

TEST_CASE("Commands about services need the right to edit or to release them")
{
    TestOffice office;
    const auto shelf = firstShelf(office);
    const ServiceId id(5);
    const ServiceVersionId version(5);
    checkDenied(office, AddServiceCategory{});
    checkDenied(office, EditServiceCategory{shelf, storage::kFirstRevision, {}});
    checkDenied(office, ArchiveServiceCategory{shelf, storage::kFirstRevision});
    checkDenied(office, MoveService{id, storage::kFirstRevision, shelf});
    checkDenied(office, DraftService{id});
    checkDenied(office, EditServiceDraft{version, storage::kFirstRevision, {}, {}});
    checkDenied(office, DiscardServiceDraft{version, storage::kFirstRevision});
    checkDenied(office, ReleaseService{version, storage::kFirstRevision});
    checkDenied(office, SetStanding{id, storage::kFirstRevision});
    checkDenied(office, ArchiveService{id, storage::kFirstRevision});
}
