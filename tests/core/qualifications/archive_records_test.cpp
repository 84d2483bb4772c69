// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/conduct_record.h"
#include "core/qualifications/founding.h"
#include "core/qualifications/qualification_record.h"
#include "core/session/tidy.h"
#include "core/storage/migration.h"
#include "tests/core/qualifications/archive.h"
#include "tests/support/record_round_trip.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::qualifications;
using seraph::tests::orFail;

TEMPLATE_TEST_CASE("The tables of the archive have the columns of their descriptions",
                   "[qualifications]",
                   CertificateKind,
                   Certificate,
                   Requirement,
                   GateOverride,
                   GateSighting,
                   Competence,
                   Observation,
                   Score,
                   Tier,
                   HeldTier,
                   Agreement,
                   AgreementSignature,
                   CreditAppeal,
                   HonourConsent,
                   FormerLicence)
{
    const tests::FixedClock clock;
    tests::TestDatabase database;
    orFail(storage::migrate(database.connection(), {.clock = clock}));
    tests::checkColumns(database.connection(), storage::recordTable<TestType>());
}

TEST_CASE("What a certificate says cannot be overwritten, whatever writes", "[qualifications]")
{
    tests::TestOffice office;
    const auto id = tests::give(office.owner(), office.ownerPerson(), u"physician"_s);
    const auto overwrite = [&](const QString& set) {
        return bool(office.connection().runScript(
            u"UPDATE certificate SET %1 WHERE id = %2"_s.arg(set, id.toString()).toUtf8().constData()));
    };
    CHECK_FALSE(overwrite(u"number = 'other'"_s));
    CHECK_FALSE(overwrite(u"valid_until = '2099-01-01'"_s));
    CHECK_FALSE(overwrite(u"score = 1000"_s));
    CHECK(overwrite(u"archived_at = 5"_s));
}

TEST_CASE("Licences from before there was an archive become certificates, once", "[qualifications]")
{
    tests::TestOffice office;
    const QString person = office.ownerPerson().toString();
    orFail(office.connection().runScript(
        (u"DELETE FROM requirement; DELETE FROM agreement; DELETE FROM certificate_kind; "
         u"DELETE FROM competence; DELETE FROM tier;"
         "INSERT INTO licence VALUES (77, 1, "_s +
         person + u", 'nurse', 'N-77', NULL, '2027-05-01', '', NULL)"_s)
            .toUtf8()
            .constData()));
    orFail(office.owner().run(session::TidyUp{}));
    orFail(office.owner().run(session::TidyUp{}));
    const auto rows = orFail(office.owner().query(ListCertificates{}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().certificate.number == u"N-77"_s);
    CHECK(rows.front().kind.code == u"nurse"_s);
    CHECK(rows.front().certificate.validUntil == LocalDate(2027, 5, 1));
}
