// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/indicator.h"
#include "core/session/role_presets.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace seraph;

TEST_CASE("Whoever answers for an indicator exists in the trade that shows it", "[review]")
{
    const Profile profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    const auto roles = session::rolePresets(profile);
    for (const review::Indicator& indicator : review::indicators()) {
        if (!indicator.isFor(profile))
            continue;
        const QString department = indicator.departmentIn(profile);
        CAPTURE(indicator.code, department);
        CHECK(std::any_of(
            roles.begin(), roles.end(), [&](const auto& role) { return role.code == department; }));
    }
}
