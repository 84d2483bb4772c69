// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PC is lost: the vault is opened from a copy on another PC and goes on there without it.
#include "core/session/account_queries.h"
#include "core/session/device_commands.h"
#include "core/session/device_queries.h"
#include "core/session/missing_query.h"
#include "core/session/setting.h"
#include "tests/support/test_workspace.h"

#include <QDir>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::session;
using tests::credentials;
using tests::orFail;
using tests::TestWorkspace;

namespace {

/// The folder was copied to a second PC, where the owner has signed in.
class SecondPc {
public:
    explicit SecondPc(TestWorkspace& first)
        : m_environment{first.clock,
                        first.environment().registry,
                        vault::DeviceStore(first.path(u"pc2"_s)),
                        vault::KdfPolicy::lowest()}
        , m_folder(first.path(u"copy"_s))
    {
        first.close();
        REQUIRE(QDir().mkpath(m_folder));
        for (const QString& name : QDir(first.folder()).entryList(QDir::Files))
            REQUIRE(QFile::copy(first.folder() + u'/' + name, m_folder + u'/' + name));
        open();
    }

    void open(const QString& login = u"owner"_s, const char* password = TestWorkspace::kOwnerPassword)
    {
        m_workspace = orFail(tryOpen(login, password));
    }
    Result<std::unique_ptr<Workspace>> tryOpen(const QString& login, const char* password)
    {
        if (m_workspace)
            orFail(m_workspace->close());
        m_workspace.reset();
        return Workspace::open(m_environment, m_folder, credentials(login, password));
    }
    Workspace& workspace() { return *m_workspace; }
    Session& session() { return m_workspace->session(); }

private:
    Environment m_environment;
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QStringList missing(Session& session)
{
    QStringList what;
    for (const Missing& each : orFail(session.query(WhatIsMissing{})))
        what << each.what;
    return what;
}

} // namespace

TEST_CASE("Every PC that worked with the vault is listed with its first and last use")
{
    TestWorkspace first;
    const Instant founded = first.clock.now();
    SecondPc second(first);
    const auto devices = orFail(second.session().query(ListDevices{}));
    REQUIRE(devices.size() == 2);
    CHECK(devices[0].number == 2);
    CHECK(devices[0].state == DeviceState::Current);
    CHECK(devices[1].number == 1);
    CHECK(devices[1].state == DeviceState::Other);
    CHECK(devices[1].firstUse == founded);
    CHECK(devices[1].lastUser == u"陈静"_s);
    CHECK(devices[1].lastUse);
}

TEST_CASE("A lost PC is revoked, its passwords end, and the vault gets a new key")
{
    TestWorkspace first;
    first.addPerson(u"wang"_s, u"front_desk"_s);
    SecondPc second(first);
    first.clock.advance(std::chrono::hours(1));

    const QStringList waiting = orFail(second.workspace().declareLost(1, u"taken from the car"_s));
    CHECK(waiting == QStringList{u"wang"_s});

    const auto file = orFail(second.session().query(OpenDevice{1}));
    CHECK(file.device.state == DeviceState::Lost);
    CHECK(file.device.lostAt == first.clock.now());
    CHECK(file.declaredBy == u"陈静"_s);
    CHECK(file.circumstances == u"taken from the car"_s);
    CHECK(file.keysRotatedAt);
    REQUIRE(file.users.size() == 2);
    CHECK_FALSE(file.users[0].passwordChangedAt);
    CHECK_FALSE(file.users[1].passwordChangedAt);
    CHECK(missing(second.session()).contains(u"account.password_temporary"_s));
    CHECK_FALSE(missing(second.session()).contains(u"vault.rotation_due"_s));
    CHECK(orFail(second.workspace().verify()).ok());
}

TEST_CASE("After a loss the page shows who has a new password")
{
    TestWorkspace first;
    const AccountId wang = first.addPerson(u"wang"_s, u"front_desk"_s);
    SecondPc second(first);
    first.clock.advance(std::chrono::hours(1));
    orFail(second.workspace().declareLost(1, {}));
    first.clock.advance(std::chrono::minutes(5));

    orFail(second.workspace().setFirstPassword(wang, credentials({}, "maple kettle stone").password));
    orFail(second.workspace().changeOwnPassword(
        credentials({}, TestWorkspace::kOwnerPassword).password,
        credentials({}, "copper meadow violin twelve").password));
    const auto file = orFail(second.session().query(OpenDevice{1}));
    CHECK(file.users[0].passwordChangedAt == first.clock.now());
    CHECK(file.users[1].passwordChangedAt == first.clock.now());
    second.open(u"wang"_s, "maple kettle stone");
    second.open(u"owner"_s, "copper meadow violin twelve");
}

TEST_CASE("Only the owner declares a PC lost, not the one at hand, and once")
{
    TestWorkspace first;
    first.addPerson(u"wang"_s, u"manager"_s);
    SecondPc second(first);
    const auto reasonOf = [&](qint64 device) {
        const auto lost = second.workspace().declareLost(device, {});
        return lost ? QString() : lost.error().reason;
    };
    CHECK(reasonOf(2) == u"device.is_this_one"_s);
    CHECK(reasonOf(9) == u"device.unknown"_s);
    CHECK(reasonOf(1).isEmpty());
    CHECK(reasonOf(1) == u"device.lost_already"_s);

    TestWorkspace other;
    other.addPerson(u"wang"_s, u"manager"_s);
    orFail(other.open(u"wang"_s, TestWorkspace::kStaffPassword));
    CHECK(other.session().query(ListDevices{}));
    const auto denied = other.workspace().declareLost(1, {});
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::Denied);
}

TEST_CASE("A revocation that the owner did not sign is not taken")
{
    TestWorkspace first;
    SecondPc second(first);
    const qint64 now = toMilliseconds(first.clock.now());
    const auto forged = second.session().run(DeclareDeviceLost{1, now, QByteArray(64, 'x'), {}});
    REQUIRE_FALSE(forged);
    CHECK(forged.error().code == ErrorCode::Invalid);
    CHECK(orFail(second.session().query(OpenDevice{1})).device.state == DeviceState::Other);
}
