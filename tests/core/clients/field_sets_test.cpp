// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/field_sets.h"

#include "tests/support/broken_rules.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;
using tests::brokenRules;

TEST_CASE("Each trade collects what its work needs, and says why in both languages")
{
    for (const Profile profile : {Profile::Clinic, Profile::Aesthetic, Profile::Agency}) {
        const FieldSet set = FieldSet::forProfile(profile);
        for (const QString& field : set.fields()) {
            CAPTURE(field.toStdString());
            const LocalizedText purpose = set.purposeOf(QLatin1String(field.toLatin1()));
            CHECK_FALSE(purpose.zh.isEmpty());
            CHECK_FALSE(purpose.en.isEmpty());
        }
    }
    const FieldSet clinic = FieldSet::forProfile(Profile::Clinic);
    const FieldSet agency = FieldSet::forProfile(Profile::Agency);
    CHECK(clinic.has(QLatin1String("allergies")));
    CHECK_FALSE(clinic.has(QLatin1String("pets")));
    CHECK(agency.has(QLatin1String("pets")));
    CHECK_FALSE(agency.has(QLatin1String("allergies")));
    CHECK_FALSE(agency.has(QLatin1String("birth_date")));
}

TEST_CASE("What a trade does not collect is refused, unless it was there before")
{
    const FieldSet agency = FieldSet::forProfile(Profile::Agency);
    const BackgroundDetails ill{.allergies = u"x"_s};
    CHECK(brokenRules(checkSwitchedOn(agency, BackgroundDetails{}, ill)) ==
          "allergies=switched_off");
    CHECK(checkSwitchedOn(agency, ill, ill));
    CHECK(checkSwitchedOn(agency, ill, BackgroundDetails{}));
    const ClientDetails born{.name = u"x"_s, .birthDate = LocalDate(1990, 1, 1)};
    CHECK(brokenRules(checkSwitchedOn(agency, ClientDetails{}, born)) == "birth_date=switched_off");
}
