// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/upgrade_commands.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/service_commands.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;
using tests::orFail;
using tests::TestOffice;

namespace {

/// As if this workspace had been founded with an older edition.
void forgetEdition(TestOffice& office, const char* kind, const char* code)
{
    orFail(office.connection().runScript(
        QByteArray("UPDATE shipped_item SET hash = x'00' WHERE kind = '") + kind +
        "' AND code = '" + code + "'"));
}

ServiceRow service(TestOffice& office, const QString& code)
{
    for (const ServiceRow& row : orFail(office.owner().query(ListServices{}))) {
        if (row.service.code == code)
            return row;
    }
    throw std::runtime_error("no such service");
}

} // namespace

TEST_CASE("A new workspace has seen everything; what a later version brings is proposed and "
          "changes nothing")
{
    TestOffice office;
    CHECK(orFail(office.owner().query(ListProposals{})).empty());
    forgetEdition(office, "service", "w1_first_visit");
    const auto proposals = orFail(office.owner().query(ListProposals{}));
    REQUIRE(proposals.size() == 1);
    CHECK(proposals.front().code == u"w1_first_visit"_s);
    CHECK_FALSE(proposals.front().isNew);
    CHECK_FALSE(service(office, u"w1_first_visit"_s).draft.has_value());
}

TEST_CASE("A proposal that is taken becomes a draft; one that is declined does not come again")
{
    TestOffice office;
    forgetEdition(office, "service", "w1_first_visit");
    forgetEdition(office, "sop", "medical_start");
    const TakeUpgrade take{ShippedKind::Service, u"w1_first_visit"_s};
    checkDenied(office, take);
    orFail(office.owner().run(take));
    CHECK(service(office, u"w1_first_visit"_s).draft->number == 2);
    CHECK(failing(office, office.owner(), take).reason == u"upgrade.unknown"_s);
    forgetEdition(office, "service", "w1_first_visit");
    CHECK(failing(office, office.owner(), take).reason == u"version.draft_exists"_s);
    orFail(office.owner().run(DeclineUpgrade{ShippedKind::Service, u"w1_first_visit"_s}));
    orFail(office.owner().run(TakeUpgrade{ShippedKind::Sop, u"medical_start"_s}));
    CHECK(orFail(office.owner().query(ListProposals{})).empty());
    office.newEntries();
    checkDenied(office, DeclineUpgrade{ShippedKind::Service, u"w1_first_visit"_s});
}

TEST_CASE("A service that this workspace never had comes whole, and off sale")
{
    TestOffice office;
    const ServiceRow old = service(office, u"w1_first_visit"_s);
    orFail(office.owner().run(ArchiveService{old.service.id, old.service.revision}));
    forgetEdition(office, "service", "w1_first_visit");
    orFail(office.owner().run(TakeUpgrade{ShippedKind::Service, u"w1_first_visit"_s}));
    const ServiceRow anew = service(office, u"w1_first_visit"_s);
    CHECK(anew.service.standing == Standing::OffSale);
    CHECK(anew.inForce.has_value());
}
