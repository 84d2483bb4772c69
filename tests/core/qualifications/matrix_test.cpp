// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/missing_query.h"
#include "tests/core/qualifications/archive.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::qualifications;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

const LocalDate kMatrixDay(2026, 10, 6);

MatrixCell cellIn(TestOffice& office, PersonId person, const QString& kind)
{
    const Matrix matrix = orFail(office.owner().query(RequirementMatrix{}));
    for (const MatrixRow& row : matrix.rows) {
        for (std::size_t i = 0; row.person == person && i < matrix.columns.size(); ++i) {
            if (matrix.columns[i].kind.code == kind)
                return row.cells[i];
        }
    }
    throw std::runtime_error("no such cell");
}

/// Everything that is asked of a nurse.
void equip(TestOffice& office, PersonId person, LocalDate until)
{
    for (const QString& kind :
         {u"nurse"_s, u"agreement.conduct"_s, u"agreement.confidentiality"_s, u"certificate.explain"_s})
        give(office.owner(), person, kind, kMatrixDay.addMonths(-1), until);
}

} // namespace

TEST_CASE("The matrix says of everybody what is asked, what holds, what ends and what is missing",
          "[qualifications]")
{
    TestOffice office;
    const PersonId nurse = office.as(u"nurse"_s)->actor().person;
    CHECK(cellIn(office, nurse, u"physician"_s).mark == Mark::NotAsked);
    CHECK(cellIn(office, nurse, u"nurse"_s).mark == Mark::Missing);
    give(office.owner(), nurse, u"nurse"_s, {}, kMatrixDay.addDays(91));
    CHECK(cellIn(office, nurse, u"nurse"_s).mark == Mark::Holds);
    office.clock.advance(24h);
    CHECK(cellIn(office, nurse, u"nurse"_s).mark == Mark::Due);
    CHECK(cellIn(office, nurse, u"nurse"_s).stage == 90);
    office.clock.advance(24h * 91);
    CHECK(cellIn(office, nurse, u"nurse"_s).mark == Mark::Missing);
    CHECK(cellIn(office, nurse, u"nurse"_s).since == kMatrixDay.addDays(92));
}

TEST_CASE("The due list begins with what is over, and leaves out what is far away", "[qualifications]")
{
    TestOffice office;
    const PersonId nurse = office.as(u"nurse"_s)->actor().person;
    equip(office, nurse, kMatrixDay.addDays(200));
    const auto dueOf = [&](int days) {
        std::vector<DueRow> rows = orFail(office.owner().query(DueList{days}));
        std::erase_if(rows, [&](const DueRow& row) { return row.person != nurse; });
        return rows;
    };
    CHECK(dueOf(90).empty());
    CHECK(dueOf(365).empty()); // the farthest reminder is at ninety days
    office.clock.advance(24h * 140);
    CHECK(dueOf(30).empty());
    CHECK(dueOf(60).size() == 4);
    CHECK(dueOf(60).front().stage == 60);
    office.clock.advance(24h * 61);
    REQUIRE(dueOf(7).size() == 4);
    CHECK(dueOf(7).front().hold == Hold::Expired);
    CHECK(dueOf(7).front().stage == 0);
}

TEST_CASE("Coverage counts who holds everything, month by month, and names who does not",
          "[qualifications]")
{
    TestOffice office;
    const PersonId nurse = office.as(u"nurse"_s)->actor().person;
    equip(office, nurse, kMatrixDay.addDays(10));
    const auto coverage = orFail(office.owner().query(
        CoverageOver{kMatrixDay, kMatrixDay.addMonths(2), {.role = u"nurse"_s}}));
    REQUIRE(coverage.points.size() == 3);
    CHECK(coverage.points[0].day == LocalDate(2026, 10, 31));
    CHECK(coverage.points[0].covered == 0);
    const auto now = orFail(office.owner().query(CoverageOver{{}, {}, {.role = u"nurse"_s}}));
    REQUIRE(now.points.size() == 1);
    CHECK(now.points[0].people == 1);
    CHECK(now.points[0].covered == 1);
    CHECK(now.uncovered.empty());
    CHECK(coverage.uncovered.size() == 1);
    CHECK(coverage.uncovered.front().missing.size() == 4);
    CHECK_FALSE(office.owner().query(CoverageOver{kMatrixDay, kMatrixDay.addDays(-1)}));
}

TEST_CASE("Today reminds who keeps the files, and everybody of their own", "[qualifications]")
{
    TestOffice office;
    const auto nurse = office.as(u"nurse"_s);
    equip(office, nurse->actor().person, kMatrixDay.addDays(20));
    const auto told = [&](session::Session& session) {
        QStringList codes;
        for (const auto& missing : orFail(session.query(session::WhatIsMissing{})))
            codes << missing.what;
        return codes;
    };
    CHECK(told(office.owner()).contains(u"certificate.due_30"_s));
    CHECK(told(*nurse).contains(u"certificate.own_due"_s));
    CHECK_FALSE(told(*nurse).contains(u"certificate.due_30"_s));
    CHECK_FALSE(told(office.owner()).contains(u"gate.blocks_soon"_s));
    office.clock.advance(24h * 8);
    CHECK(told(office.owner()).contains(u"gate.blocks_soon"_s));
}

TEST_CASE("Everybody sees their own file, and others' only whom the right reaches", "[qualifications]")
{
    TestOffice office;
    const auto nurse = office.as(u"nurse"_s);
    CHECK(orFail(nurse->query(OwnQualificationFile{})).person.person == nurse->actor().person);
    const BranchId other = office.addBranch(u"分店"_s);
    const PersonId there = office.addPerson(u"李四"_s, other);
    const auto local = office.with({u"licences.view"_s}, office.branch());
    const auto refused = local->query(OpenQualificationFile{there});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == u"scope.outside"_s);
    office.newEntries();
    orFail(office.owner().query(OpenQualificationFile{there}));
    CHECK(office.newEntries().filter(u"qualification_file.opened staff"_s).size() == 1);
}
