// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/office_template.h"

#include "core/modules.h"
#include "core/session/backup_job.h"
#include "core/session/workspace_opening.h"
#include "tests/support/test_workspace.h"

#include <QDir>

namespace seraph::tests {

using namespace Qt::StringLiterals;
using session::Workspace;

namespace {

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files))
        QFile::copy(from + u'/' + name, to + u'/' + name);
    for (const QString& name : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyFolder(from + u'/' + name, to + u'/' + name);
}

} // namespace

const OfficeTemplate& OfficeTemplate::instance()
{
    static const OfficeTemplate office;
    return office;
}

OfficeTemplate::OfficeTemplate()
{
    TestWorkspace first;
    m_code = first.recoveryCode().copy();
    first.addPerson(u"wang"_s, u"nurse"_s);
    first.close();
    // Another PC: the owner's signing in makes it the second one.
    QDir(first.path(u"pc"_s)).removeRecursively();
    orFail(first.open());
    orFail(first.workspace().backupTo(first.path(u"office.csbak"_s)));
    first.close();
    copyFolder(QFileInfo(first.folder()).absolutePath(), m_directory.path());
}

OfficeCopy::OfficeCopy()
    : m_environment{m_clock, modules(), vault::DeviceStore(path(u"pc"_s)), vault::KdfPolicy::lowest()}
{
    copyFolder(OfficeTemplate::instance().folder(), m_directory.path());
    m_clock.advance(std::chrono::minutes(1));
}

Result<std::unique_ptr<Workspace>> OfficeCopy::open() const
{
    const vault::VaultFolder place(folder());
    vault::DeviceStore devices = m_environment.devices;
    TRY_ASSIGN(auto lock, session::lockFolder(place, m_environment));
    TRY_ASSIGN(auto vault,
               vault::unlockWithRecoveryCode(place, OfficeTemplate::instance().code(), devices));
    return Workspace::open(m_environment,
                           Workspace::Opening{std::move(lock), std::move(vault), u"owner"_s});
}

Result<std::unique_ptr<Workspace>> OfficeCopy::openAsOwner() const
{
    return Workspace::open(m_environment, folder(), owner());
}

session::Credentials OfficeCopy::owner()
{
    return credentials(u"owner"_s, TestWorkspace::kOwnerPassword);
}

} // namespace seraph::tests
