// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include "core/modules.h"
#include "core/organisation/new_person.h"
#include "core/session/account_queries.h"

#include <algorithm>

namespace seraph::tests {

using namespace Qt::StringLiterals;
using session::Workspace;

namespace {

session::NewWorkspace plan(const QString& folder, Profile profile)
{
    return {.folder = folder,
            .organisation = u"康宁门诊"_s,
            .profile = profile,
            .language = Language::Chinese,
            .ownerName = u"陈静"_s,
            .owner = credentials(u"owner"_s, TestWorkspace::kOwnerPassword)};
}

} // namespace

session::Credentials credentials(const QString& login, const char* password)
{
    QByteArray utf8(password);
    return {login, vault::Password::takeUtf8(utf8)};
}

TestWorkspace::TestWorkspace(Profile profile)
    : m_environment{clock, modules(), vault::DeviceStore(path(u"pc"_s)), vault::KdfPolicy::lowest()}
    , m_created(orFail(Workspace::create(m_environment, plan(folder(), profile))))
    , m_workspace(std::move(m_created.workspace))
{
}

AccountId TestWorkspace::addPerson(const QString& login, const QString& role)
{
    const auto roles = orFail(session().query(session::ListRoles{}));
    const auto found = std::find_if(
        roles.begin(), roles.end(), [&](const session::Role& known) { return known.code == role; });
    if (found == roles.end())
        throw std::runtime_error("no such role: " + role.toStdString());
    organisation::NewPerson person{.details = {.name = login}, .roles = {{found->id, {}}}, .login = login};
    const auto added = orFail(
        organisation::addPerson(*m_workspace, person, credentials(login, kStaffPassword).password));
    return *added.account;
}

void TestWorkspace::close()
{
    if (!m_workspace)
        return;
    orFail(m_workspace->close());
    m_workspace.reset();
}

Status TestWorkspace::open(const QString& login, const char* password)
{
    close();
    TRY_ASSIGN(m_workspace, Workspace::open(m_environment, folder(), credentials(login, password)));
    return {};
}

} // namespace seraph::tests
