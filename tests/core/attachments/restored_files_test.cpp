// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files lie beside the backups, once, and come back with any of them.
#include "core/attachments/attachment_commands.h"
#include "core/attachments/attachment_queries.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/backup_job.h"
#include "core/session/restore.h"
#include "tests/support/test_workspace.h"

#include <QDir>
#include <QDirIterator>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::attachments;
using tests::credentials;
using tests::orFail;
using tests::TestWorkspace;

namespace {

const QByteArray kScan = "%PDF-1.4 the first scan";
const QByteArray kLater = "%PDF-1.4 a later scan";

AttachmentId attach(TestWorkspace& office, const QByteArray& bytes)
{
    const auto branches = orFail(office.session().query(organisation::ListBranches{}));
    return orFail(office.session().run(AddAttachment{{u"branch"_s, branches.front().id.value()},
                                                     {.purpose = u"scan"_s, .name = u"licence.pdf"_s},
                                                     orFail(PreparedFile::prepare(bytes))}));
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    for (QDirIterator it(folder, {u"*.blob"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        files << QFileInfo(it.next()).fileName();
    files.sort();
    return files;
}

/// Two backups into one place, and a file that came between them.
struct Office {
    Office()
    {
        QDir().mkpath(workspace.path(u"stick"_s));
        first = attach(workspace, kScan);
        orFail(workspace.workspace().backupTo(backup(1)));
        workspace.clock.advance(std::chrono::hours(1));
        later = attach(workspace, kLater);
        orFail(workspace.workspace().backupTo(backup(2)));
    }
    QString backup(int number) const
    {
        return workspace.path(u"stick/office-%1.csbak"_s.arg(number));
    }

    TestWorkspace workspace;
    AttachmentId first{1};
    AttachmentId later{1};
};

} // namespace

TEST_CASE("Files are copied beside the backups once, as they lie in the vault")
{
    Office office;
    const QStringList own = filesBelow(office.workspace.folder());
    CHECK(own.size() == 2);
    CHECK(filesBelow(office.workspace.path(u"stick"_s)) == own);
}

TEST_CASE("A backup restored on a new PC has its files again")
{
    Office office;
    const vault::RecoveryCode code = office.workspace.recoveryCode().copy();
    office.workspace.close();
    QDir(office.workspace.folder()).removeRecursively();
    const session::Environment newPc{office.workspace.clock,
                                     office.workspace.environment().registry,
                                     vault::DeviceStore(office.workspace.path(u"new-pc"_s)),
                                     vault::KdfPolicy::lowest()};
    session::RestoreWithCode key{code.copy(), credentials({}, "copper meadow violin twelve").password};
    auto restored = orFail(
        session::restore(newPc, office.backup(2), office.workspace.path(u"again"_s), std::move(key)));
    session::Session& owner = restored.workspace->session();
    CHECK(orFail(owner.query(OpenAttachment{office.first})).bytes == kScan);
    CHECK(orFail(owner.query(OpenAttachment{office.later})).bytes == kLater);
    CHECK(orFail(restored.workspace->verify()).ok());
}

TEST_CASE("A file that is gone from the mirror is missed by name and stops nothing else")
{
    Office office;
    QDir mirror(office.workspace.path(u"stick"_s));
    for (const QString& folder : mirror.entryList({u"seraph-files-*"_s}, QDir::Dirs))
        QDir(mirror.filePath(folder)).removeRecursively();
    session::RestoreWithPassword key{credentials(u"owner"_s, TestWorkspace::kOwnerPassword)};
    auto restored = orFail(session::restore(office.workspace.environment(),
                                            office.backup(1),
                                            office.workspace.path(u"again"_s),
                                            std::move(key)));
    const auto opened = restored.workspace->session().query(OpenAttachment{office.first});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().reason == u"blob.missing"_s);
    CHECK(orFail(restored.workspace->verify()).ok());
}
