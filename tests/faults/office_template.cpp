// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/office_template.h"

#include "core/modules.h"
#include "core/organisation/new_person.h"
#include "core/session/backup_job.h"
#include "core/session/workspace_opening.h"
#include "tests/faults/ground_modules.h"
#include "tests/support/copy_folder.h"
#include "tests/support/test_workspace.h"

#include <QDir>

namespace seraph::tests {

using namespace Qt::StringLiterals;
using session::Workspace;

namespace {

/// What the oldest version left behind: tests/fixtures/vaults has it frozen.
const QString kOldest = QStringLiteral(SERAPH_SOURCE_DIR "/tests/fixtures/vaults/schema-1");

session::NewWorkspace plan(const QString& folder)
{
    return {.folder = folder,
            .organisation = u"康宁门诊"_s,
            .profile = Profile::Clinic,
            .language = Language::Chinese,
            .ownerName = u"陈静"_s,
            .owner = OfficeCopy::owner()};
}

Result<std::unique_ptr<Workspace>> openByCode(const session::Environment& environment,
                                              const QString& folder,
                                              const vault::RecoveryCode& code)
{
    const vault::VaultFolder place(folder);
    vault::DeviceStore devices = environment.devices;
    TRY_ASSIGN(auto lock, session::lockFolder(place, environment));
    TRY_ASSIGN(auto vault, vault::unlockWithRecoveryCode(place, code, devices));
    return Workspace::open(environment,
                           Workspace::Opening{std::move(lock), std::move(vault), u"owner"_s});
}

vault::RecoveryCode oldestCode()
{
    QFile file(kOldest + u"/recovery.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the frozen vault's recovery code is missing");
    return orFail(vault::RecoveryCode::parse(QString::fromLatin1(file.readAll()).trimmed()));
}

} // namespace

const OfficeTemplate& OfficeTemplate::instance()
{
    static const OfficeTemplate office;
    return office;
}

OfficeTemplate::OfficeTemplate()
{
    const FixedClock clock;
    const QString folder = m_directory.filePath(u"vault"_s);
    const session::Environment environment{clock,
                                           groundModules(),
                                           vault::DeviceStore(m_directory.filePath(u"pc"_s)),
                                           vault::KdfPolicy::lowest()};
    auto created = orFail(Workspace::create(environment, plan(folder)));
    m_code = std::move(created.recoveryCode);
    const organisation::NewPerson nurse{.details = {.name = u"王芳"_s}, .roles = {}, .login = u"wang"_s};
    orFail(organisation::addPerson(
        *created.workspace, nurse, credentials(u"wang"_s, TestWorkspace::kStaffPassword).password));
    orFail(created.workspace->close());
    // Another PC: the owner's signing in makes it the second one.
    QDir(m_directory.filePath(u"pc"_s)).removeRecursively();
    const auto again = orFail(Workspace::open(environment, folder, OfficeCopy::owner()));
    orFail(again->backupTo(m_directory.filePath(u"office.csbak"_s)));
    orFail(again->close());
}

OfficeCopy::OfficeCopy()
    : m_environment{
          m_clock, groundModules(), vault::DeviceStore(path(u"pc"_s)), vault::KdfPolicy::lowest()}
{
    copyFolder(OfficeTemplate::instance().folder(), m_directory.path());
    m_clock.advance(std::chrono::minutes(1));
}

Result<std::unique_ptr<Workspace>> OfficeCopy::open() const
{
    return openByCode(m_environment, folder(), OfficeTemplate::instance().code());
}

Result<std::unique_ptr<Workspace>> OfficeCopy::openAsOwner() const
{
    return Workspace::open(m_environment, folder(), owner());
}

OldestOffice::OldestOffice()
    : m_environment{m_clock, modules(), vault::DeviceStore(path(u"pc"_s)), vault::KdfPolicy::lowest()}
{
    copyFolder(kOldest, m_directory.path());
    m_clock.advance(std::chrono::hours(24 * 365));
}

Result<std::unique_ptr<Workspace>> OldestOffice::open() const
{
    static const vault::RecoveryCode code = oldestCode();
    return openByCode(m_environment, path(u"vault"_s), code);
}

session::Credentials OfficeCopy::owner()
{
    return credentials(u"owner"_s, TestWorkspace::kOwnerPassword);
}

} // namespace seraph::tests
