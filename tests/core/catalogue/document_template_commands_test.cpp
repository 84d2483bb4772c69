// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/document_template_commands.h"

#include "core/catalogue/catalogue_queries.h"
#include "tests/core/catalogue/sample_content.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;
using tests::orFail;
using tests::refusedRules;
using tests::sampleTemplate;
using tests::TestOffice;

namespace {

std::vector<TemplateVersion> versions(TestOffice& office, TemplateId id)
{
    return orFail(office.owner().query(ListTemplateVersions{id}));
}

} // namespace

TEST_CASE("A document is drafted, released with the hash of its exact text, and frozen")
{
    TestOffice office;
    const TemplateId id =
        orFail(office.owner().run(AddTemplate{TemplateKind::Consent, {u"拍照同意书"_s, {}}}));
    const TemplateVersion draft = versions(office, id).front();
    const TemplateText text = sampleTemplate(u"{{client.name}} 同意拍照。"_s);
    orFail(office.owner().run(EditTemplateDraft{draft.id, storage::kFirstRevision, text, {}}));
    office.newEntries();
    orFail(office.owner().run(ReleaseTemplate{draft.id, storage::Revision{2}}));
    CHECK(office.newEntries() ==
          QStringList{
              u"template.released document_template_version state,hash,released_at,released_by"_s});
    const TemplateVersion released = versions(office, id).front();
    CHECK(released.hash == hashOf(text));
    CHECK(released.hash.size() == 32);
    CHECK(
        failing(office, office.owner(), EditTemplateDraft{draft.id, storage::Revision{3}, text, {}}).reason ==
        u"version.frozen"_s);
    orFail(office.owner().run(RetireTemplate{draft.id, storage::Revision{3}}));
    CHECK(failing(office, office.owner(), RetireTemplate{draft.id, storage::Revision{4}}).reason ==
          u"version.not_in_force"_s);
    orFail(office.owner().run(ArchiveTemplate{id, storage::kFirstRevision}));
}

TEST_CASE("A document asks for fields that exist, and is not released empty")
{
    TestOffice office;
    const TemplateId id = orFail(office.owner().run(AddTemplate{TemplateKind::Letter, {u"函"_s, {}}}));
    const TemplateVersionId draft = versions(office, id).front().id;
    CHECK(refusedRules(office, office.owner(), ReleaseTemplate{draft, storage::kFirstRevision}) ==
          "body=required");
    CHECK(refusedRules(office,
                       office.owner(),
                       EditTemplateDraft{
                           draft, storage::kFirstRevision, sampleTemplate(u"{{client.shoes}}"_s), {}}) ==
          "body=unknown_field");
    TemplateText course = sampleTemplate(u"x"_s);
    course.validity.kind = ValidityKind::Course;
    orFail(office.owner().run(EditTemplateDraft{draft, storage::kFirstRevision, course, {}}));
    CHECK(refusedRules(office, office.owner(), ReleaseTemplate{draft, storage::Revision{2}}) ==
          "validity.months=required");
    orFail(office.owner().run(DiscardTemplateDraft{draft, storage::Revision{2}}));
    const auto next = orFail(office.owner().run(DraftTemplate{id}));
    CHECK(orFail(office.owner().run(DraftTemplate{id})) == next);
    checkNothingWithoutJournal(office, AddTemplate{TemplateKind::Letter, {u"x"_s, {}}});
}

TEST_CASE("A document that services ask for is not put away, and commands about documents need "
          "their right")
{
    TestOffice office;
    QStringList asked;
    for (const ServiceRow& row : orFail(office.owner().query(ListServices{})))
        asked << row.inForce->content.consents;
    for (const TemplateRow& row : orFail(office.owner().query(ListTemplates{}))) {
        if (asked.contains(row.document.code)) {
            CHECK(failing(office, office.owner(), ArchiveTemplate{row.document.id, storage::kFirstRevision})
                      .reason == u"template.in_use"_s);
        }
    }
    const TemplateVersionId version(5);
    checkDenied(office, AddTemplate{});
    checkDenied(office, DraftTemplate{TemplateId(5)});
    checkDenied(office, EditTemplateDraft{version, storage::kFirstRevision, {}, {}});
    checkDenied(office, DiscardTemplateDraft{version, storage::kFirstRevision});
    checkDenied(office, ReleaseTemplate{version, storage::kFirstRevision});
    checkDenied(office, RetireTemplate{version, storage::kFirstRevision});
    checkDenied(office, ArchiveTemplate{TemplateId(5), storage::kFirstRevision});
}
