// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_commands.h"
#include "core/attachments/attachment_queries.h"
#include "core/attachments/attachment_repository.h"
#include "core/clients/client_commands.h"
#include "core/organisation/staff_commands.h"
#include "core/session/tidy.h"
#include "core/session/undo.h"
#include "core/vault/blob_store.h"
#include "tests/support/command_checks.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::attachments;
using tests::brokenRules;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

QByteArray encodedImage(const char* format, QSize size = {800, 600})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(u"Comment"_s, u"taken at home of MARKER"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

PreparedFile prepared(const QByteArray& bytes)
{
    return orFail(PreparedFile::prepare(bytes));
}

std::string rulesBrokenBy(const QByteArray& bytes)
{
    return brokenRules(PreparedFile::prepare(bytes).transform([](auto&&) {}));
}

RecordRef branchOf(TestOffice& office)
{
    return {u"branch"_s, office.branch().value()};
}

AddAttachment addTo(const RecordRef& owner, const QByteArray& bytes = "%PDF-1.4 signed")
{
    return {owner, {.purpose = u"scan"_s, .name = u"执照 licence.pdf"_s}, prepared(bytes)};
}

} // namespace

TEST_CASE("A file is attached to a record, listed with it and opened again")
{
    TestOffice office;
    const RecordRef branch = branchOf(office);
    const AttachmentId id = orFail(office.owner().run(addTo(branch)));
    CHECK(office.newEntries().filter(u"attachment.added attachment "_s).size() == 1);

    const auto rows = orFail(office.owner().query(AttachmentsOf{branch}));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].name == u"执照 licence.pdf"_s);
    CHECK(rows[0].mediaType == u"application/pdf"_s);
    CHECK(rows[0].preview.isEmpty());
    CHECK(office.newEntries().isEmpty());

    const auto opened = orFail(office.owner().query(OpenAttachment{id}));
    CHECK(opened.bytes == "%PDF-1.4 signed");
    CHECK(office.newEntries() == QStringList{u"attachment.opened attachment"_s});
}

TEST_CASE("Of a photo only the picture is kept, with a preview, and seeing the preview is noted")
{
    TestOffice office;
    const char* format = GENERATE("JPEG", "PNG");
    const QByteArray photo = encodedImage(format);
    REQUIRE(photo.contains("MARKER"));
    const AttachmentId id = orFail(office.owner().run(addTo(branchOf(office), photo)));
    office.newEntries();

    const auto rows = orFail(office.owner().query(AttachmentsOf{branchOf(office)}));
    CHECK(QImage::fromData(rows.at(0).preview).size() == QSize(320, 240));
    CHECK(office.newEntries() == QStringList{u"attachment.listed attachment"_s});
    const QByteArray kept = orFail(office.owner().query(OpenAttachment{id})).bytes;
    CHECK(QImage::fromData(kept).size() == QSize(800, 600));
    CHECK_FALSE(kept.contains("MARKER"));
}

TEST_CASE("A file that cannot be kept is refused before anything is stored")
{
    CHECK(rulesBrokenBy({}) == "file=required");
    const QByteArray half = encodedImage("PNG").left(300);
    CHECK(rulesBrokenBy(half) == "file=image");
    CHECK(rulesBrokenBy(QByteArray(kLargestAttachment + 1, 'x')) == "file=too_large");
}

TEST_CASE("What is said about a file is checked")
{
    TestOffice office;
    AddAttachment command = addTo(branchOf(office));
    command.details = {.purpose = u"Not a code"_s, .name = u" "_s};
    CHECK(refusedRules(office, office.owner(), command) == "name=required purpose=format");
    CHECK(refusedRules(office, office.owner(), addTo({u"no_such_kind"_s, 1})) == "owner=kind");
    CHECK(failing(office, office.owner(), addTo({u"branch"_s, 12345})).reason == u"branch.unknown"_s);
}

TEST_CASE("Who may not change a record attaches nothing to it, and who may not see it opens "
          "nothing of it")
{
    TestOffice office;
    const RecordRef branch = branchOf(office);
    const AttachmentId id = orFail(office.owner().run(addTo(branch)));
    const auto attacher = office.with({u"attachments.add"_s, u"attachments.view"_s});
    CHECK(failing(office, *attacher, addTo(branch)).reason == u"permission.missing"_s);
    CHECK(failing(office, *attacher, ArchiveAttachment{id, storage::Revision{1}}).code ==
          ErrorCode::Denied);
    CHECK(attacher->query(AttachmentsOf{branch}).error().code == ErrorCode::Denied);
    CHECK(attacher->query(OpenAttachment{id}).error().code == ErrorCode::Denied);
}

TEST_CASE(
    "Who looks after other clients opens nothing of this one, adds nothing and puts nothing away")
{
    TestOffice office(Profile::Aesthetic);
    const auto mine = office.as(u"consultant"_s);
    const auto other = office.as(u"consultant"_s);
    const auto client = orFail(office.owner().run(
        clients::AddClient{.details = {.name = u"王小红"_s, .advisor = mine->actor().person},
                           .contacts = {{clients::ContactKind::Phone, u"100 1234 8812"_s, {}}}}));
    const RecordRef owner{u"client"_s, client.value()};
    const AttachmentId id = orFail(mine->run(addTo(owner)));
    CHECK(orFail(mine->query(AttachmentsOf{owner})).size() == 1);
    CHECK(mine->query(OpenAttachment{id}));

    CHECK(other->query(AttachmentsOf{owner}).error().reason == u"scope.outside"_s);
    CHECK(other->query(OpenAttachment{id}).error().reason == u"scope.outside"_s);
    CHECK(failing(office, *other, addTo(owner)).reason == u"scope.outside"_s);
    CHECK(failing(office, *other, ArchiveAttachment{id, storage::Revision{1}}).reason ==
          u"scope.outside"_s);
}

TEST_CASE("A right in one branch opens no file of a client of another")
{
    TestOffice office;
    const BranchId second = office.addBranch(u"二部"_s);
    const auto client = orFail(office.owner().run(
        clients::AddClient{.details = {.name = u"王小红"_s, .homeBranch = office.branch()},
                           .contacts = {{clients::ContactKind::Phone, u"100 1234 8812"_s, {}}}}));
    const AttachmentId id = orFail(office.owner().run(addTo({u"client"_s, client.value()})));
    CHECK(office.as(u"front_desk"_s, office.branch())->query(OpenAttachment{id}));
    CHECK(office.as(u"front_desk"_s, second)->query(OpenAttachment{id}).error().reason ==
          u"scope.outside"_s);
}

TEST_CASE("A file about a member of staff is journalled under that person's key")
{
    TestOffice office;
    const PersonId person = office.addPerson(u"李娜"_s);
    orFail(office.owner().run(addTo({u"staff"_s, person.value()})));
    const auto rows = orFail(office.owner().query(AttachmentsOf{{u"staff"_s, person.value()}}));
    CHECK(rows.at(0).subject == SubjectId(person.value()));
}

TEST_CASE(
    "An attached file goes to the recycle bin, and a second change of the same revision is refused")
{
    TestOffice office;
    const AttachmentId id = orFail(office.owner().run(addTo(branchOf(office))));
    orFail(office.owner().run(ArchiveAttachment{id, storage::Revision{1}}));
    CHECK(orFail(office.owner().query(AttachmentsOf{branchOf(office)})).empty());
    CHECK(failing(office, office.owner(), ArchiveAttachment{id, storage::Revision{1}}).code ==
          ErrorCode::Conflict);
}

TEST_CASE("A file whose row was never committed is cleared away, and those in use stay")
{
    TestOffice office;
    const RecordRef branch = branchOf(office);
    const AttachmentId kept = orFail(office.owner().run(addTo(branch)));
    const Status stopped = office.owner().batch(session::Action{"test.tried"},
                                                [&](session::Session::Batch& batch) -> Status {
                                                    TRY_STATUS(batch.run(addTo(branch)));
                                                    return fail(ErrorCode::Cancelled);
                                                });
    REQUIRE_FALSE(stopped);
    CHECK(office.blobs().names().size() == 2);

    orFail(office.owner().run(session::TidyUp{}));
    CHECK(office.blobs().names().size() == 1);
    CHECK(office.owner().query(OpenAttachment{kept}));
}
