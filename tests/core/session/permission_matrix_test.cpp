// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command and query as every shipped role, against tests/fixtures/permission_matrix.csv, which people review: a new
// command, a new role or a moved right shows there as a changed line.
#include "core/modules.h"
#include "core/session/role_presets.h"
#include "tests/core/session/every_call.h"
#include "tests/support/test_office.h"

#include <QFile>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::session;
using tests::Call;
using tests::orFail;
using tests::TestOffice;

namespace {

constexpr Profile kProfiles[] = {Profile::Clinic, Profile::Aesthetic, Profile::Agency};

/// In the order of the shipped file, each once, with a trade that has it.
std::vector<std::pair<QString, Profile>> shippedRoles()
{
    std::vector<std::pair<QString, Profile>> roles;
    for (const Profile profile : kProfiles) {
        for (const RolePreset& preset : rolePresets(profile)) {
            const auto known = std::find_if(roles.begin(), roles.end(), [&](const auto& role) {
                return role.first == preset.code;
            });
            if (known == roles.end())
                roles.emplace_back(preset.code, profile);
        }
    }
    return roles;
}

bool isRefusal(const Status& status)
{
    return !status && status.error().code == ErrorCode::Denied &&
           status.error().reason == u"permission.missing"_s;
}

/// A refusal leaves one entry and changes nothing. All of them together, because looking at everything in the database is
/// what takes long.
void checkRefusals(TestOffice& office, Session& session, const std::vector<Call>& refused)
{
    const QByteArray before = office.content();
    office.newEntries();
    for (const Call& call : refused) {
        INFO(call.name.toStdString());
        CHECK(isRefusal(call.make(session)));
        CHECK(office.newEntries() == QStringList{u"session.refused"_s});
    }
    CHECK(office.content() == before);
}

/// One column: what a person with this one role may do.
QStringList columnOf(const QString& role, Profile profile)
{
    TestOffice office(profile);
    const auto signedIn = role == u"owner"_s ? nullptr : office.as(role);
    Session& session = signedIn ? *signedIn : office.owner();
    QStringList column;
    std::vector<Call> refused;
    for (const Call& call : tests::everyCall(office)) {
        const bool refuses = isRefusal(call.make(session));
        column << (refuses ? u"no"_s : u"yes"_s);
        if (refuses)
            refused.push_back(call);
    }
    checkRefusals(office, session, refused);
    return column;
}

QByteArray matrix()
{
    TestOffice office;
    QStringList lines{u"call,permission"_s};
    for (const Call& call : tests::everyCall(office))
        lines << call.name + u',' + call.permission;
    for (const auto& [role, profile] : shippedRoles()) {
        INFO(role.toStdString());
        const QStringList column = columnOf(role, profile);
        lines[0] += u',' + role;
        for (qsizetype i = 0; i < column.size(); ++i)
            lines[i + 1] += u',' + column[i];
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QSet<QByteArray> linesOf(const QByteArray& table)
{
    const auto lines = table.split('\n');
    return {lines.begin(), lines.end()};
}

} // namespace

TEST_CASE("Every command and query is in the permission matrix")
{
    TestOffice office;
    QStringList tried;
    for (const Call& call : tests::everyCall(office))
        tried << call.name;
    QStringList known;
    for (const Policy& policy : modules().policies())
        known << QString::fromUtf8(policy.name.data(), qsizetype(policy.name.size()));
    tried.sort();
    known.sort();
    CHECK(tried == known);
}

TEST_CASE("Each role may do exactly what the reviewed permission matrix says")
{
    const QByteArray actual = matrix();
    const QByteArray reviewed =
        readAll(QStringLiteral(SERAPH_SOURCE_DIR "/tests/fixtures/permission_matrix.csv"));
    // Line by line and in any order, so that two modules may add theirs side by side.
    const QSet<QByteArray> now = linesOf(actual);
    const QSet<QByteArray> expected = linesOf(reviewed);
    if (now != expected) {
        QFile file(u"permission_matrix.csv"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(actual);
        UNSCOPED_INFO("the matrix as it is now: " << QFileInfo(file).absoluteFilePath().toStdString());
    }
    CHECK(QByteArrayList((now - expected).values()).join('\n').toStdString() == "");
    CHECK(QByteArrayList((expected - now).values()).join('\n').toStdString() == "");
}
