// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/shipped_content.h"
#include "core/followups/complication.h"
#include "core/followups/occasion_plan.h"
#include "tests/support/string_makers.h"

#include <QSet>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::followups;

TEST_CASE("Every trade ships a contact for each occasion that arises by itself")
{
    const auto profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    const auto plans = readOccasionPlans(profile);
    REQUIRE(plans);
    for (const Occasion occasion :
         {Occasion::NoShow, Occasion::Undecided, Occasion::Before, Occasion::Expiry})
        CHECK_FALSE(plans->of(occasion).empty());
    QSet<QString> codes;
    for (const OccasionContact& contact : plans->contacts) {
        INFO(contact.code.toStdString());
        CHECK_FALSE(codes.contains(contact.code));
        CHECK_FALSE(contact.script.zh.isEmpty());
        CHECK_FALSE(contact.script.en.isEmpty());
        CHECK_FALSE(contact.role.isEmpty());
        codes.insert(contact.code);
    }
    CHECK(plans->find(QString::fromLatin1(kCourseEnds)));
    CHECK(plans->find(QString::fromLatin1(kConsentEnds)));
    CHECK(bool(plans->find(QString::fromLatin1(kContractEnds))) == (profile == Profile::Agency));
}

TEST_CASE("Every trade ships a checklist that asks for more the worse it is")
{
    const auto profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    const auto sop = readComplicationSop(profile);
    REQUIRE(sop);
    CHECK(sop->knows(QString::fromLatin1(kUnclearType)));
    CHECK(sop->grades.size() == 4);
    CHECK_FALSE(sop->alert.zh.isEmpty());
    std::size_t before = 0;
    for (const Grade grade : {Grade::Mild, Grade::Moderate, Grade::Severe, Grade::LifeThreatening}) {
        const std::size_t steps = sop->stepsFor(QString::fromLatin1(kUnclearType), grade).size();
        CHECK(steps > before);
        before = steps;
    }
    QSet<QString> codes;
    for (const ChecklistStep& step : sop->steps) {
        CHECK_FALSE(codes.contains(step.code));
        codes.insert(step.code);
        for (const QString& type : step.types)
            CHECK(sop->knows(type));
    }
}

TEST_CASE("Each treatment of medical aesthetics is followed up within 48 hours")
{
    for (const catalogue::ShippedService& service :
         catalogue::shippedCatalogue(Profile::Aesthetic).services) {
        if (!service.content.treatment)
            continue;
        const auto& contacts = service.content.followUps;
        const bool early = std::any_of(contacts.begin(), contacts.end(), [](const auto& contact) {
            return contact.limitHours <= 48;
        });
        INFO(service.code.toStdString());
        CHECK((early || contacts.empty()));
    }
}
