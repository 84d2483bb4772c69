// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_queries.h"
#include "tests/core/qualifications/archive.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::qualifications;
using namespace seraph::tests;

namespace {

const LocalDate kArchiveDay(2026, 10, 6);
constexpr storage::Revision kSeenFirst{1};

CertificateRow rowWith(TestOffice& office, CertificateId id)
{
    const auto file = orFail(office.owner().query(OpenQualificationFile{office.ownerPerson()}));
    for (const CertificateRow& row : file.certificates) {
        if (row.certificate.id == id)
            return row;
    }
    throw std::runtime_error("no such certificate");
}

} // namespace

TEST_CASE("A certificate is entered with its number, and its end follows from its kind",
          "[qualifications]")
{
    TestOffice office;
    const auto nurse = kindWithCode(office.owner(), u"nurse"_s);
    const AddCertificate bare{office.ownerPerson(), {.kind = nurse.id}};
    CHECK(refusedRules(office, office.owner(), bare) == "number=required");
    checkDenied(office, bare);
    const AddCertificate command{
        office.ownerPerson(),
        {.kind = nurse.id, .number = u" 2019 110 "_s, .validFrom = LocalDate(2025, 3, 1)}};
    checkNothingWithoutJournal(office, command);
    office.newEntries();
    const auto id = orFail(office.owner().run(command));
    const auto entered = office.owner().lastCommand();
    CHECK(office.newEntries().filter(u"certificate.added certificate"_s).size() == 1);
    const auto row = rowWith(office, id);
    CHECK(row.certificate.number == u"2019 110"_s);
    CHECK(row.certificate.validUntil == LocalDate(2030, 2, 28));
    CHECK(failing(office, office.owner(), command).reason == u"certificate.twice"_s);
    orFail(office.owner().undo(entered));
    CHECK(orFail(office.owner().query(ListCertificates{})).empty());
}

TEST_CASE("A renewal is one more certificate, and the one that holds longest counts", "[qualifications]")
{
    TestOffice office;
    give(office.owner(),
         office.ownerPerson(),
         u"nurse"_s,
         kArchiveDay.addYears(-5),
         kArchiveDay.addDays(-1));
    give(office.owner(), office.ownerPerson(), u"nurse"_s, kArchiveDay, kArchiveDay.addYears(5));
    const auto rows = orFail(office.owner().query(ListCertificates{}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].hold == Hold::Valid);
    CHECK(rows[1].hold == Hold::Expired);
}

TEST_CASE("A mistake is corrected by a new certificate, and the wrong one stays readable",
          "[qualifications]")
{
    TestOffice office;
    const auto wrong =
        give(office.owner(), office.ownerPerson(), u"physician"_s, {}, kArchiveDay.addYears(1));
    CertificateDetails right = detailsOf(rowWith(office, wrong).certificate);
    right.number = u"110-2020"_s;
    CHECK(refusedRules(office, office.owner(), CorrectCertificate{wrong, kSeenFirst, right}) ==
          "reason=required");
    checkDenied(office, CorrectCertificate{wrong, kSeenFirst, right, u"抄错号"_s});
    const auto corrected =
        orFail(office.owner().run(CorrectCertificate{wrong, kSeenFirst, right, u"抄错号"_s}));
    CHECK(rowWith(office, corrected).certificate.corrects == wrong);
    CHECK(rowWith(office, wrong).certificate.archivedAt);
    CHECK(orFail(office.owner().query(ListCertificates{})).size() == 1);
    CHECK(failing(office, office.owner(), CorrectCertificate{wrong, kSeenFirst, right, u"x"_s}).code ==
          ErrorCode::Conflict);
}

TEST_CASE("What is revoked does not count from that moment on, and says why", "[qualifications]")
{
    TestOffice office;
    const auto id = give(office.owner(), office.ownerPerson(), u"physician"_s);
    CHECK(refusedRules(office, office.owner(), RevokeCertificate{id, kSeenFirst, u" "_s}) ==
          "reason=required");
    checkDenied(office, RevokeCertificate{id, kSeenFirst, u"注销"_s});
    orFail(office.owner().run(RevokeCertificate{id, kSeenFirst, u"注销"_s}));
    CHECK(rowWith(office, id).hold == Hold::Revoked);
    CHECK(failing(office, office.owner(), RevokeCertificate{id, storage::Revision{2}, u"x"_s}).reason ==
          u"certificate.revoked"_s);
}

TEST_CASE("A grid of certificates comes in whole, each with the page it was photographed from",
          "[qualifications]")
{
    TestOffice office;
    const PersonId other = office.addPerson(u"李四"_s);
    const auto conduct = kindWithCode(office.owner(), u"agreement.conduct"_s).id;
    const auto nurse = kindWithCode(office.owner(), u"nurse"_s).id;
    AddCertificates grid{{{office.ownerPerson(), {.kind = conduct, .validFrom = kArchiveDay}},
                          {other, {.kind = nurse, .validFrom = kArchiveDay}}},
                         orFail(attachments::PreparedFile::prepare("%PDF-1.4 page"))};
    CHECK(refusedRules(office, office.owner(), grid) == "entries[1].number=required");
    CHECK(refusedRules(office, office.owner(), AddCertificates{}) == "entries=required");
    checkDenied(office, grid);
    grid.entries[1].details.number = u"N-9"_s;
    const auto ids = orFail(office.owner().run(grid));
    REQUIRE(ids.size() == 2);
    CHECK(rowWith(office, ids[0]).scans == 1);
    CHECK(rowWith(office, ids[0]).certificate.validUntil == kArchiveDay.addYears(1).addDays(-1));
}

TEST_CASE("Kinds are data: one's own are added, and those that a rule asks for stay", "[qualifications]")
{
    TestOffice office;
    const DefineKind command{
        {.code = u"certificate.cpr"_s, .name = {u"心肺复苏"_s, u"CPR"_s}, .validMonths = 24}};
    CHECK(refusedRules(office, office.owner(), DefineKind{{.code = u"Bad Code"_s}}) ==
          "code=format name=required");
    checkDenied(office, command);
    const auto id = orFail(office.owner().run(command));
    CHECK(refusedRules(office, office.owner(), command) == "code=twice");
    orFail(office.owner().run(ArchiveKind{id, kSeenFirst}));
    const auto asked = kindWithCode(office.owner(), u"agreement.conduct"_s);
    CHECK(failing(office, office.owner(), ArchiveKind{asked.id, asked.revision}).reason ==
          u"certificate_kind.in_use"_s);
}
