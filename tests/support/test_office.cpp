// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_office.h"

#include "core/journal/device_certificate.h"
#include "core/modules.h"
#include "core/organisation/branch_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_commands.h"
#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "core/session/founding.h"
#include "core/storage/migration.h"
#include "core/storage/rows.h"

namespace seraph::tests {

using namespace Qt::StringLiterals;
using session::Actor;
using session::Line;
using session::Ownership;
using session::Rights;
using session::Session;
using session::SharedState;

namespace {

constexpr int kDevice = 1;
const QByteArray kSignKey(32, 's');
const QByteArray kBoxKey(32, 'b');

/// The owner's word for this one device; the master key of a test is all zeros.
std::unique_ptr<journal::Journal> openJournal(storage::Connection& connection,
                                              const Clock& clock,
                                              const Secret& deviceSeed)
{
    const Secret ownerSeed = Secret::random(32);
    journal::DeviceCertificate certificate{.device = kDevice,
                                           .name = u"Front desk"_s,
                                           .signKey = journal::publicKeyOf(deviceSeed),
                                           .notBeforeMs = toMilliseconds(clock.now())};
    journal::certify(certificate, ownerSeed);
    orFail(journal::storeCertificate(connection, certificate));
    return orFail(journal::Journal::open(
        connection,
        clock,
        {kDevice, deviceSeed.copy(), journal::deriveWrappingKey(Secret(std::size_t(32)))}));
}

QStringList column(storage::Connection& connection, const QString& sql)
{
    const auto read = [](const storage::Statement& row) { return row.text(0); };
    const auto rows = orFail(storage::collectRows<QString>(connection, sql, read));
    return {rows.begin(), rows.end()};
}

} // namespace

TestOffice::TestOffice(Profile profile)
    : m_deviceSeed(Secret::random(32))
    , m_shared(std::make_shared<SharedState>(clock,
                                             modules(),
                                             IdGenerator(clock, kDevice, 0),
                                             vault::BlobStore(vault::VaultFolder(m_database.path({})))))
    , m_line(std::make_shared<Line>())
{
    m_line->connection = m_database.connect();
    orFail(storage::migrate(connection(), {.clock = clock}));
    m_line->journal = openJournal(connection(), clock, m_deviceSeed);
    found(profile);
    newEntries();
}

void TestOffice::found(Profile profile)
{
    const AccountId account(m_shared->ids.next());
    m_ownerPerson = PersonId(m_shared->ids.next());
    m_owner = std::make_unique<Session>(m_shared,
                                        m_line,
                                        Actor{account, m_ownerPerson, u"owner"_s, u"owner"_s},
                                        Rights(Ownership::Owner, {}));
    const session::Founding founding{.organisation = u"康宁门诊"_s,
                                     .profile = profile,
                                     .language = Language::Chinese,
                                     .ownerName = u"陈静"_s,
                                     .ownerLogin = u"owner"_s,
                                     .owner = m_ownerPerson,
                                     .ownerAccount = account,
                                     .ownerSignKey = kSignKey,
                                     .ownerBoxKey = kBoxKey};
    orFail(m_owner->run(session::FoundWorkspace{founding}));
}

BranchId TestOffice::branch()
{
    return BranchId(
        column(connection(), u"SELECT id FROM branch ORDER BY id LIMIT 1"_s).front().toLongLong());
}

BranchId TestOffice::addBranch(const QString& name)
{
    const organisation::BranchDetails details{.code = {}, .name = name, .address = {}, .phone = {}};
    return orFail(m_owner->run(organisation::AddBranch{details}));
}

PersonId TestOffice::addPerson(const QString& name, std::optional<BranchId> homeBranch)
{
    organisation::StaffDetails details;
    details.name = name;
    details.homeBranch = homeBranch;
    return orFail(m_owner->run(organisation::AddStaff{details}));
}

std::unique_ptr<Session> TestOffice::as(const QString& role, std::optional<BranchId> branch)
{
    const session::AccountRepository accounts(connection());
    const auto found = orFail(accounts.findRole(role));
    if (!found)
        throw std::runtime_error("no such role: " + role.toStdString());
    return signIn(found->id, branch);
}

std::unique_ptr<Session> TestOffice::with(const QStringList& permissions,
                                          std::optional<BranchId> branch,
                                          session::Reach reach)
{
    const session::AddRole role{u"测试"_s, u"Test"_s, permissions, reach};
    return signIn(orFail(m_owner->run(role)), branch);
}

std::unique_ptr<Session> TestOffice::signIn(RoleId role, std::optional<BranchId> branch)
{
    const QString login = u"person%1"_s.arg(++m_people);
    const PersonId person = addPerson(login, branch);
    const AccountId account = orFail(m_owner->run(session::OpenAccount{person, login}));
    orFail(m_owner->run(session::SetRoles{person, {{role, branch}}}));
    const session::ActivateAccount activate{account, kSignKey, kBoxKey, session::Passphrase::Own};
    orFail(m_owner->run(activate));
    const session::AccountRepository accounts(connection());
    const auto stored = orFail(accounts.get(account));
    newEntries();
    return std::make_unique<Session>(m_shared,
                                     m_line,
                                     Actor{account, person, login, orFail(accounts.roleCodes(person))},
                                     orFail(accounts.rightsOf(stored)));
}

QStringList TestOffice::newEntries()
{
    constexpr const char* kSince = R"sql(
        SELECT arrival, action, coalesce(kind, ''), coalesce(fields, '') FROM journal_entry WHERE arrival > ? ORDER BY arrival
    )sql";
    const auto read = [&](const storage::Statement& row) {
        m_seen = row.int64(0);
        QStringList fields = row.text(3).split(u',', Qt::SkipEmptyParts);
        fields.removeAll(u"id"_s);
        fields.removeAll(u"revision"_s);
        return u"%1 %2 %3"_s.arg(row.text(1), row.text(2), fields.join(u',')).trimmed();
    };
    const auto rows =
        orFail(storage::collectRows<QString>(connection(), kSince, read, qint64(m_seen)));
    return {rows.begin(), rows.end()};
}

QByteArray TestOffice::content()
{
    QByteArray text;
    const QStringList tables = column(connection(), uR"(
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'journal%' AND name NOT LIKE 'sqlite%'
        ORDER BY name)"_s);
    for (const QString& table : tables) {
        const QStringList columns =
            column(connection(),
                   u"SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')"_s.arg(table));
        const QString sql =
            u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns.join(u" || ',' || "_s), table);
        text += table.toUtf8() + '\n' + column(connection(), sql).join(u'\n').toUtf8() + '\n';
    }
    return text;
}

} // namespace seraph::tests
