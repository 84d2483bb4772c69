// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/dice.h"
#include "app/demo/house_size.h"
#include "core/complaints/complaint_queries.h"
#include "core/complaints/dispute_queries.h"
#include "core/complaints/incident_queries.h"
#include "core/consultations/consultation_queries.h"
#include "core/exchange/import_queries.h"
#include "core/modules.h"
#include "core/organisation/organisation_queries.h"
#include "core/quality/corrective_queries.h"
#include "core/review/review_queries.h"
#include "core/session/sample.h"
#include "core/session/setting.h"
#include "core/tasks/task_queries.h"
#include "core/training/course_queries.h"
#include "core/training/exam_queries.h"
#include "tests/support/test_workspace.h"

#include <QDir>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::demo;
using tests::credentials;
using tests::orFail;

namespace {

constexpr const char* kPassword = "mountain river quiet lantern";

vault::Password password()
{
    return credentials({}, kPassword).password;
}

/// A small business of one trade.
class Made {
public:
    explicit Made(Profile profile, quint64 seed = 7, int clients = 14, int months = 2)
        : m_environment{m_clock,
                        modules(),
                        vault::DeviceStore(m_directory.filePath(u"pc"_s)),
                        vault::KdfPolicy::lowest()}
        , figures(orFail(makeDemo(
              m_environment,
              {.folder = folder(), .profile = profile, .clients = clients, .months = months, .seed = seed},
              password())))
    {
    }
    QString folder() const { return m_directory.filePath(u"vault"_s); }
    std::unique_ptr<session::Workspace> open(const QString& login = u"owner"_s)
    {
        return orFail(session::Workspace::open(m_environment, folder(), credentials(login, kPassword)));
    }

private:
    QTemporaryDir m_directory;
    tests::FixedClock m_clock;
    session::Environment m_environment;

public:
    DemoFigures figures;
};

} // namespace

TEST_CASE("A demo of every trade is a whole business whose proof holds", "[demo]")
{
    const Profile profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    Made made(profile);
    const bool agency = profile == Profile::Agency;
    CHECK(made.figures.clients == 14); // the families of an agency are among them
    CHECK(made.figures.records > 0);
    CHECK(made.figures.rounds > 50);
    CHECK(made.figures.contacts > 0);
    CHECK(made.figures.outcomes > 0);
    CHECK(made.figures.answers > 0);
    CHECK((made.figures.placements > 0) == agency);
    CHECK(made.figures.enquiries > made.figures.clients);
    CHECK(made.figures.visits >= made.figures.clients);
    CHECK(made.figures.plans > 0);
    CHECK(made.figures.orders > 0);
    CHECK(made.figures.payments > 0);
    const auto workspace = made.open();
    CHECK(orFail(workspace->verify()).ok());
    CHECK(orFail(workspace->session().query(session::ReadSettings{}))
              .value(QString::fromLatin1(session::setting::kSample)) == u"yes"_s);
}

TEST_CASE("A demo leaves complaints at several stages, and one before a third party", "[demo]")
{
    Made made(GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency));
    const auto workspace = made.open();
    const auto board = orFail(workspace->session().query(complaints::ComplaintBoard{}));
    const auto filled = std::count_if(
        board.begin(), board.end(), [](const auto& column) { return !column.rows.empty(); });
    CHECK(filled >= 4);
    CHECK(made.figures.complaints >= 6);
    const auto disputes =
        orFail(workspace->session().query(complaints::ListDisputes{LocalDate(2026, 1, 1)}));
    REQUIRE(disputes.size() == 1);
    CHECK(disputes.front().dispute.state == complaints::DisputeState::Open);
}

TEST_CASE("A demo leaves an incident that is contained and corrective action under way", "[demo]")
{
    Made made(Profile::Clinic);
    const auto workspace = made.open();
    const auto incidents =
        orFail(workspace->session().query(complaints::ListIncidents{LocalDate(2026, 1, 1)}));
    REQUIRE(incidents.size() == 1);
    CHECK(incidents.front().incident.state == complaints::IncidentState::Contained);
    const auto correctives =
        orFail(workspace->session().query(quality::ListCorrectives{LocalDate(2026, 1, 1)}));
    CHECK(correctives.size() == 2);
}

TEST_CASE("In a demo people have learnt, have something to learn, and drill in the morning", "[demo]")
{
    Made made(GENERATE(Profile::Clinic, Profile::Agency));
    const auto workspace = made.open();
    const auto matrix = orFail(workspace->session().query(training::OpenCourseMatrix{}));
    const auto in = [&](training::Standing standing) {
        return std::any_of(matrix.cells.begin(), matrix.cells.end(), [&](const auto& cells) {
            return std::any_of(cells.begin(), cells.end(), [&](const auto& cell) {
                return cell.standing == standing;
            });
        });
    };
    CHECK(in(training::Standing::Valid));
    CHECK(in(training::Standing::Due));
    CHECK(in(training::Standing::Expired));
    CHECK(made.figures.exams > 0);
    CHECK(made.figures.drills > 50);
    const BranchId branch = orFail(workspace->session().query(organisation::ListBranches{})).front().id;
    const auto drills = orFail(workspace->session().query(training::OpenDrillBoard{branch}));
    CHECK(std::any_of(drills.people.begin(), drills.people.end(), [](const auto& row) {
        return row.drills > 5;
    }));
}

TEST_CASE("The month before last of a demo is signed by two", "[demo]")
{
    Made made(GENERATE(Profile::Clinic, Profile::Agency));
    const auto workspace = made.open();
    const auto reviews = orFail(workspace->session().query(review::ListReviews{}));
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.front().month == LocalDate(2026, 8, 1));
    CHECK(reviews.front().state == review::ReviewState::Signed);
    CHECK(reviews.front().signedBy != reviews.front().secondBy);
    const auto page =
        orFail(workspace->session().query(review::OpenReview{{reviews.front().month, std::nullopt}}));
    CHECK(page.contradictions.size() == 3);
    CHECK(page.decisions.size() == 3);
    CHECK(page.snapshotIntact);
}

TEST_CASE("The same seed makes the same business, and another one another", "[demo]")
{
    const DemoFigures first = Made(Profile::Clinic).figures;
    CHECK(Made(Profile::Clinic).figures == first);
    CHECK_FALSE(Made(Profile::Clinic, 8).figures == first);
}

TEST_CASE("Today's board of a demo shows who is expected, who waits and who is in service")
{
    Made made(GENERATE(Profile::Clinic, Profile::Agency));
    const auto workspace = made.open();
    const auto board =
        orFail(workspace->session().query(consultations::ArrivalsBoard{LocalDate(2026, 10, 6)}));
    const auto in = [&](consultations::VisitState state) {
        return std::count_if(board.begin(), board.end(), [&](const consultations::VisitRow& row) {
            return row.visit.state == state;
        });
    };
    CHECK(in(consultations::VisitState::Booked) > 0);
    CHECK(in(consultations::VisitState::InService) > 0);
    CHECK(in(consultations::VisitState::Arrived) + in(consultations::VisitState::Triaged) > 0);
}

TEST_CASE("Everybody in a demo signs in with the one password", "[demo]")
{
    Made made(Profile::Agency);
    REQUIRE(made.figures.logins.size() > 2);
    for (const QString& login : made.figures.logins) {
        const auto workspace = made.open(login);
        CHECK(workspace->session().actor().login == login);
        orFail(workspace->close());
    }
}

TEST_CASE(
    "A house has met as many of its clients as its people can meet, and the others were on lists",
    "[demo]")
{
    const auto sizeFor = [](Profile profile, int clients, int months) {
        return sizeOf({.folder = {}, .profile = profile, .clients = clients, .months = months});
    };
    const HouseSize small = sizeFor(Profile::Clinic, 200, 6);
    CHECK(small.branches == 1);
    CHECK(small.newcomers == 200);
    CHECK(small.formerClients == 0);
    const HouseSize large = sizeFor(Profile::Agency, 50'000, 24);
    CHECK(large.branches == 4);
    CHECK(large.newcomers + large.formerClients == 50'000);
    CHECK(large.newcomers == 4 * 24 * 80);
    CHECK(large.returning == 4 * 24 * 50);
    CHECK(large.families > 0);
    CHECK(sizeFor(Profile::Agency, 1, 1).families == 0);
}

TEST_CASE("Clients of a large demo come in on lists that can be seen, and some of them come again",
          "[demo]")
{
    const Profile profile = GENERATE(Profile::Aesthetic, Profile::Agency);
    Made made(profile, 7, 150, 1);
    CHECK(made.figures.clients == 150);
    const auto workspace = made.open();
    const auto lists = orFail(workspace->session().query(exchange::ListImports{}));
    REQUIRE(lists.size() == 1);
    CHECK(lists.front().batch.accepted == 70);
    CHECK(made.figures.visits > 80);
    CHECK(orFail(workspace->verify()).ok());
}

TEST_CASE("A demo of nobody or of a thousand years is refused before anything is written", "[demo]")
{
    QTemporaryDir directory;
    const tests::FixedClock clock;
    const session::Environment environment{
        clock, modules(), vault::DeviceStore(directory.filePath(u"pc"_s)), vault::KdfPolicy::lowest()};
    const QString folder = directory.filePath(u"vault"_s);
    CHECK_FALSE(makeDemo(environment, {.folder = folder, .clients = 0}, password()));
    CHECK_FALSE(makeDemo(environment, {.folder = folder, .months = 12'000}, password()));
    CHECK_FALSE(QDir(folder).exists());
}

TEST_CASE("Dice fall the same way for the same seed and within their bounds", "[demo]")
{
    Dice first(3);
    Dice second(3);
    for (int i = 0; i < 1000; ++i) {
        const int value = first.between(-2, 5);
        CHECK(second.between(-2, 5) == value);
        CHECK((value >= -2 && value <= 5));
    }
}
