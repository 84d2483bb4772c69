// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/role_presets.h"

#include "core/modules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::session;

namespace {

QStringList codesOf(Profile profile)
{
    QStringList codes;
    for (const RolePreset& preset : rolePresets(profile))
        codes << preset.code;
    return codes;
}

RolePreset preset(Profile profile, const QString& code)
{
    const auto presets = rolePresets(profile);
    const auto at = std::find_if(
        presets.begin(), presets.end(), [&](const auto& role) { return role.code == code; });
    REQUIRE(at != presets.end());
    return *at;
}

} // namespace

TEST_CASE("Every profile starts with the roles of its trade")
{
    CHECK(codesOf(Profile::Clinic).contains(u"physician"_s));
    CHECK_FALSE(codesOf(Profile::Clinic).contains(u"dispatcher"_s));
    CHECK(codesOf(Profile::Aesthetic).contains(u"consultant"_s));
    CHECK(codesOf(Profile::Agency).contains(u"service_worker"_s));
    CHECK_FALSE(codesOf(Profile::Agency).contains(u"nurse"_s));
    for (const QString& code :
         {u"owner"_s, u"manager"_s, u"quality_manager"_s, u"front_desk"_s, u"auditor"_s}) {
        CHECK(codesOf(Profile::Clinic).contains(code));
        CHECK(codesOf(Profile::Agency).contains(code));
    }
}

TEST_CASE("A shipped role has a name in both languages, and permissions each once")
{
    const Profile profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    QStringList codes = codesOf(profile);
    CHECK(codes.removeDuplicates() == 0);
    for (RolePreset role : rolePresets(profile)) {
        CAPTURE(role.code);
        CHECK_FALSE(role.name.zh.isEmpty());
        CHECK_FALSE(role.name.en.isEmpty());
        CHECK_FALSE(role.permissions.isEmpty());
        CHECK(role.permissions.removeDuplicates() == 0);
    }
}

TEST_CASE("A shipped role names only permissions that exist")
{
    const QSet<QString> known = modules().permissionCodes();
    for (const Profile profile : {Profile::Clinic, Profile::Aesthetic, Profile::Agency}) {
        for (const RolePreset& role : rolePresets(profile)) {
            for (const QString& permission : role.permissions) {
                CAPTURE(role.code, permission);
                CHECK((permission == u"*"_s || known.contains(permission)));
            }
        }
    }
}

TEST_CASE("Only the owner's role holds every permission")
{
    for (const RolePreset& role : rolePresets(Profile::Clinic))
        CHECK((role.permissions.contains(u"*"_s)) == (role.code == u"owner"_s));
}

TEST_CASE("An auditor reads everything and changes nothing")
{
    const RolePreset auditor = preset(Profile::Clinic, u"auditor"_s);
    CHECK(auditor.reach == Reach::All);
    // Whoever looks at figures brings them up to date, and an auditor takes the review home: facts stay as they are.
    const QStringList harmless{u"RefreshFigures"_s,
                               u"BeginRebuild"_s,
                               u"PrepareSpans"_s,
                               u"SumUpSpan"_s,
                               u"EndRebuild"_s,
                               u"NoteReviewExport"_s};
    for (const Policy& policy : modules().policies()) {
        CAPTURE(policy.name);
        if (policy.writes && !harmless.contains(QString::fromLatin1(policy.name)))
            CHECK_FALSE(auditor.permissions.contains(QString::fromLatin1(policy.permission.code)));
    }
}

TEST_CASE("Home-service workers have no account")
{
    CHECK(preset(Profile::Agency, u"service_worker"_s).account == AccountNeed::None);
    CHECK(preset(Profile::Agency, u"front_desk"_s).account == AccountNeed::Usual);
}
